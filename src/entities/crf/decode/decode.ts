import type { Region } from '../features/label-regions.js';
import { featuresOf, MOST_FEATURES, type Scene, type Sink } from '../features/token-features.js';
import { addRows, type Model } from '../model/crf-model.js';
import { LABELS, mayBegin, mayEnd, mayFollow } from '../model/labels.js';

const NEVER = -0x3fffffff;
/** For each label, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = /* @__PURE__ */ (() => {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  return all.map((label) => all.filter((before) => mayFollow(before, label)));
})();

/** An empty sink, for any number of words. */
export function newSink(): Sink {
  return { keys: new Int32Array(MOST_FEATURES), count: 0 };
}

/**
 * The scores of every label for every word of a region, one row of {@link LABELS} a word, against
 * that of the label 0.
 */
export function scoresOf(model: Model, scene: Scene, region: Region, sink: Sink): Int32Array {
  const scores = new Int32Array((region.last - region.first) * LABELS);
  for (let i = region.first; i < region.last; i++) {
    featuresOf(scene, region, i, sink);
    addRows(model, sink.keys, sink.count, scores, (i - region.first) * LABELS);
  }
  return scores;
}

/** The best row of labels by scores and steps (Viterbi), in whole numbers. */
export function bestLabels(model: Model, scores: Int32Array): Uint8Array {
  const length = scores.length / LABELS;
  const totals = new Int32Array(scores.length);
  const origins = new Uint8Array(scores.length);
  for (let label = 0; label < LABELS; label++) {
    totals[label] = mayBegin(label) ? (scores[label] as number) : NEVER;
  }
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let best = NEVER;
      let origin = 0;
      for (const before of BEFORE[label] as number[]) {
        const total =
          (totals[(i - 1) * LABELS + before] as number) +
          (model.steps[before * LABELS + label] as number);
        if (total > best) {
          best = total;
          origin = before;
        }
      }
      totals[i * LABELS + label] = Math.max(NEVER, best + (scores[i * LABELS + label] as number));
      origins[i * LABELS + label] = origin;
    }
  }
  return trace(totals, origins, length);
}

function trace(totals: Int32Array, origins: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
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
  return labels;
}
