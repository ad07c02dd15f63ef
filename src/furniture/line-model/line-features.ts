import { scaleByte, shareByte } from '../../model/bytes.js';
import { isInRun, type Line, type LineList } from '../lines/line-list.js';
import type { LineShape } from '../lines/line-shape.js';
import { measureDistances } from './line-distances.js';
import {
  FAR,
  LINE_FEATURES,
  LineFeature,
  NEAR,
  NONE,
  OF_FAR,
  OF_NEAR,
  WINDOWS,
} from './line-layout.js';
import { type Sum, type Sums, sumUp } from './line-sums.js';
import { putOwn, voteOf } from './own-features.js';
import { findMarkers, putMarkers } from './page-markers.js';
import { type Group, groupFrom, putPlace } from './place-features.js';
import { shareWords } from './shared-words.js';
import { VOTE_WEIGHTS, type VoteWeights } from './vote-weights.js';

/**
 * Lines that are read at once: the rows of all lines of a long page would need more memory than the
 * page.
 */
const CHUNK = 4096;
/** Largest distance of a neighbour with features in the row. */
const EDGE = 2;

/**
 * Computes the feature row of every line: {@link LINE_FEATURES} bytes each, some thousand lines at
 * a time, in order.
 */
export function* readLineFeatures(
  page: LineList,
  votes: VoteWeights = VOTE_WEIGHTS,
): Generator<Uint8Array> {
  const { lines } = page;
  const count = lines.length;
  const sums = sumUp(lines);
  const copies = countCopies(lines);
  const shared = shareWords(lines, (i) => isInRun(page, i) && isStory(lines[i] as Line));
  const distances = measureDistances(lines);
  const markers = findMarkers(lines);
  let group: Group = { from: 0, to: 0 };
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK);
    const base = from - EDGE;
    const rows = new Uint8Array((to - base + EDGE) * LINE_FEATURES);
    const alike = new Map<LineShape, number>(); // a row for each `Shape` that several lines share
    for (let i = Math.max(0, base); i < to + EDGE && i < count; i++) {
      const line = lines[i] as Line;
      const row = (i - base) * LINE_FEATURES;
      const said = copies.get(line.shape.key) ?? 1;
      const same = said > 1 ? alike.get(line.shape) : undefined;
      if (same === undefined) putOwn(rows, row, line, said);
      else rows.copyWithin(row, same, same + LINE_FEATURES);
      rows[row + LineFeature.vote] = voteOf(line, isInRun(page, i), votes);
      if (said > 1) alike.set(line.shape, row);
    }
    for (let i = from; i < to; i++) {
      if (i === group.to) group = groupFrom(lines, i);
      const row = (i - base) * LINE_FEATURES;
      putNeighbours(rows, row, i, count);
      putWindows(rows, row, i, sums);
      putPlace(rows, row, i, page, sums, { shared, group, distances });
      putMarkers(rows, row, i, markers, sums);
    }
    yield rows.subarray(EDGE * LINE_FEATURES, (to - base) * LINE_FEATURES);
  }
}

function isStory({ prose, verdict }: Line): boolean {
  return prose && verdict === null;
}

/** Counts how often each line occurs. */
function countCopies(lines: readonly Line[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { shape } of lines) copies.set(shape.key, (copies.get(shape.key) ?? 0) + 1);
  return copies;
}

function putNeighbours(rows: Uint8Array, row: number, i: number, count: number): void {
  let at = row + LineFeature.previousWords;
  const copy = (offset: number, size: number): void => {
    const there = i + offset >= 0 && i + offset < count;
    const from = row + offset * LINE_FEATURES;
    for (let k = 0; k < size; k++) rows[at++] = there ? (rows[from + k] as number) : NONE;
  };
  for (const offset of NEAR) copy(offset, OF_NEAR);
  for (const offset of FAR) copy(offset, OF_FAR);
}

function putWindows(rows: Uint8Array, row: number, i: number, sums: Sums): void {
  let at = row + LineFeature.lineWordsWithin2;
  const count = sums.words.length - 1;
  for (const reach of WINDOWS) {
    const from = Math.max(0, i - reach);
    const to = Math.min(count, i + reach + 1);
    const over = (sum: Sum): number => (sum[to] as number) - (sum[from] as number);
    const letters = over(sums.letters);
    rows[at++] = scaleByte((4 * over(sums.words)) / (to - from));
    rows[at++] = shareByte(over(sums.prose), letters);
    rows[at++] = shareByte(over(sums.struck), to - from);
    rows[at++] = scaleByte(letters / 8);
  }
}
