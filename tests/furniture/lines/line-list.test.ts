import { describe, expect, it } from 'vitest';
import {
  findRun,
  isInRun,
  type LineList,
  readPage,
  shareBefore,
} from '../../../src/furniture/lines/line-list.js';
import { verdict } from '../../../src/furniture/lines/verdict.js';
import { readText } from '../../../src/input/read-text.js';

const PROSE =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in years.';

/** A page of these lines, with its run of prose. */
function pageOf(...lines: string[]): LineList {
  const page = readPage(readText(lines.join('\n\n')));
  findRun(page);
  return page;
}

describe('a line is prose', () => {
  it.each([
    [true, 'a long sentence', PROSE],
    [
      true,
      'one in another language',
      'Der Hafen von Vessby ist am Montag wieder geöffnet worden, drei Tage nach dem schlimmsten Sturm seit Jahren.',
    ],
    [false, 'a short sentence', 'It rained in Vessby.'],
    [false, 'words without a stop', PROSE.slice(0, -1)],
    [false, 'a line of names', 'Anna Berg Bo Holm Eva Lind Jon Dahl Ida Moe Per Voss Lars Eng.'],
    [
      false,
      'code',
      `if (a == b) { return c[0]; } else { d = (e && f) || g; } ${'x = {y: z};'.repeat(4)} end.`,
    ],
  ])('%s: %s', (expected, _, line) => {
    expect(pageOf(line).lines[0]?.prose).toBe(expected);
  });
});

describe('the run of prose', () => {
  const run = ({ first, last }: LineList) => [first, last];

  it('is the stretch from the first paragraph to the last', () => {
    expect(run(pageOf('Rain', 'Home', PROSE, PROSE, 'Share', 'Comments'))).toEqual([2, 3]);
  });

  it('goes over a short line between two paragraphs', () => {
    expect(run(pageOf('Rain', PROSE, 'Three days of wind', PROSE))).toEqual([1, 3]);
  });

  it('leaves one paragraph out that many lines part from the rest', () => {
    const menu = Array.from({ length: 12 }, (_, i) => `Harbour news of page ${i}`);
    expect(run(pageOf(PROSE, PROSE, ...menu, PROSE))).toEqual([0, 1]);
  });

  it('counts no struck line as prose', () => {
    const page = pageOf(PROSE, PROSE, PROSE);
    const [, , last] = page.lines;
    if (last !== undefined) last.verdict = verdict('related', 'test', 1);
    findRun(page);
    expect(run(page)).toEqual([0, 1]);
    expect([0, 1, 2].map((i) => isInRun(page, i))).toEqual([true, true, false]);
  });

  it('is none on a page without prose', () => {
    const page = pageOf('Rain', 'Home');
    expect(run(page)).toEqual([-1, -1]);
    expect(shareBefore(page, 1)).toBe(0);
  });
});

it('tells how much of the prose stands before a line', () => {
  const page = pageOf('Rain', PROSE, PROSE, 'Comments');
  expect([0, 1, 2, 3].map((i) => shareBefore(page, i))).toEqual([0, 0, 0.5, 1]);
});
