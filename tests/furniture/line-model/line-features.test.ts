import { describe, expect, test } from 'vitest';
import { judgeByRules } from '../../../src/furniture/find-furniture.js';
import { readLineFeatures } from '../../../src/furniture/line-model/line-features.js';
import { LINE_FEATURES, LineFeature } from '../../../src/furniture/line-model/line-layout.js';
import { readText } from '../../../src/input/read-text.js';

/** Bytes of a row that are the line’s own, and where those of the lines beside it begin. */
const NEAR = 8;
const BEFORE = LineFeature.previousWords;
const BEHIND = LineFeature.nextWords;

describe('what is told of a line', () => {
  const PROSE =
    'The harbour of Vessby reopened on Monday, three days after the worst storm in years.';
  const MORE =
    'The ferry to Holm sailed again in the morning, and the first boats came home at noon.';

  /** Features of a line among others; no rule may have struck it. */
  function told(line: string, ...features: (keyof typeof LineFeature)[]): number[] {
    const page = judgeByRules(readText([PROSE, line, MORE].join('\n\n')));
    const rows = Buffer.concat([...readLineFeatures(page)]);
    expect(page.lines[1]?.verdict).toBe(null);
    return features.map((name) => rows[LINE_FEATURES + LineFeature[name]] as number);
  }

  test.each([
    ['its words, numbers among them', 'Rain fell on 12 boats', ['words'], [5]],
    ['its numbers', 'Rain fell on 12 boats', ['numberShare'], [40]],
    [
      'capitals and small words, in two-hundredths',
      'Rain fell on Holm',
      ['capitalShare', 'lowerShare'],
      [100, 100],
    ],
    ['words of the reader and of the house', 'We told you that we saw you', ['you', 'we'], [2, 2]],
    ['marks of quotation', '“Rain,” she said', ['quotes'], [2]],
    ['commas to words', 'Rain, wind, snow, sun', ['commaShare'], [150]],
    ['that it stands once', 'Rain fell on Holm', ['copies'], [0]],
    [
      'that it is no prose, between two lines that are',
      'Rain fell on Holm',
      ['prose', 'inRun', 'linesBefore', 'linesBehind'],
      [0, 1, 1, 1],
    ],
    ['how much prose stands before it', 'Rain fell on Holm', ['proseShareBefore'], [100]],
    ['how the line before it ends', 'Rain fell on Holm', ['previousLastMark'], [10]],
  ] as const)('%s: “%s”', (_, line, features, values) => {
    expect(told(line, ...features)).toEqual(values);
  });

  test('how it ends: the nearer to the end of a sentence, the greater', () => {
    const ends = [
      'Rain fell on Holm',
      'Rain fell on Holm 12',
      'Rain fell on Holm:',
      'Rain fell on Holm.',
    ];
    const marks = ends.flatMap((line) => told(line, 'lastMark'));
    expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
  });
});

describe('readLineFeatures', () => {
  const lines = Array.from({ length: 9000 }, (_, i) => {
    const crew = ' and her crew'.repeat(i % 5);
    return `On day ${i} the harbour master of Vessby${crew} counted ${i * 3} boats at the old quay.`;
  });
  lines[10] = 'Comments';
  const page = judgeByRules(readText(lines.join('\n')));
  const pieces = [...readLineFeatures(page)];
  const rows = Buffer.concat(pieces);
  const row = (i: number) => rows.subarray(i * LINE_FEATURES, (i + 1) * LINE_FEATURES);
  const free = page.lines.filter(({ verdict }) => verdict === null).map(({ index }) => index);

  test('reads long pages piece by piece, each line once', () => {
    expect(rows.length).toBe(lines.length * LINE_FEATURES);
    expect(pieces.length).toBeGreaterThan(2);
    expect(free.length).toBeGreaterThan(8000);
  });

  test('tells of the lines beside a line wherever a piece ends', () => {
    for (const i of free.filter((index) => index > 0 && index < lines.length - 1)) {
      const own = row(i);
      expect(own.compare(row(i - 1), 0, NEAR, BEFORE, BEHIND)).toBe(0);
      expect(own.compare(row(i + 1), 0, NEAR, BEHIND, BEHIND + NEAR)).toBe(0);
    }
  });

  test('remembers headings from piece to piece', () => {
    const far = free.filter((index) => index > 10);
    expect(row(far[0] as number)[LineFeature.sinceComments]).toBe((far[0] as number) - 10);
    expect(far.every((i) => row(i)[LineFeature.sinceComments] !== 255)).toBe(true);
  });
});
