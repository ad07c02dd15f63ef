import { type Document, isInitial, type Sentence, type Word } from '../document/document.js';
import type { Name } from '../document/names.js';
import { isCommon } from '../document/word-forms.js';
import type { Typed } from '../rules/name-type.js';
import {
  EVENT_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SPEECH_VERBS,
} from '../tables/vocabulary.js';

/** Fewest words of a text behind a headline in which its persons are named again. */
const WHOLE_TEXT = 60;
/** Nouns behind a fruit: “Orange growers”. */
const CROP_NOUNS =
  /^(?:growers?|farmers?|farms?|orchards?|groves?|trees?|juice|harvests?|crops?|cider|pies?|peel|blossom|pickers?|pulp|jam|marmalade|soup|salad)$/;
/** Most sentences with which a document begins that may be headlines. */
const MOST_HEADLINES = 3;

/**
 * Drops words that are no names but begin a sentence, or stand in a headline, with a capital: those
 * that the document has in small letters elsewhere (“Levy”, “the levy”), a person called by one
 * name in the headline alone, since the text would name him or her again, and one for whom nothing
 * but a surname or the capital speaks, in front of no verb in the past: of a hundred on 1,226 pages
 * ten were persons.
 */
export function dropLoneWords(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): Name[] {
  const lone = new Map<string, boolean>();
  for (const name of names) {
    const { key, first, last } = name;
    if (last === first + 1) {
      lone.set(key, lone.get(key) !== false && mayBeLone(document, name, types.get(key)));
    } else for (let i = first; i < last; i++) lone.set((document.words[i] as Word).key, false);
  }
  const kinds = new Set(names.filter((name) => isKind(document, name)).map(({ key }) => key));
  return names.filter(({ key, first, last }) => {
    return last > first + 1 ? !kinds.has(key) : lone.get(key) !== true;
  });
}

/** Whether common words with capitals are one of a kind: “an Audit Report”. */
function isKind({ words }: Document, { first, last, entry, sentence }: Name): boolean {
  if (entry !== null || last === first + 1 || first === sentence.first) return false;
  if (!/^an?$/.test((words[first - 1] as Word).lower)) return false;
  for (let i = first; i < last; i++) if (!isCommon(words[i] as Word)) return false;
  const { lower } = words[last - 1] as Word;
  return ![ORGANISATION_HEADS, PLACE_HEADS, EVENT_HEADS].some((heads) => heads.has(lower));
}

function mayBeLone(document: Document, name: Name, typed: Typed | undefined): boolean {
  const { sentence, first, last, entry } = name;
  const word = document.words[first] as Word;
  if (sentence.casing === 'sentence' && !isInitial(document, sentence, first)) return false;
  const next = last < sentence.last ? (document.words[last] as Word) : null;
  if (next !== null && SPEECH_VERBS.has(next.lower)) return false;
  const { lower, inner } = word.usage;
  if (inner > 0 || (word.allCapitals && sentence.casing !== 'upper')) return false;
  if (typed?.type === 'organisation' && next !== null && CROP_NOUNS.test(next.lower)) return true;
  if (lower > 0) return typed?.type !== 'product';
  if (typed?.type !== 'person' || entry !== null) return false;
  const mere = sentence.casing === 'sentence' && isMereShape(typed);
  return isHeadline(document, sentence) || (mere && isNoPast(next));
}

/** Whether only a surname or the capital speaks for a person, not the words around: “Ferry fares”. */
function isMereShape({ evidence }: Typed): boolean {
  return evidence.every((sign) => sign === 'surname' || sign === 'shape');
}

/** Words in the past behind a subject: “Sunny went home”. */
const PAST = /^(?:was|were|had|did|went|came|ran|took|got|made|saw|knew|gave|left|[a-z]+ed)$/;

function isNoPast(next: Word | null): boolean {
  return next !== null && /^[a-z]/.test(next.text) && !PAST.test(next.lower);
}

/** Whether a sentence is a headline above a whole text. */
function isHeadline({ words, sentences }: Document, sentence: Sentence): boolean {
  if (!sentences.slice(0, MOST_HEADLINES).includes(sentence)) return false;
  const end = (words[sentence.last - 1] as Word).text;
  return sentence.opens && !'.?!”"'.includes(end) && words.length - sentence.last > WHOLE_TEXT;
}
