import { describe, expect, test } from 'vitest';
import { judgeByRules } from '../../../src/furniture/find-furniture.js';
import {
  LINE_FEATURES,
  readLineFeatures,
} from '../../../src/furniture/line-model/line-features.js';
import { readText } from '../../../src/input/read-text.js';

/** Bytes of a row that are the line’s own, and where those of the lines beside it begin. */
const NEAR = 8;
const BEFORE = 31;
const BEHIND = BEFORE + NEAR;
/** Lines since the last heading of comments. */
const SINCE_COMMENTS = LINE_FEATURES - 24;

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
    expect(row(far[0] as number)[SINCE_COMMENTS]).toBe((far[0] as number) - 10);
    expect(far.every((i) => row(i)[SINCE_COMMENTS] !== 255)).toBe(true);
  });
});
