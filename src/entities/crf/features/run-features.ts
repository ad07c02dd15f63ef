import type { Word } from '../../document/document.js';
import { mix } from '../model/crf-hash.js';
import { put, type Sink } from './feature-sink.js';
import type { Region } from './label-regions.js';
import { readingIn, type Scene } from './scene.js';
import { TokenFeature } from './token-layout.js';
import { EDGE_READING } from './word-traits.js';

/** Adds features of the run of capital words that contains a word, and of the words around it. */
export function putRun(scene: Scene, region: Region, i: number, cased: number, sink: Sink): void {
  const { words } = scene.document;
  const { sentence } = region;
  let first = i;
  while (first > sentence.first && first > i - 10 && words[first - 1]?.named) first--;
  let last = i;
  while (last + 1 < sentence.last && last < i + 10 && words[last + 1]?.named) last++;
  const x = scene.readings(i);
  const length = Math.min(last - first + 1, 5);
  const left = length * 8 + Math.min(i - first, 3);
  const right = Math.min(last - i, 3);
  const begin = readingIn(scene, sentence, first);
  const end = readingIn(scene, sentence, last);
  const before = readingIn(scene, sentence, first - 1);
  const behind = readingIn(scene, sentence, last + 1);
  const before2 = readingIn(scene, sentence, first - 2);
  const behind2 = readingIn(scene, sentence, last + 2);
  put(sink, TokenFeature.runPlace, left * 2 + (first === sentence.first ? 1 : 0));
  put(sink, TokenFeature.runWordBefore, mix(before.lower, left));
  put(sink, TokenFeature.runWordBehind, mix(behind.lower, length * 8 + right));
  put(sink, TokenFeature.runOnlyWordBefore, before.lower);
  put(sink, TokenFeature.runOnlyWordBehind, behind.lower);
  put(sink, TokenFeature.runLastWord, mix(end.lower, right));
  put(sink, TokenFeature.runFirstWord, mix(begin.lower, left & 7));
  put(sink, TokenFeature.runWordsBefore, mix(before2.lower, before.lower));
  put(sink, TokenFeature.runWordsBehind, mix(behind.lower, behind2.lower));
  put(sink, TokenFeature.runWordsBeside, mix(mix(before.lower, behind.lower), length));
  put(sink, TokenFeature.runEnding, mix(end.end3, right));
  put(sink, TokenFeature.runMiddleBefore, mix(before.middle, length));
  put(sink, TokenFeature.runMiddleBehind, mix(behind.middle, length));
  put(sink, TokenFeature.runCoarseBeside, mix(before.coarse, behind.coarse));
  put(sink, TokenFeature.runLastMiddle, mix(end.middle, right));
  put(sink, TokenFeature.runFirstMiddle, mix(begin.middle, left & 7));
  put(sink, TokenFeature.runLastFine, mix(end.fine, right));
  put(sink, TokenFeature.runFirstFine, mix(begin.fine, left & 7));
  put(sink, TokenFeature.runFineBefore, before.fine);
  put(sink, TokenFeature.runFineBehind, behind.fine);
  put(sink, TokenFeature.runCoarse, mix(mix(begin.coarse, end.coarse), left));
  put(sink, TokenFeature.runTables, mix(mix(begin.tables, end.tables), left));
  put(sink, TokenFeature.shapeRunWordBefore, mix(x.shape, before.lower));
  put(sink, TokenFeature.shapeRunWordBehind, mix(x.shape, behind.lower));
  put(sink, TokenFeature.runTablesBeside, mix(mix(before.tables, behind.tables), length));
  if (isJoint(words, last + 1, sentence.last) && words[last + 2]?.named) {
    put(sink, TokenFeature.jointBehind, mix(mix(behind.lower, end.lower), behind2.casing));
    put(sink, TokenFeature.jointTablesBehind, mix(mix(behind.lower, end.tables), behind2.tables));
  }
  if (
    first - 2 >= sentence.first &&
    isJoint(words, first - 1, sentence.last) &&
    words[first - 2]?.named
  ) {
    put(sink, TokenFeature.jointBefore, mix(before.lower, before2.lower));
    put(sink, TokenFeature.jointTablesBefore, mix(before.lower, mix(before2.tables, begin.tables)));
  }
  put(sink, TokenFeature.frontEndingCased, mix(mix(x.front2, x.end3), cased));
}

function isJoint(words: readonly Word[], i: number, limit: number): boolean {
  return i < limit && /^(?:of|for|and|&|the|de)$/.test(words[i]?.lower ?? '');
}

/** Adds features of a small word, number or mark between capital words. */
export function putJoint(scene: Scene, region: Region, i: number, sink: Sink): void {
  const { readings } = scene;
  const x = readings(i);
  const p = i > region.sentence.first ? readings(i - 1) : EDGE_READING;
  const n = i + 1 < region.sentence.last ? readings(i + 1) : EDGE_READING;
  put(sink, TokenFeature.jointCasings, mix(x.lower, p.casing * 16 + n.casing));
  put(sink, TokenFeature.jointCoarse, mix(x.lower, mix(p.coarse, n.coarse)));
  put(sink, TokenFeature.jointMiddleBefore, mix(x.lower, mix(p.middle, 1)));
  put(sink, TokenFeature.jointMiddleBehind, mix(x.lower, mix(n.middle, 2)));
  put(sink, TokenFeature.jointTables, mix(x.lower, mix(p.tables, n.tables)));
  let last = i + 1;
  while (last + 1 < region.last && last < i + 8 && scene.document.words[last + 1]?.named) last++;
  const end = last < region.sentence.last ? readings(last) : EDGE_READING;
  put(sink, TokenFeature.jointLastWord, mix(x.lower, mix(end.lower, 3)));
  put(sink, TokenFeature.jointWordBefore, mix(x.lower, mix(p.lower, 4)));
}

/** Adds features of words joined by a mark without a space. */
export function putHyphen(scene: Scene, { sentence }: Region, i: number, sink: Sink): void {
  const { starts, ends } = scene.document;
  const left = i > 0 && ends[i - 1] === starts[i] ? 1 : 0;
  const right = i + 1 < starts.length && starts[i + 1] === ends[i] ? 1 : 0;
  if (left + right === 0) return;
  const x = scene.readings(i);
  const glue = left * 2 + right;
  const before = readingIn(scene, sentence, i - 1);
  const behind = readingIn(scene, sentence, i + 1);
  put(
    sink,
    TokenFeature.gluedCasings,
    (glue * 16 + x.casing) * 256 + before.casing * 16 + behind.casing,
  );
  if (right) {
    const second = readingIn(scene, sentence, i + 2);
    put(sink, TokenFeature.gluedBehind, mix(mix(behind.lower, second.lower), x.casing));
  }
  if (left) {
    const second = readingIn(scene, sentence, i - 2);
    put(sink, TokenFeature.gluedBefore, mix(mix(before.lower, second.coarse), x.casing));
  }
}
