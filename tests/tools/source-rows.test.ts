import { describe, expect, it } from 'vitest';
import { faultsOf, readRows, withSums } from '../../tools/checks/source-rows.mjs';

const SUM = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const HAND = '| `src/a/tables/words.ts` | words | general knowledge | – | by hand | – |';
const MADE = `| \`src/a/tables/towns.ts\` | towns | GeoNames | CC BY 4.0 | \`towns.mjs\` | \`${SUM}\` |`;
const CLASS = '| `src/b/phrases/*.ts` | phrases | general knowledge | – | by hand | – |';

const page = (...rows: string[]): string =>
  ['| file | what | source | licence | made by | SHA-256 |', '| --- |', ...rows, ''].join('\n');
const files = new Map([
  ['src/a/tables/words.ts', { sum: OTHER, generated: false }],
  ['src/a/tables/towns.ts', { sum: SUM, generated: true }],
  ['src/b/phrases/de.ts', { sum: OTHER, generated: false }],
]);

describe('the rows of the page of sources', () => {
  it('are in order when each file has one and generated files are as recorded', () => {
    expect(faultsOf(page(HAND, MADE, CLASS), files)).toEqual([]);
    expect(readRows(page(HAND, MADE))).toMatchObject([{ sum: null }, { sum: SUM }]);
  });

  it('miss a file', () => {
    expect(faultsOf(page(HAND, MADE), files)).toEqual([
      'src/b/phrases/de.ts: no row says where it comes from',
    ]);
  });

  it('name a file that is not there', () => {
    const gone = HAND.replace('words', 'gone');
    expect(faultsOf(page(HAND, gone, MADE, CLASS), files)).toEqual([
      'src/a/tables/gone.ts: a row, but no file',
    ]);
    expect(faultsOf(page(HAND, gone, MADE, CLASS), files, ['src/a/tables/gone.ts'])).toEqual([]);
  });

  it('take a name with a star for files of that folder alone', () => {
    const deep = new Map([['src/b/phrases/more/de.ts', { sum: SUM, generated: false }]]);
    expect(faultsOf(page(CLASS), deep)).toEqual([
      'src/b/phrases/*.ts: a row, but no file',
      'src/b/phrases/more/de.ts: no row says where it comes from',
    ]);
  });

  it('find a generated file that was edited, and record it when asked', () => {
    const edited = new Map(files).set('src/a/tables/towns.ts', { sum: OTHER, generated: true });
    const before = page(HAND, MADE, CLASS);
    expect(faultsOf(before, edited)).toEqual([
      `src/a/tables/towns.ts: not the file that was recorded; its SHA-256 is ${OTHER}`,
    ]);
    const after = withSums(before, edited);
    expect(after).toBe(before.replace(SUM, OTHER));
    expect(faultsOf(after, edited)).toEqual([]);
  });

  it('find a generated file without a checksum, and one with that no tool writes', () => {
    const without = MADE.replace(`\`${SUM}\``, '–');
    expect(faultsOf(page(HAND, without, CLASS), files)).toHaveLength(1);
    expect(withSums(page(HAND, without, CLASS), files)).toBe(page(HAND, MADE, CLASS));
    const byHand = new Map(files).set('src/a/tables/towns.ts', { sum: SUM, generated: false });
    expect(faultsOf(page(HAND, MADE, CLASS), byHand)).toHaveLength(1);
  });

  it('say nothing of a source, or twice', () => {
    expect(faultsOf(page(HAND.replace('general knowledge', ''), MADE, CLASS), files)).toEqual([
      'src/a/tables/words.ts: what, source, licence or how it is made is missing',
    ]);
    expect(faultsOf(page(HAND, HAND, MADE, CLASS), files)).toEqual([
      'src/a/tables/words.ts: 2 rows',
    ]);
  });
});
