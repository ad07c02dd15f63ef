import type { TaggedName } from '../crf/decode/tag-document.js';
import { ORGANISATION } from '../crf/model/labels.js';
import type { Document, Word } from '../document/document.js';
import { keyOf, longestKnown } from '../document/names.js';
import { genderOf } from '../document/word-forms.js';
import { ORGANISATION_HEADS, ROLES } from '../tables/vocabulary.js';
import { LAW_HEADS } from '../tables/work-words.js';

/** Most words by which a name is extended to the left. */
const MOST_WORDS = 8;
/** Fewest letters of an acronym whose words are looked for. */
const SHORTEST_ACRONYM = 3;

/**
 * Extends names that the model cut: to the words of the acronym in brackets behind it (“Ports and
 * Ferries Norway (IPFN)”), by the list before “and” and a country (“Fisheries and Oceans Canada”),
 * by a possessive plural before a body’s head (“Farmers’ and Fishermen’s Party”), and by what a law
 * is about (“Access to Information Act”).
 */
export function withWhole(document: Document, names: readonly TaggedName[]): TaggedName[] {
  let before = 0;
  return names.map((name) => {
    const first = startOf(document, name);
    const free = first >= before;
    before = name.last;
    if (first >= name.first || !free) return name;
    return { ...name, first, key: keyOf(document, first, name.last), entry: null };
  });
}

/** The first word of the whole name. */
function startOf(document: Document, name: TaggedName): number {
  const { words } = document;
  const end = (words[name.last - 1] as Word).lower;
  if (LAW_HEADS.test(end)) return startOfLaw(document, name);
  if (!isOrganisation(name)) return name.first;
  const acronym = startByAcronym(document, name);
  if (acronym < name.first) return acronym;
  if (isCountry(document, name)) return startOfList(document, name);
  return ORGANISATION_HEADS.has(end) ? startOfPlural(document, name) : name.first;
}

function isOrganisation({ scores }: TaggedName): boolean {
  return scores.every((score) => score <= (scores[ORGANISATION] as number));
}

/** Whether a name of several words ends with that of a country or region. */
function isCountry(document: Document, { first, last }: TaggedName): boolean {
  if (last < first + 2) return false;
  const known = longestKnown(document, last - 1, last);
  return known !== null && known.entry.classes[0] === 'place';
}

/** The first of the words whose initials are the acronym in brackets behind the name. */
function startByAcronym({ words }: Document, { first, last, sentence }: TaggedName): number {
  const [open, acronym, close] = [words[last], words[last + 1], words[last + 2]];
  if (open?.text !== '(' || close?.text !== ')' || acronym?.allCapitals !== true) return first;
  const letters = acronym.key;
  if (letters.length < SHORTEST_ACRONYM) return first;
  let next = letters.length - 1;
  let start = last;
  for (let i = last - 1; i >= sentence.first && next >= 0; i--) {
    const { named, kind, key, text, lower } = words[i] as Word;
    if (named) {
      if (key[0] !== letters[next]) return first;
      next--;
      start = i;
    } else if (!(text === ',' || text === '&' || /^(?:and|of|the|for|on|in|to|'s)$/.test(lower))) {
      return first;
    } else if (kind === 'number') return first;
  }
  return next < 0 && start < first ? start : first;
}

/** “Housing, Infrastructure and Communities Canada”: the list of which the name is the end. */
function startOfList({ words }: Document, { first, sentence }: TaggedName): number {
  let start = first;
  let joint = first - 1;
  const limit = Math.max(sentence.first, first - MOST_WORDS);
  while (joint > limit) {
    const { lower, text } = words[joint] as Word;
    const comma = text === ',' && start < first;
    if (lower !== 'and' && text !== '&' && !comma && !(text === ',' && holdsAnd(words, first)))
      break;
    const before = words[joint - 1] as Word;
    if (!isOfficeNoun(before)) break;
    start = joint - 1;
    joint = start - 1;
  }
  return start;
}

/** Whether “and” stands within the few words of a name at `first`. */
function holdsAnd(words: readonly Word[], first: number): boolean {
  return words[first + 1]?.lower === 'and' || words[first + 2]?.lower === 'and';
}

/** Whether a word may be a field of an office: with a capital, no first name and no title. */
function isOfficeNoun(word: Word): boolean {
  if (!word.named || word.allCapitals || genderOf(word) !== null || ROLES.has(word.lower))
    return false;
  return /(?:ies|ing|ion|ment|ure|es|s|th|nce|ry|de|ty)$/.test(word.lower);
}

/** “Farmers’ and Fishermen’s Party”, “Advocate General’s Corps”. */
function startOfPlural({ words }: Document, { first, sentence }: TaggedName): number {
  const limit = Math.max(sentence.first, first - MOST_WORDS);
  let start = first;
  while (start - 2 > limit || start - 2 === sentence.first) {
    const joint = words[start - 1] as Word;
    const owner = words[start - 2] as Word;
    const plural = (joint.text === '’' || joint.text === "'") && owner.lower.endsWith('s');
    const and = joint.lower === 'and' && words[start - 2]?.text.length === 1;
    if (and) {
      const before = words[start - 3];
      if (before?.named !== true || !before.lower.endsWith('s')) break;
      start -= 3;
    } else if (plural && owner.named) start -= 2;
    else break;
  }
  return start;
}

/** “Access to Information Act”, “Prevention of Terrorism Act”. */
function startOfLaw({ words }: Document, { first, sentence }: TaggedName): number {
  let start = first;
  while (start - 2 >= sentence.first && start > first - MOST_WORDS) {
    const joint = words[start - 1] as Word;
    const before = words[start - 2] as Word;
    if (!/^(?:to|of|on|for|and|against)$/.test(joint.lower)) break;
    if (!before.named || genderOf(before) !== null || ROLES.has(before.lower)) break;
    start -= 2;
    while (start > sentence.first && (words[start - 1] as Word).named) {
      if (start - 1 === sentence.first) break;
      start--;
    }
  }
  return start;
}
