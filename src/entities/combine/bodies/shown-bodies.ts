import type { Document, Word } from '../../document/document.js';
import { entryAt, keyOf, type Name, nameAt, withBetween } from '../../document/names.js';
import { genderOf, isCommon } from '../../document/word-forms.js';
import type { Typed } from '../../rules/name-type.js';
import { BODY_NOUNS, FIRM_ENDING, HOLDERS, PARTS_OF_BODIES } from '../../tables/body-words.js';
import { ABBREVIATIONS } from '../../tables/name-abbreviations.js';
import { FUNCTION_WORDS, ROLES } from '../../tables/vocabulary.js';

/** How sure an organisation is that a noun beside its name, or the form of its name, shows. */
const SHOWN = 0.9;
const COINED = 0.75;
/** From this confidence on, the model’s type is kept against the form of a name. */
const DOUBTED = 0.9;
/** Most words of a name that is read behind a noun, and of an apposition. */
const LONGEST = 6;
const LONGEST_APPOSITION = 7;
const OPENING = /^[“"‘'«]$/;
const JOINT = /^(?:of|for|de|&)$/;
/** What may follow the noun of an apposition. */
const BEHIND_NOUN =
  /^(?:of|in|that|which|based|for|with|at|from|and|to|owned|run|founded|whose|where|backed|headquartered|behind|[,.;:()—–-])$/;
const SITE = /[a-z]{3}\.(?:com|org|net|info|news|media|tv|io|co)$/;
/** Words with a capital inside that are surnames: “McAdam”, “DiMaggio”. */
const INNER_SURNAME = /^(?:Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz|St|[A-Z]['’])[A-Z]/;

/**
 * Makes organisations of names that the words beside them show to be some (“the carmaker Velora”, “a
 * unit of Velora”, “Velora, a maker of pumps”), and of words coined as firms’ names are (“NordChip”,
 * “Robosoft”) if the model doubts them; adds those that were not read.
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with those added, in order.
 */
export function addBodies(
  document: Document,
  taken: Uint8Array,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const typed = new Map<string, Typed>();
  const surnames = surnamesOf(document, names, types);
  for (const name of names) {
    const now = types.get(name.key) as Typed;
    if (now.type !== 'person' && now.type !== 'place') continue;
    if (name.entry !== null || isFullName(document, name)) continue;
    if (now.type === 'person' && surnames.has(name.key)) continue; // “employees of Berg”, Anna Berg
    const held = now.type === 'person' && isHeld(document, name) && isNoPerson(document, name);
    const ending =
      now.confidence < DOUBTED && (hasFirmEnding(document, name) || isSite(document, name));
    if (held || ending || isShown(document, name)) typed.set(name.key, asBody(now));
  }
  for (const [key, body] of typed) types.set(key, body);
  const whole = names.map((name) =>
    typed.has(name.key) ? withFront(document, name, types) : name,
  );
  return withBetween(document, whole, (first, limit, sentence) => {
    const word = document.words[first] as Word;
    if (!word.named || taken[first] === 1 || sentence.casing === 'upper') return null;
    const coined = hasInnerCapital(word);
    const last = coined ? first + 1 : endOfRun(document, taken, first, limit);
    const range = { first, last, sentence };
    if (sentence.casing === 'sentence' && isPart(document, range)) return null;
    const held = isAcronym(document, range) && isHeld(document, range);
    const shown =
      sentence.casing === 'sentence' &&
      isNew(document, range) &&
      (held || isShown(document, range));
    if (!(shown || coined || (sentence.casing === 'sentence' && hasFirmEnding(document, range))))
      return null;
    const name = nameAt(document, first, last, sentence);
    if (!types.has(name.key)) {
      const [confidence, evidence] = shown
        ? [SHOWN, 'context' as const]
        : [COINED, 'shape' as const];
      types.set(name.key, { type: 'organisation', evidence: [evidence], confidence });
    }
    return name;
  });
}

/** The last words of persons’ full names. */
function surnamesOf(
  { words }: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): Set<string> {
  const full = names.filter(({ first, last, key }) => {
    return last > first + 1 && types.get(key)?.type === 'person';
  });
  return new Set(full.map(({ last }) => (words[last - 1] as Word).key));
}

/** “Friends of Rivers”, of which the model read the end. */
function withFront(document: Document, name: Name, types: Map<string, Typed>): Name {
  const { words } = document;
  const start = name.first - 2;
  if (start < name.sentence.first || !JOINT.test((words[start + 1] as Word).lower)) return name;
  const front = words[start] as Word;
  if (!front.capital || front.allCapitals || FUNCTION_WORDS.has(front.lower)) return name;
  if (front.lower.endsWith('ly')) return name; // “Unfortunately for Velora”
  if (ROLES.has(front.lower) || (start > name.sentence.first && (words[start - 1] as Word).named))
    return name;
  const key = keyOf(document, start, name.last);
  types.set(key, types.get(name.key) as Typed);
  return { ...name, first: start, key, entry: null };
}

function asBody(typed: Typed): Typed {
  return {
    type: 'organisation',
    evidence: ['context'],
    confidence: Math.min(typed.confidence, SHOWN),
  };
}

type Range = Pick<Name, 'first' | 'last' | 'sentence'>;

/** Whether a name begins with a first name and goes on. */
function isFullName({ words }: Document, { first, last }: Range): boolean {
  const word = words[first] as Word;
  return last > first + 1 && genderOf(word) !== null;
}

/** Whether a name of several words begins with no place, as “Argentina Javier Milei” does. */
function isNoPerson(document: Document, { first, last }: Range): boolean {
  return last > first + 1 && entryAt(document, first, first + 1) === null;
}

function isNew({ words }: Document, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const { lower, text, named } = words[i] as Word;
    if (!named) continue;
    if (FUNCTION_WORDS.has(lower) || ROLES.has(lower) || text.length < 2) return false;
  }
  return true;
}

function endOfRun({ words }: Document, taken: Uint8Array, first: number, limit: number): number {
  let last = first;
  for (let i = first; i < Math.min(limit, first + LONGEST) && taken[i] !== 1; i++) {
    const { named, lower } = words[i] as Word;
    if (named) last = i + 1;
    else if (last !== i || !JOINT.test(lower)) break;
  }
  return last;
}

/** Whether the words beside a name show that it is an organisation’s. */
function isShown(document: Document, range: Range): boolean {
  return isBehindNoun(document, range) || hasApposition(document, range);
}

/** “The carmaker Velora”, “the newspaper ‘Dagen’”, “a unit of Velora”. */
function isBehindNoun({ words }: Document, { first, sentence }: Range): boolean {
  let i = first - 1;
  if (i > sentence.first && OPENING.test((words[i] as Word).text)) i--;
  if (i <= sentence.first) return false;
  const { lower, capital } = words[i] as Word;
  if (BODY_NOUNS.has(lower) && !capital) return true;
  return lower === 'of' && PARTS_OF_BODIES.has((words[i - 1] as Word).lower);
}

/** “The head of Velora”, “members of the VKU”: what a person is head of is no person. */
function isHeld({ words }: Document, { first, sentence }: Range): boolean {
  let i = first - 1;
  if (i > sentence.first && (words[i] as Word).lower === 'the') i--;
  return (
    i > sentence.first &&
    (words[i] as Word).lower === 'of' &&
    HOLDERS.test((words[i - 1] as Word).lower)
  );
}

/** Whether a name is one acronym that is no common abbreviation. */
function isAcronym({ words }: Document, { first, last }: Range): boolean {
  const { text, lower } = words[first] as Word;
  return (
    last === first + 1 && /^\p{Lu}\p{Ll}?\p{Lu}{1,4}$/u.test(text) && !ABBREVIATIONS.has(lower)
  );
}

/** “Velora, a maker of pumps”. */
function hasApposition({ words }: Document, { last, sentence }: Range): boolean {
  const { last: end } = sentence;
  if (last + 2 >= end || (words[last] as Word).text !== ',') return false;
  if (!/^(?:an?|the)$/.test((words[last + 1] as Word).lower)) return false;
  for (let i = last + 2; i < Math.min(end, last + 2 + LONGEST_APPOSITION); i++) {
    const { lower, kind, text, capital } = words[i] as Word;
    if (capital || (kind === 'mark' && text !== '-')) return false;
    if (FUNCTION_WORDS.has(lower) || ROLES.has(lower)) return false;
    if (!(BODY_NOUNS.has(lower) || PARTS_OF_BODIES.has(lower))) continue;
    const next = words[i + 1];
    if (next === undefined || BEHIND_NOUN.test(next.lower)) return true;
  }
  return false;
}

/** Whether other words with capitals stand beside a name. */
function isPart({ words }: Document, { first, last, sentence }: Range): boolean {
  if (last < sentence.last && (words[last] as Word).named) return true;
  return first > sentence.first && (words[first - 1] as Word).named;
}

/** “NordChip”. */
function hasInnerCapital({ text, lower, allCapitals }: Word): boolean {
  if (allCapitals || text.endsWith(lower.slice(1))) return false;
  return /^[A-Z][a-z]+[A-Z][A-Za-z]*[a-z]$/.test(text) && !INNER_SURNAME.test(text);
}

/** “Robosoft”. */
function hasFirmEnding({ words }: Document, { first, last }: Range): boolean {
  const word = words[first] as Word;
  if (last !== first + 1 || isCommon(word) || genderOf(word) !== null) return false;
  return FIRM_ENDING.test(word.lower);
}

/** “Polygraph.info”. */
function isSite({ words }: Document, { first, last }: Range): boolean {
  return last === first + 1 && SITE.test((words[first] as Word).lower);
}
