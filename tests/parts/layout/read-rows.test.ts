import { describe, expect, it } from 'vitest';
import { middleOf } from './story.js';

/** The cells of the only table, row by row: `th` for a heading, `c2`, `r2` for spans. */
function tableIn(html: string): string[][] {
  const blocks = middleOf(html);
  expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
  return (blocks[0]?.rows ?? []).map(({ cells }) =>
    cells.map(({ text, header, colSpan, rowSpan }) =>
      [text, header && 'th', colSpan > 1 && `c${colSpan}`, rowSpan > 1 && `r${rowSpan}`]
        .filter((part) => part !== false)
        .join(' '),
    ),
  );
}

describe('tables', () => {
  it('are one block with rows of cells', () => {
    const html =
      '<table><thead><tr><td>Year<td>Days of rain</thead><tbody><tr><th>2022<td>204<tr><th>2023<td>211</table>';
    expect(tableIn(html)).toEqual([
      ['Year th', 'Days of rain th'],
      ['2022 th', '204'],
      ['2023 th', '211'],
    ]);
    expect(middleOf(html)[0]?.text).toBe('Year\tDays of rain\n\n2022\t204\n\n2023\t211');
  });

  it('have empty cells, which lie between their neighbours', () => {
    const html = '<table><tr><td>a<td><td>b<tr><td><td>c<td>d<tr><td>e<td>f<td></table>';
    expect(tableIn(html)).toEqual([
      ['a', '', 'b'],
      ['', 'c', 'd'],
      ['e', 'f', ''],
    ]);
    const [table] = middleOf(html);
    expect(
      table?.rows?.[0]?.cells.map(({ start, end }) => [start, end].map((at) => at - table.start)),
    ).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
  });

  it('have cells over several columns and rows, as many as browsers allow', () => {
    const html =
      '<table><tr><td colspan=2>a<td rowspan=2>b<tr><td colspan=0>c<td rowspan=x>d<tr><td colspan=9999>e<td>f</table>';
    expect(tableIn(html)).toEqual([
      ['a c2', 'b r2'],
      ['c', 'd'],
      ['e c1000', 'f'],
    ]);
  });

  it('have rows with text in one cell', () => {
    expect(tableIn('<table><tr><td>a<td>b<tr><td colspan=2>Totals<tr><td>c<td>d</table>')).toEqual([
      ['a', 'b'],
      ['Totals c2'],
      ['c', 'd'],
    ]);
  });

  it('have cells of several paragraphs', () => {
    expect(tableIn('<table><tr><td>a<td>b<tr><td><p>c<p>d<td>e</table>')).toEqual([
      ['a', 'b'],
      ['c\n\nd', 'e'],
    ]);
  });

  it('are apart from each other', () => {
    const one = '<table><tr><td>a<td>b<tr><td>c<td>d</table>';
    expect(middleOf(one + one.replace('a<', 'e<')).map(({ text }) => text)).toEqual([
      'a\tb\n\nc\td',
      'e\tb\n\nc\td',
    ]);
  });
});
