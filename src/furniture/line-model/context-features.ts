import { differenceByte, scaleByte, shareByte } from '../../model/bytes.js';
import { chanceOf } from '../../model/logit.js';
import { STEPS } from '../../model/trees.js';
import type { Line } from '../lines/line-list.js';
import type { LineShape } from '../lines/line-shape.js';
import { BESIDE, CONTEXT_FEATURES, ContextFeature, NONE, WINDOWS } from './line-layout.js';
import { type Shared, sharedNear, shareWords } from './shared-words.js';

/** Scores of the first pass are clamped to ±this: below it the trees stop adding. */
const LIMIT = 4.5 * STEPS;
/** Parts of a logit for each step of a byte. */
const BYTE_STEP = 8;
/** From this chance on a line surely is body. */
const SURE = 0.9;
const LIKELY = 0.6;

/** What the scores of the first pass say of a page. */
interface Reading {
  chances: Float64Array;
  /** Sums over the lines before each line: letters, letters of body, and chances. */
  letters: Float64Array;
  body: Float64Array;
  likely: Float64Array;
  /** How often the page changes between lines that are likelier body and others. */
  changes: number;
  /** The stretch of lines with the most body, and the least of anything else. */
  from: number;
  to: number;
}

/** Writes what the scores of the first pass say around each line, into rows of the second. */
export function putContext(rows: Uint8Array, lines: readonly Line[], scores: Int32Array): void {
  const reading = readScores(lines, scores);
  const shared = shareWords(lines, (i) => (reading.chances[i] as number) > LIKELY);
  const since = sinceSure(reading.chances);
  let until = NONE;
  for (let i = lines.length - 1; i >= 0; i--) {
    if ((reading.chances[i] as number) > SURE) until = 0;
    const row = i * CONTEXT_FEATURES;
    putScores(rows, row, i, scores);
    putShares(rows, row, i, reading);
    putWords(rows, row, i, (lines[i] as Line).shape, shared);
    rows[row + ContextFeature.fromStretchStart] = differenceByte(i - reading.from);
    rows[row + ContextFeature.fromStretchEnd] = differenceByte(reading.to - i);
    rows[row + ContextFeature.sinceSureBody] = since[i] as number;
    rows[row + ContextFeature.untilSureBody] = until;
    if (until < NONE - 1) until++;
  }
}

function readScores(lines: readonly Line[], scores: Int32Array): Reading {
  const count = lines.length;
  const chances = new Float64Array(count);
  const letters = new Float64Array(count + 1);
  const body = new Float64Array(count + 1);
  const likely = new Float64Array(count + 1);
  let changes = 0;
  for (let i = 0; i < count; i++) {
    const chance = chanceOf(clamp(scores[i] as number));
    const own = (lines[i] as Line).shape.letters + 1;
    chances[i] = chance;
    letters[i + 1] = (letters[i] as number) + own;
    body[i + 1] = (body[i] as number) + chance * own;
    likely[i + 1] = (likely[i] as number) + chance;
    if (i > 0 && chance > 0.5 !== (chances[i - 1] as number) > 0.5) changes++;
  }
  return { chances, letters, body, likely, changes, ...bestStretch(chances, letters) };
}

function clamp(score: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, score));
}

/** The stretch of lines with the greatest sum, in one pass; long lines count less than their length. */
function bestStretch(chances: Float64Array, letters: Float64Array): { from: number; to: number } {
  const stretch = { from: 0, to: -1 };
  let best = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < chances.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const own = (letters[i + 1] as number) - (letters[i] as number);
    sum += ((chances[i] as number) - 0.5) * Math.sqrt(own);
    if (sum <= best) continue;
    best = sum;
    stretch.from = start;
    stretch.to = i;
  }
  return stretch;
}

/** The distance from each line back to one that surely is body. */
function sinceSure(chances: Float64Array): Uint8Array {
  const distances = new Uint8Array(chances.length);
  let since = NONE;
  for (let i = 0; i < chances.length; i++) {
    if ((chances[i] as number) > SURE) since = 0;
    else if (since < NONE - 1) since++;
    distances[i] = since;
  }
  return distances;
}

function putScores(rows: Uint8Array, row: number, i: number, scores: Int32Array): void {
  let at = row + ContextFeature.score;
  rows[at++] = scoreByte(scores[i]);
  for (const side of [-1, 1]) {
    for (let step = 1; step <= BESIDE; step++) rows[at++] = scoreByte(scores[i + side * step]);
  }
}

/** A score as a byte, where 128 is zero; 0 where there is no line. */
function scoreByte(score: number | undefined): number {
  return score === undefined ? 0 : 128 + Math.round(clamp(score) / BYTE_STEP);
}

/** The score with a byte, in parts of a logit. */
export function scoreIn(byte: number): number {
  return (byte - 128) * BYTE_STEP;
}

function putShares(rows: Uint8Array, row: number, i: number, reading: Reading): void {
  const { letters, body, likely, chances, changes } = reading;
  const count = chances.length;
  let at = row + ContextFeature.bodyShareWithin2;
  for (const reach of WINDOWS) {
    const from = Math.max(0, i - reach);
    const to = Math.min(count, i + reach + 1);
    const around = (sum: Float64Array): number =>
      (sum[to] as number) - (sum[from] as number) - (sum[i + 1] as number) + (sum[i] as number);
    rows[at++] = shareByte(around(body), around(letters));
    rows[at++] = shareByte(around(likely), to - from - 1);
  }
  const total = body[count] as number;
  rows[row + ContextFeature.bodyShareBefore] = shareByte(body[i] as number, total);
  rows[row + ContextFeature.bodyShareBehind] = shareByte(total - (body[i + 1] as number), total);
  rows[row + ContextFeature.bodyShareOfPage] = shareByte(total, letters[count] as number);
  rows[row + ContextFeature.bodyOnPage] = scaleByte(total / 16);
  rows[row + ContextFeature.changesOnPage] = scaleByte(changes);
}

function putWords(
  rows: Uint8Array,
  row: number,
  i: number,
  { contents, longCapitals }: LineShape,
  shared: Shared,
): void {
  const own = (sum: Uint32Array): number => (sum[i + 1] as number) - (sum[i] as number);
  const words = contents.length - longCapitals;
  rows[row + ContextFeature.wordsOfBody] = shareByte(own(shared.words), words);
  rows[row + ContextFeature.namesOfBody] = shareByte(own(shared.names), longCapitals);
  rows[row + ContextFeature.wordsOfBodyNear3] = sharedNear(shared, i, 3);
  rows[row + ContextFeature.wordsOfBodyNear8] = sharedNear(shared, i, 8);
}
