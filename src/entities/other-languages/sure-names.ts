import type { Document, Word } from '../document/document.js';
import { isAllCapitals } from '../document/name-lexicon.js';
import { entryAt, keyOf, type Name, withBetween } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';
import { ORGANISATION_HEADS, PARTICLES } from '../tables/vocabulary.js';
import { BODY_FRONTS, PLACE_FRONTS } from './front-words.js';
import { type LanguageProfile, tongueOf } from './language-profile.js';
import { dropGenitive, type Part, partsOf } from './name-parts.js';
import { byFront, type Found, found, known, knownWithin, personIn } from './shown-by-words.js';

/** Most words in capitals of a name; more are a line set in capitals. */
const LONGEST_IN_CAPITALS = 3;

/**
 * Checks the names that the model, which was trained on English, found in a text in another
 * language. It keeps those that their own words show to be names: persons by a first name, places
 * by the tables, organisations by their capitals or their first word. All others are split,
 * shortened or dropped.
 *
 * @param names - Names in order.
 * @param types - The type that the model gives each, by key.
 * @param language - The primary subtag of the text's language.
 * @returns Names in order with their types by key. The document's words are changed: articles and
 * genitives that no mention contains are cut off.
 */
export function sureNames(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
  language: string,
): { names: Name[]; types: Map<string, Typed> } {
  const tongue = tongueOf(document, language);
  const read = withRest(tongue, names).flatMap((name) => {
    const model = types.get(name.key);
    return partsOf(tongue, name).map((part) => {
      return { name, part, model, shown: shownBy(tongue, part, model) };
    });
  });
  const persons = read.flatMap(({ shown }) => shown.filter(({ typed }) => typed.type === 'person'));
  const whole = persons.filter(({ first, last }) => last > first + 1);
  const surnames = new Set(whole.map(({ last }) => tongue.at(last - 1).key));
  for (const { last } of persons) dropGenitiveOf(document, last - 1, surnames);
  const sure: Name[] = [];
  const sureTypes = new Map<string, Typed>();
  for (const { name, part, model, shown } of read) {
    const kept = shown.length > 0 ? shown : alone(tongue, part, model, surnames);
    for (const { first, last, typed } of kept) {
      const key = keyOf(document, first, last);
      sure.push({ ...name, first, last, key, entry: entryAt(document, first, last) });
      if (!sureTypes.has(key)) sureTypes.set(key, typed);
    }
  }
  return { names: sure, types: sureTypes };
}

/**
 * The names, and the runs of capital words between them, since the model misses many in other
 * languages.
 */
function withRest({ document, at }: LanguageProfile, names: readonly Name[]): Name[] {
  return withBetween(document, names, (first, limit, sentence) => {
    if (!at(first).named) return null;
    let last = first + 1;
    for (let to = last; to < limit && (at(to).named || PARTICLES.has(at(to).text)); to++) {
      if (at(to).named) last = to + 1;
    }
    const key = keyOf(document, first, last);
    return { first, last, sentence, key, signs: [], context: null, entry: null };
  });
}

/** The names that the words of a name show by themselves. */
function shownBy(tongue: LanguageProfile, part: Part, model: Typed | undefined): Found[] {
  const { first, last } = part;
  const { at, strict } = tongue;
  const whole = known(tongue, part);
  if (whole !== null) return [whole];
  if (last === first + 1)
    return strict || isAllCapitals(at(first).text) ? knownWithin(tongue, part) : [];
  const sure = byFront(tongue, part) ?? personIn(tongue, part);
  if (sure !== null) return [sure];
  const words = tongue.document.words.slice(first, last);
  if (model === undefined || !words.every(({ named }) => named)) return knownWithin(tongue, part);
  const capitals =
    words.length > LONGEST_IN_CAPITALS && words.every(({ text }) => isAllCapitals(text));
  if (!strict && !capitals) return [{ first, last, typed: model }];
  const held = knownWithin(tongue, part);
  const body = model.type === 'organisation' && ORGANISATION_HEADS.has(at(last - 1).lower);
  return held.length === 0 && body ? [{ first, last, typed: model }] : held;
}

/**
 * A single word: the surname of a person in the text, or a name that is certain because of its
 * capitals.
 */
function alone(
  { at, document, strict }: LanguageProfile,
  { first, last }: Part,
  model: Typed | undefined,
  surnames: ReadonlySet<string>,
): Found[] {
  const single = last === first + 1;
  const { lower, key } = at(first);
  if (single || strict) {
    if (!surnames.has(key)) dropGenitiveOf(document, first, surnames);
    if (surnames.has(at(first).key))
      return [found(first, first + 1, 'person', 'longer-name', 0.75)];
  }
  if (strict || !single || model === undefined) return [];
  if (BODY_FRONTS.has(lower) || PLACE_FRONTS.has(lower)) return [];
  const used = document.usage.get(lower);
  return used !== undefined && used.inner > 0 && used.lower === 0
    ? [{ first, last, typed: model }]
    : [];
}

/** Drops the “s” of a surname that the text also has without it. */
function dropGenitiveOf(document: Document, i: number, surnames: ReadonlySet<string>): void {
  const { key } = document.words[i] as Word;
  if (key.endsWith('s') && surnames.has(key.slice(0, -1))) dropGenitive(document, i);
}
