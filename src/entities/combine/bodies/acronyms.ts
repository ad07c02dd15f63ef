import type { Document, Sentence, Word } from '../../document/document.js';
import { type Name, type NameType, withBetween } from '../../document/names.js';
import { isCommon } from '../../document/word-forms.js';
import type { Typed } from '../../rules/name-type.js';
import { ABBREVIATIONS } from '../../tables/name-abbreviations.js';

/** How sure an acronym is that stands behind its whole name. */
const EXPLAINED = 0.92;
/** Fewest words of a name whose short form in brackets need not have two capitals. */
const FORMAL = 3;
/** Most words before a bracket in which the words of an acronym are looked for. */
const REACH = 12;
/** Heads of names that are no organisations’, whatever the model takes them for. */
const THINGS =
  /^(?:system|master|disease|syndrome|vehicle|program|programme|project|test|rate|line|zone)$/;
const SMALL = /^(?:of|the|and|to|in|for|per|on|a)$/;

/**
 * Gives an acronym in brackets, wherever it stands, the type of the whole name before it (“Institute
 * of Territorial Studies (Ineter)”), and drops those that the article explains by common words
 * (“consumer price index (CPI)”).
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with the acronyms, in order.
 */
export function settleAcronyms(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const meanings = explainedByNames(document, names, types);
  const common = explainedByWords(document);
  const kept = names.filter((name) => {
    const word = document.words[name.first] as Word;
    if (name.last > name.first + 1 || meanings.has(word.text)) return true;
    return !(common.has(word.text) || isAbbreviation(word, name, types));
  });
  if (meanings.size === 0) return kept;
  for (const { first, last, key, entry } of kept) {
    const type = meanings.get((document.words[first] as Word).text);
    const typed = types.get(key) as Typed;
    if (last > first + 1 || type === undefined || entry !== null || typed.type === type) continue;
    types.set(key, { type, evidence: ['longer-name'], confidence: EXPLAINED });
  }
  return withBetween(document, kept, (first, _limit, sentence) => {
    const word = document.words[first] as Word;
    const type = meanings.get(word.text);
    if (type === undefined) return null;
    const { key } = word;
    if (types.get(key)?.type !== type)
      types.set(key, { type, evidence: ['longer-name'], confidence: EXPLAINED });
    return { first, last: first + 1, sentence, key, signs: [], context: null, entry: null };
  });
}

/** Whether an organisation that no table has is a common abbreviation: “GDP”, “AEST”. */
function isAbbreviation(
  { allCapitals, lower }: Word,
  { key, entry }: Name,
  types: ReadonlyMap<string, Typed>,
): boolean {
  if (!allCapitals || entry !== null || types.get(key)?.type !== 'organisation') return false;
  return ABBREVIATIONS.has(lower);
}

/** The types of words in brackets behind the name for which they stand, by their text. */
function explainedByNames(
  { words }: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): Map<string, NameType> {
  const meanings = new Map<string, NameType>();
  for (const { first, last, key } of names) {
    const [open, word, close] = [words[last], words[last + 1], words[last + 2]];
    if (open?.text !== '(' || close?.text !== ')' || last < first + 2) continue;
    const { type } = types.get(key) as Typed;
    if (type === 'person' || type === 'place' || type === 'group') continue;
    if (THINGS.test((words[last - 1] as Word).lower)) continue;
    if (word !== undefined && isShortForm(words, first, last, word)) meanings.set(word.text, type);
  }
  return meanings;
}

/** Whether a word may stand for a name: it is written as an acronym, or begins as the name does. */
function isShortForm(words: readonly Word[], first: number, last: number, word: Word): boolean {
  const { text, named } = word;
  if (!named || text.length < 2) return false;
  const capitals = text.replace(/\P{Lu}/gu, '');
  if (capitals.length > 1) return hasInitial(words, first, last, capitals[0] as string);
  return (
    last - first >= FORMAL && !isCommon(word) && hasInitial(words, first, last, text[0] as string)
  );
}

function hasInitial(words: readonly Word[], first: number, last: number, letter: string): boolean {
  for (let i = first; i < last; i++) if ((words[i] as Word).text.startsWith(letter)) return true;
  return false;
}

/** Acronyms in brackets behind the common words whose initials they are. */
function explainedByWords(document: Document): Set<string> {
  const common = new Set<string>();
  const { words } = document;
  for (const sentence of document.sentences) {
    for (let i = sentence.first + 2; i + 1 < sentence.last; i++) {
      const word = words[i] as Word;
      if (!word.allCapitals || (words[i - 1] as Word).text !== '(') continue;
      if ((words[i + 1] as Word).text !== ')') continue;
      if (isInitials(document, sentence, i - 1, word.lower)) common.add(word.text);
    }
  }
  return common;
}

/** Whether the words in small letters before a bracket have these initials. */
function isInitials(
  { words }: Document,
  sentence: Sentence,
  end: number,
  letters: string,
): boolean {
  let left = letters.length;
  const start = Math.max(sentence.first, end - REACH);
  for (let i = end - 1; i >= start && left > 0; i--) {
    const { lower, kind, named } = words[i] as Word;
    if (kind === 'mark' || (named && i > sentence.first)) return false;
    const parts = lower.split('-').reverse();
    for (const part of parts) {
      if (left > 0 && part[0] === letters[left - 1]) left--;
      else if (!SMALL.test(part)) return false;
    }
  }
  return left === 0;
}
