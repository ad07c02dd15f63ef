import { MOST_FEATURES, type Sink } from '../features/feature-sink.js';
import { MOST_WORDS, type Region } from '../features/label-regions.js';
import type { Scene } from '../features/scene.js';
import { featuresOf } from '../features/token-features.js';
import { addRows, type Model } from '../model/crf-model.js';
import { LABELS, mayBegin, mayEnd, mayFollow } from '../model/labels.js';

const NEVER = -0x3fffffff;
/** For each label, the labels that may precede it, in one list. */
const BEFORE: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  /* @__PURE__ */ Array.from({ length: LABELS }, (_, label) => beforeOf(label)).flat(),
);
/** Start of each label's part in that list; the last item is its end. */
const BEFORE_STARTS: Uint8Array = /* @__PURE__ */ (() => {
  const starts = new Uint8Array(LABELS + 1);
  for (let label = 0; label < LABELS; label++) {
    starts[label + 1] = (starts[label] as number) + beforeOf(label).length;
  }
  return starts;
})();

function beforeOf(label: number): number[] {
  const all = Array.from({ length: LABELS }, (_, before) => before);
  return all.filter((before) => mayFollow(before, label));
}

/** Memory for reading one region, which is used again for the next. */
export interface Reader {
  sink: Sink;
  /**
   * The scores of every label for every word, one row of {@link LABELS} a word, relative to label
   * 0.
   */
  scores: Int32Array;
  /** For each label of each word, the score of the best sequence up to it, and its label before. */
  totals: Int32Array;
  origins: Uint8Array;
  /** The best label of each word. */
  labels: Uint8Array;
}

export function newReader(): Reader {
  return {
    sink: { keys: new Int32Array(MOST_FEATURES), count: 0 },
    scores: new Int32Array(MOST_WORDS * LABELS),
    totals: new Int32Array(MOST_WORDS * LABELS),
    origins: new Uint8Array(MOST_WORDS * LABELS),
    labels: new Uint8Array(MOST_WORDS),
  };
}

/** Reads a region, and leaves the scores and best labels of its words in the reader. */
export function readRegion(model: Model, scene: Scene, region: Region, reader: Reader): void {
  const { sink, scores } = reader;
  for (let i = region.first; i < region.last; i++) {
    featuresOf(scene, region, i, sink);
    addRows(model, sink.keys, sink.count, scores, (i - region.first) * LABELS);
  }
  findBest(model, region.last - region.first, reader);
}

/** Finds the best sequence of labels (Viterbi), in whole numbers. */
function findBest({ steps }: Model, length: number, reader: Reader): void {
  const { scores, totals, origins } = reader;
  for (let label = 0; label < LABELS; label++) {
    totals[label] = mayBegin(label) ? (scores[label] as number) : NEVER;
  }
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    let b = 0;
    for (let label = 0; label < LABELS; label++) {
      const end = BEFORE_STARTS[label + 1] as number;
      let best = NEVER;
      let origin = 0;
      for (; b < end; b++) {
        const before = BEFORE[b] as number;
        const total =
          (totals[row - LABELS + before] as number) + (steps[before * LABELS + label] as number);
        if (total > best) {
          best = total;
          origin = before;
        }
      }
      totals[row + label] = Math.max(NEVER, best + (scores[row + label] as number));
      origins[row + label] = origin;
    }
  }
  trace(length, reader);
}

function trace(length: number, { totals, origins, labels }: Reader): void {
  let label = 0;
  let best = NEVER;
  const end = (length - 1) * LABELS;
  for (let one = 0; one < LABELS; one++) {
    const total = totals[end + one] as number;
    if (mayEnd(one) && total > best) {
      best = total;
      label = one;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = origins[i * LABELS + label] as number;
  }
}
