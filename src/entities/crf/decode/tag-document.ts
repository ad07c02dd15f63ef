import type { Document, Word } from '../../document/document.js';
import { keyOf, longestKnown, type Name } from '../../document/names.js';
import type { Typed } from '../../rules/name-type.js';
import { FUNCTION_WORDS } from '../../tables/vocabulary.js';
import type { Region } from '../features/label-regions.js';
import { readRules } from '../features/rules-reading.js';
import { readScene, regionsIn } from '../features/token-features.js';
import { ALONE, FIRST, INSIDE, LABELS, LAST } from '../model/labels.js';
import { namesModel } from '../model/read-weights.js';
import { newReader, readRegion } from './decode.js';

/** A name the model found. */
export interface TaggedName extends Name {
  /** How well each of {@link KINDS} fits, in the model’s own units; only differences count. */
  scores: number[];
  /** How well it fits that there is no name. */
  none: number;
}

/**
 * Finds the names of a document by the learned model, which weighs words and their surroundings
 * together with what the rules made of them.
 *
 * @param document - The text, taken apart.
 * @param names - What the rules found.
 * @param types - What the rules took it for, by key.
 * @returns Names in order, none within another.
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
 * The key of a name: where the rules found one of the same words, the very string that it has, for
 * a string that was looked up before is found sooner.
 */
function keyFor(document: Document, { first, last }: Name, ruled: Name | undefined): string {
  return ruled?.first === first && ruled.last === last ? ruled.key : keyOf(document, first, last);
}

/** Whether a region is nothing but a small word with the capital of its sentence: “The”, “But”. */
function isOpening({ words }: Document, { first, last, sentence }: Region): boolean {
  const { lower, text } = words[first] as Word;
  return (
    last === first + 1 &&
    sentence.casing === 'sentence' &&
    text !== text.toUpperCase() &&
    FUNCTION_WORDS.has(lower)
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
  const fits = [0, 0, 0, 0]; // one of KINDS each
  let none = 0;
  for (let i = from; i < to; i++) {
    const place = to === from + 1 ? ALONE : i === from ? FIRST : i === to - 1 ? LAST : INSIDE;
    const at = i * LABELS + 1 + place;
    for (let kind = 0; kind < fits.length; kind++) {
      fits[kind] = (fits[kind] as number) + (scores[at + 4 * kind] as number);
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
