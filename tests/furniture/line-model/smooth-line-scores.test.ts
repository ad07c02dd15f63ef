import { describe, expect, it } from 'vitest';
import { strikeByScores } from '../../../src/furniture/line-model/smooth-line-scores.js';
import { marginOf, THRESHOLD } from '../../../src/furniture/line-model/threshold.js';
import { findRun, type LineList, readPage } from '../../../src/furniture/lines/line-list.js';
import { verdict } from '../../../src/furniture/lines/verdict.js';
import { readText } from '../../../src/input/read-text.js';
import { STEPS } from '../../../src/model/trees.js';

const PROSE =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in years.';
/** What the trees say of a line: sure that it is body, or that it is none. */
const [BODY, NONE] = [20 * STEPS, -20 * STEPS];

const MARGIN = marginOf(THRESHOLD);
/** The word of a rule that is mostly right. */
const VOTE = -2 * STEPS;

/** What the model says of lines: their scores, and what the words of rules are worth. */
function said(page: LineList, scores: readonly number[]) {
  return {
    scores: Int32Array.from(scores),
    votes: Int32Array.from(page.lines, ({ verdict }) => (verdict ? VOTE : 0)),
  };
}

/** The lines that are kept, given what the trees say of each; “×” before a line is a rule’s verdict. */
function kept(lines: readonly (readonly [line: string, score: number])[]): string[] {
  const page = readPage(readText(lines.map(([line]) => line.replace('×', '')).join('\n\n')));
  page.lines.forEach((line, i) => {
    if (lines[i]?.[0].startsWith('×')) line.verdict = verdict('share', 'test', 1);
  });
  findRun(page);
  strikeByScores(
    page,
    MARGIN,
    said(
      page,
      lines.map(([, score]) => score),
    ),
  );
  return page.lines.filter((line) => line.verdict === null).map(({ text }) => text);
}

const STORY = [
  [PROSE, BODY],
  [PROSE, BODY],
] as const;
const ENDS = [
  ['×Share', 0],
  ['×Share', 0],
  ['×Share', 0],
] as const;

describe('a line is kept or struck', () => {
  it('as its score says', () => {
    const lines = [...STORY, ...ENDS, ['News of Holmby', NONE], ['News of Vessby', NONE]] as const;
    expect(kept(lines)).toEqual([PROSE, PROSE]);
  });

  it('not against its own score, whatever stands around it', () => {
    const middle = [
      ['News of Holmby', NONE],
      ['Rain again', -1.5 * STEPS],
      ['News of Vessby', NONE],
    ] as const;
    expect(kept([...STORY, ...ENDS, ...middle])).toContain('Rain again');
  });

  it('in doubt as the lines around it', () => {
    const doubt = -2.5 * STEPS;
    const middle = [
      ['News of Holmby', NONE],
      ['Rain again', doubt],
      ['News of Vessby', NONE],
    ] as const;
    expect(kept([...STORY, ...ENDS, ...middle])).not.toContain('Rain again');
    expect(kept([...STORY, ['Rain again', doubt], ...STORY])).toContain('Rain again');
  });

  it('by less where a rule speaks against it', () => {
    const doubt = -STEPS;
    const end = [
      ['×Share', doubt],
      ['×Share', doubt],
    ] as const;
    expect(kept([...STORY, ...end])).not.toContain('Share');
    expect(kept([...STORY, ...end.map(([line]) => [line.slice(1), doubt] as const)])).toContain(
      'Share',
    );
  });

  it('kept in a list that the story announces', () => {
    const list = ['Vessby', 'Holmby'].map(
      (town) => [`${town} on Friday`, (-9 * STEPS) / 2] as const,
    );
    const announced = ['The boats will call at these towns:', BODY] as const;
    const silent = ['The boats will call at these towns', BODY] as const;
    expect(kept([...STORY, announced, ...list])).toContain('Holmby on Friday');
    expect(kept([...STORY, silent, ...list, ...ENDS])).not.toContain('Holmby on Friday');
  });

  it('against a rule where the scores say so', () => {
    expect(kept([...STORY, ['×Share', BODY], ...STORY])).toContain('Share');
  });

  it('kept where it is the headline before the story', () => {
    expect(kept([['Harbour of Vessby reopens', NONE], ...STORY, ...ENDS])[0]).toBe(
      'Harbour of Vessby reopens',
    );
    expect(kept([['Home', NONE], ['News', NONE], ...STORY, ...ENDS])[0]).toBe(PROSE);
  });
});

it('gives what it strikes a confidence that grows with the score against it', () => {
  const of = (score: number) => {
    const page = readPage(readText([PROSE, ...Array(3).fill('Vessby news')].join('\n\n')));
    findRun(page);
    strikeByScores(page, MARGIN, said(page, [BODY, score, score, score]));
    return page.lines[2]?.verdict?.confidence ?? 0;
  };
  expect(of(-20 * STEPS)).toBeGreaterThan(0);
  expect(of(-20 * STEPS)).toBeGreaterThanOrEqual(of(-5.5 * STEPS));
});
