import type { Document, Word } from '../../document/document.js';
import { keyOf, longestKnown, type Name } from '../../document/names.js';
import type { Typed } from '../../rules/name-type.js';
import { FUNCTION_WORDS } from '../../tables/vocabulary.js';
import type { Region } from '../features/label-regions.js';
import { readRules } from '../features/rules-reading.js';
import { readScene, regionsIn } from '../features/scene.js';
import { ALONE, FIRST, LABELS, LAST, labelOf } from '../model/labels.js';
import { namesModel } from '../model/read-weights.js';
import { newReader, readRegion } from './decode.js';

/** A name that the model found. */
export interface TaggedName extends Name {
  /** Score of each of {@link KINDS}, in the model’s own units; only differences matter. */
  scores: number[];
  /** Score of not being a name. */
  none: number;
}

/**
 * Finds the names of a document with the model, which uses the words, the text around them and the
 * results of the rules.
 *
 * @param document - The text as words and sentences.
 * @param names - The names that the rules found.
 * @param types - The types that the rules gave them, by key.
 * @returns Names in order, none inside another.
 */
export function tagNames(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): TaggedName[] {
  const model = namesModel();
  const scene = readScene(document, readRules(document, names, types));
  const reader = newReader();
  const { scores, labels } = reader;
  let next = 0;
  const tagged: TaggedName[] = [];
  for (const region of regionsIn(document)) {
    if (isOpening(document, region)) continue;
    readRegion(model, scene, region, reader);
    const length = region.last - region.first;
    let first = 0;
    for (let i = 0; i < length; i++) {
      const label = labels[i] as number;
      if (label === 0) continue;
      const place = (label - 1) % 4;
      if (place === FIRST) first = i;
      if (place !== LAST && place !== ALONE) continue;
      const start = place === ALONE ? i : first;
      const name = nameOf(document, region, start, i + 1, scores);
      while (next < names.length && (names[next] as Name).first < name.first) next++;
      name.key = keyFor(document, name, names[next]);
      tagged.push(name);
    }
  }
  return tagged;
}

/**
 * The key of a name. If the rules found a name of the same words, it is the same string object,
 * which is looked up faster.
 */
function keyFor(document: Document, { first, last }: Name, ruled: Name | undefined): string {
  return ruled?.first === first && ruled.last === last ? ruled.key : keyOf(document, first, last);
}

/** Whether a region is only a function word with the capital of its sentence: “The”, “But”. */
function isOpening({ words }: Document, { first, last, sentence }: Region): boolean {
  const { lower, text } = words[first] as Word;
  return (
    last === first + 1 &&
    sentence.casing === 'sentence' &&
    FUNCTION_WORDS.has(lower) &&
    text !== text.toUpperCase()
  );
}

function nameOf(
  document: Document,
  region: { first: number; sentence: Name['sentence'] },
  from: number,
  to: number,
  scores: Int32Array,
): TaggedName {
  const first = region.first + from;
  const last = region.first + to;
  const known = longestKnown(document, first, last);
  const fits = [0, 0, 0, 0]; // one for each of KINDS
  let none = 0;
  for (let i = from; i < to; i++) {
    for (let kind = 0; kind < fits.length; kind++) {
      const score = scores[i * LABELS + labelOf(kind, i, from, to)] as number;
      fits[kind] = (fits[kind] as number) + score;
    }
    none += scores[i * LABELS] as number;
  }
  return {
    first,
    last,
    sentence: region.sentence,
    key: '',
    signs: [],
    context: null,
    entry: known !== null && known.last === last ? known.entry : null,
    scores: fits,
    none,
  };
}
