// The quotes stage as its sources stand, with weights that training can change.
import { load } from '../bundle.mjs';

export const stage = await load(new URL('internals.mjs', import.meta.url));

/** Lets the stage read with these weights in place of those of one of its tables. */
export function useWeights(name, table) {
  stage[name].table = table;
}

/** The features that were put last, their pairs among them, for keeping. */
export function takeFeatures({ ids, size, pairsFrom, pairsTo }) {
  const count = pairsTo - pairsFrom;
  const all = new Int32Array(size + (count * (count - 1)) / 2);
  all.set(ids.subarray(0, size));
  let k = size;
  for (let i = pairsFrom; i < pairsTo; i++) {
    const key = stage.pairKey(ids[i]);
    for (let j = i + 1; j < pairsTo; j++) all[k++] = stage.pairOf(key, ids[j]);
  }
  return all;
}
