import { mix } from '../model/crf-hash.js';

/** A list for the features of one word: `count` keys. */
export interface Sink {
  keys: Int32Array;
  count: number;
}

/** Most features of a word. */
export const MOST_FEATURES = 220;

/** Adds the feature with this number and value. */
export function put(sink: Sink, template: number, value: number): void {
  sink.keys[sink.count++] = (template << 20) | (mix(value, template) & 0xfffff);
}
