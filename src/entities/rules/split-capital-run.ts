import type { Document, Sentence, Word } from '../document/document.js';
import { isSurname, type LexiconEntry } from '../document/name-lexicon.js';
import { longestKnown, type Name } from '../document/names.js';
import { genderOf } from '../document/word-forms.js';
import {
  EVENT_STARTERS,
  FUNCTION_WORDS,
  MERE_MODIFIERS,
  NAME_SUFFIXES,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from '../tables/vocabulary.js';
import { at, emit, isPlainCapital, type Run, sign } from './capital-run.js';
import { headSigns, headType, isBodyHead } from './heads.js';
import { isHonour, isLoneCommonWord, isOnlyModifiers, wordSigns } from './name-shape.js';
import { behindOf } from './of-phrases.js';
import { behindOffice, behindTitles, isLetterTitle, isPersonStart, isTitleAt } from './titles.js';

/** Most words of a person's name. */
const LONGEST_PERSON = 6;
/**
 * Splits a run of name words into names, titles and other words.
 *
 * @returns Index after the last word read, which may be beyond the run.
 */
export function segmentRun(
  document: Document,
  sentence: Sentence,
  taken: Uint8Array,
  first: number,
  last: number,
  names: Name[],
): number {
  const run: Run = { document, sentence, taken, last, names };
  let i = first;
  let titled = false;
  while (i < run.last) {
    const word = document.words[i] as Word;
    const known = longestKnown(document, i, sentence.last);
    const phrase = known !== null && known.last > i + 1;
    if (!phrase && isLetterTitle(run, i)) {
      i++;
      continue;
    }
    const behind = phrase ? i : behindTitles(run, i);
    if (behind > i) {
      titled = true;
      i = behindOffice(run, behind);
      continue;
    }
    if (!phrase && (word.kind !== 'word' || isNoName(word.lower))) {
      i++;
      continue;
    }
    i = known !== null ? takeKnown(run, i, known, titled) : takeUnknown(run, i, titled);
    titled = false;
  }
  return i;
}

function isNoName(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) || MERE_MODIFIERS.has(lower);
}

/** Adds a name of the tables, with the words of the run that belong to it. */
function takeKnown(
  run: Run,
  first: number,
  known: { last: number; entry: LexiconEntry },
  titled: boolean,
): number {
  const { last, entry } = known;
  const type = entry.classes[0];
  if (last >= run.last) {
    if (titled && last === first + 1 && type !== 'group') return takeUnknown(run, first, titled);
    return emitKnown(run, first, last, entry);
  }
  const word = at(run, first);
  const next = at(run, last);
  const person = last === first + 1 && type !== 'group' && isPersonStart(run, first);
  if (titled || person) return takeUnknown(run, first, titled);
  if (isTitleAt(run, last) || next.kind === 'mark') return emitKnown(run, first, last, entry);
  if (type === 'event' || type === 'work') return emitKnown(run, first, last, entry);
  const end = endOfName(run, last);
  const head = headType(run, end - 1);
  if (type === 'group') {
    const state = /^(?:states?|region|zone|government|party)$/.test(at(run, end - 1).lower);
    if (head !== null && !isPersonStart(run, last) && !(state && end === last + 1)) {
      return takeUnknown(run, first, titled);
    }
    return emitKnown(run, first, last, entry);
  }
  if (head !== null) return takeUnknown(run, first, titled);
  if (last > first + 1 || isPersonStart(run, last) || isPlainCapital(run, last)) {
    return emitKnown(run, first, last, entry);
  }
  const following = longestKnown(run.document, last, run.sentence.last);
  if (following !== null && !word.allCapitals) return emitKnown(run, first, last, entry);
  return takeUnknown(run, first, titled);
}

function emitKnown(run: Run, first: number, last: number, entry: LexiconEntry): number {
  const head = at(run, last - 1).lower;
  if (OF_HEADS.has(head) && entry.classes[0] === 'organisation') {
    const end = behindOf(run, last);
    if (end > last)
      return emit(run, first, end, [sign('organisation', 'organisation-word', 4)], null);
  }
  return emit(run, first, last, [], entry);
}

/** Adds a name that is not in the tables as a whole. */
function takeUnknown(run: Run, first: number, titled: boolean): number {
  const given = genderOf(at(run, first)) !== null;
  let last = endOfName(run, first);
  const head = last > first ? headType(run, last - 1) : null;
  const headWord = at(run, last - 1).lower;
  // “Doris Day”: a first name before the word of an event, or before a known surname
  const surnamed =
    given && last === first + 2 && (isSurname(headWord) || head === 'event' || head === 'work');
  if (head !== null && last > first + 1 && !surnamed && !titled) {
    last = behindOf(run, last);
    return emit(run, first, last, headSigns(run, first, last, head), null);
  }
  if (EVENT_STARTERS.has(at(run, first).lower) && last > first + 1) {
    return emit(run, first, last, [sign('event', 'event-word', 4)], null);
  }
  if (!titled && OF_HEADS.has(headWord)) {
    const end = behindOf(run, last);
    if (end > last) {
      const type = PLACE_HEADS.has(headWord) && !isBodyHead(headWord) ? 'place' : 'organisation';
      return emit(run, first, end, [sign(type, `${type}-word`, 4)], null);
    }
  }
  if (!titled && last === first + 1 && isLoneCommonWord(run, first)) return last;
  if (isOnlyModifiers(run, first, last)) return last;
  if (given || titled) last = Math.min(last, first + LONGEST_PERSON);
  const signs = wordSigns(run, first, last);
  if (titled) signs.push(sign('person', 'title', 4));
  const entry =
    last === first + 1 ? (longestKnown(run.document, first, last)?.entry ?? null) : null;
  const end = last;
  if (given) while (last > first + 2 && isHonour(at(run, last - 1))) last--;
  emit(run, first, last, signs, entry);
  return end;
}

/** Index after the name at `first`: before a title, after “Jr”. */
function endOfName(run: Run, first: number): number {
  let last = first + 1;
  while (last < run.last) {
    const { lower } = at(run, last);
    if (NAME_SUFFIXES.has(lower)) return last + 1;
    if (lower === 'the') break;
    // “Anna Berg & Peter Orlov” are two names
    if (lower === '&' && isPersonStart(run, first) && isPersonStart(run, last + 1)) break;
    if (isTitleAt(run, last) && !PARTICLES.has(at(run, last - 1).lower)) break;
    if (ORGANISATION_HEADS.has(at(run, last - 1).lower) && isPersonStart(run, last)) break;
    last++;
  }
  while (last > first + 1 && !at(run, last - 1).named) last--;
  return last;
}
