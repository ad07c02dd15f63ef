import type { Document, Sentence, Word } from './document.js';
import { firstNameGender } from './first-names.js';
import { isAllCapitals, isCommonWord, isSurname, type LexiconEntry } from './lexicon.js';
import { keyOf, longestKnown, type Name, type NameType, type Sign } from './names.js';
import { ABBREVIATIONS } from './tables/abbreviations.js';
import {
  COURTESY_TITLES,
  EVENT_HEADS,
  FUNCTION_WORDS,
  MERE_MODIFIERS,
  NAME_SUFFIXES,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  ROLE_MODIFIERS,
  ROLES,
  WORK_HEADS,
} from './tables/vocabulary.js';

/** The most words of a person's name. */
const LONGEST_PERSON = 6;
/** Endings of surnames in several languages. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|enko|chuk|sky|skyi|skiy|skaya|ski|ska|wicz|vic|vich|ic|ics|escu|sson|dottir|oglu|dze|shvili|yan|ian|nejad|zadeh|poulos|opoulou|akis|idis|inho|ez|ini|elli|etti|ucci|sen|mann|stein|berg|wala|pillai|singh|khel|zai)$/;

/** Articles and saints that places begin with in Spanish, Portuguese and French. */
const SPANISH_PLACE_STARTERS =
  /^(?:la|las|los|el|les|le|san|santa|santo|são|saint|villa|puerto|playa)$/;

/** Titles that bodies and places are named with. */
const ROYAL_TITLES = /^(?:king|queen|prince|princess|pope|president|general)$/;
/** Titles that are adjectives too: “Executive Yuan”, “Chief Guest”. */
const WEAK_TITLES =
  /^(?:executive|general|chief|private|major|principal|partner|champion|officer|soldier|model|star|captain|official|member|worker|director|leader|master|driver|fighter)$/;
/** Places with “of” that common words follow as well: “state of emergency”. */
const UNSURE_OF_HEADS =
  /^(?:state|states|city|town|village|port|sea|bay|tower|garden|gardens|order|house)$/;

/** One pass over a run of name words. */
interface Run {
  document: Document;
  sentence: Sentence;
  last: number;
  names: Name[];
}

/**
 * Parts a run of name words into names, titles and what belongs to none.
 *
 * @returns Index behind the last word read, which may lie behind the run.
 */
export function segmentRun(
  document: Document,
  sentence: Sentence,
  first: number,
  last: number,
  names: Name[],
): number {
  const run: Run = { document, sentence, last, names };
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

/** Whether letters before a full name are an office or honour: “MK”, “SC”. */
function isLetterTitle(run: Run, i: number): boolean {
  const { text } = at(run, i);
  if (i + 2 >= run.last || text.length > 4 || !isAllCapitals(text) || text.includes('.'))
    return false;
  return isPersonStart(run, i + 1) && longestKnown(run.document, i, i + 1) === null;
}

function isNoName(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) || MERE_MODIFIERS.has(lower);
}

function at(run: Run, i: number): Word {
  return run.document.words[i] as Word;
}

/** Index behind the titles that begin at `i`, or `i` where none does. */
function behindTitles(run: Run, i: number): number {
  let behind = i;
  for (let k = i; k < run.last && k < i + 6; k++) {
    const { lower } = at(run, k);
    const next = run.document.words[k + 1];
    if (next?.kind === 'clitic' || next?.text === "'" || next?.text === '’') break;
    if (isRole(lower) || COURTESY_TITLES.has(lower)) behind = k + 1;
    else if (!ROLE_MODIFIERS.has(lower)) break;
  }
  if (behind === i) return i;
  return behind < run.last && titleIsPart(run, i, behind) ? i : behind;
}

/** Whether a title belongs to the name: “General Assembly”, “Queen Elizabeth Hospital”. */
function titleIsPart(run: Run, first: number, behind: number): boolean {
  const head = at(run, run.last - 1).lower;
  const words = run.last - behind;
  if (COURTESY_TITLES.has(at(run, first).lower) || ROYAL_TITLES.test(at(run, first).lower)) {
    const type = headType(run, run.last - 1);
    if (words < 2 || (type !== 'organisation' && type !== 'place')) return false;
    return !(words === 2 && isSurname(head)) && !isTitleWithin(run, behind);
  }
  if (isBodyHead(head)) return run.last - first <= 3;
  const weak = WEAK_TITLES.test(at(run, behind - 1).lower);
  return weak && words === 1 && behind === first + 1 && isPlainCapital(run, behind);
}

function isTitleWithin(run: Run, first: number): boolean {
  for (let i = first; i < run.last; i++) if (isTitleAt(run, i)) return true;
  return false;
}

/** Whether a word is a role, or several of one: “CEOs”. */
function isRole(lower: string): boolean {
  return ROLES.has(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)));
}

function isBodyHead(lower: string): boolean {
  return ORGANISATION_HEADS.has(lower) && !ROLES.has(lower);
}

/** Index behind “of Finance and Trade” in “Minister of Finance and Trade”; places are left. */
function behindOffice(run: Run, i: number): number {
  const { words } = run.document;
  const limit = Math.min(run.sentence.last, i + 10);
  if (i < run.last || i + 1 >= limit || (words[i] as Word).lower !== 'of') return i;
  let behind = i;
  for (let k = i + 1; k < limit; k++) {
    const word = words[k] as Word;
    if (word.named && isPlainCapital(run, k)) behind = k + 1;
    else if (!/^(?:and|the|&|,)$/.test(word.lower) || words[k + 1]?.capital !== true) break;
  }
  if (behind === i) return i;
  run.last = Math.max(run.last, behind);
  while (run.last < run.sentence.last && at(run, run.last).named) run.last++;
  return behind;
}

/** Whether a capital word is a common word and no name of the tables. */
function isPlainCapital(run: Run, i: number): boolean {
  const word = at(run, i);
  if (longestKnown(run.document, i, run.sentence.last) !== null) return false;
  return isCommonWord(word.lower) && firstNameGender(word.text) === null;
}

/** Whether the word at `i` opens what is told apart from a name before it: a title or a role. */
function isTitleAt(run: Run, i: number): boolean {
  const { lower } = at(run, i);
  if (COURTESY_TITLES.has(lower)) return true;
  if (isRole(lower)) return !isBodyHead(at(run, run.last - 1).lower) || run.last - i > 3;
  if (!ROLE_MODIFIERS.has(lower)) return false;
  for (let k = i + 1; k < run.last && k < i + 5; k++) {
    if (isRole(at(run, k).lower)) return true;
    if (!ROLE_MODIFIERS.has(at(run, k).lower)) return false;
  }
  return false;
}

/** Takes a name of the tables, with what the run adds to it. */
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
  if (following !== null && !isAllCapitals(word.text)) return emitKnown(run, first, last, entry);
  return takeUnknown(run, first, titled);
}

/** Whether a first name with another name word behind it begins at `i`. */
function isPersonStart(run: Run, i: number): boolean {
  if (i + 1 >= run.last || firstNameGender(at(run, i).text) === null) return false;
  const next = at(run, i + 1);
  return headType(run, i + 1) === null && !isTitleAt(run, i + 1) && !isCommonWord(next.lower);
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

/** Takes a name that the tables do not know as a whole. */
function takeUnknown(run: Run, first: number, titled: boolean): number {
  const given = firstNameGender(at(run, first).text) !== null;
  let last = endOfName(run, first);
  const head = last > first ? headType(run, last - 1) : null;
  const headWord = at(run, last - 1).lower;
  const surnamed = given && last === first + 2 && isSurname(headWord);
  if (head !== null && last > first + 1 && !surnamed && !titled) {
    last = behindOf(run, last);
    return emit(run, first, last, headSigns(run, first, last, head), null);
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
  const signs: Sign[] = [];
  if (titled) signs.push(sign('person', 'title', 4));
  if (given) signs.push(sign('person', 'first-name', last > first + 1 ? 3 : 1.2));
  if (isSurname(headWord)) signs.push(sign('person', 'surname', last > first + 1 ? 1.2 : 1));
  else if (headWord.length > 5 && SURNAME_ENDING.test(headWord.slice(-8))) {
    signs.push(sign('person', 'surname', 1));
  }
  signs.push(...shapeSigns(run, first, last));
  const entry =
    last === first + 1 ? (longestKnown(run.document, first, last)?.entry ?? null) : null;
  return emit(run, first, last, signs, entry);
}

function isOnlyModifiers(run: Run, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = at(run, i);
    if (!ROLE_MODIFIERS.has(lower) && !MERE_MODIFIERS.has(lower)) return false;
  }
  return true;
}

/** What the number and kind of words alone let expect. */
function shapeSigns(run: Run, first: number, last: number): Sign[] {
  const word = at(run, first);
  if (last === first + 1) {
    if (isAllCapitals(word.text) && run.sentence.casing !== 'upper') {
      return [sign('organisation', 'acronym', 1.5)];
    }
    return [sign('person', 'shape', 0.25), sign('organisation', 'shape', 0.3)];
  }
  let plain = 0;
  let acronyms = 0;
  for (let i = first; i < last; i++) {
    const { text, lower, kind } = at(run, i);
    if (kind === 'mark') plain++;
    else if (isCommonWord(lower) && firstNameGender(text) === null) plain++;
    if (isAllCapitals(text) && text.length > 2) acronyms++;
  }
  if (plain > 0 || acronyms > 0) return [sign('organisation', 'shape', 0.6)];
  if (SPANISH_PLACE_STARTERS.test(word.lower)) return [sign('place', 'place-word', 1.2)];
  if (
    longestKnown(run.document, first, last) !== null ||
    longestKnown(run.document, last - 1, last)
  ) {
    return [sign('organisation', 'shape', 1)];
  }
  return last - first <= 4 ? [sign('person', 'shape', 1)] : [sign('organisation', 'shape', 0.5)];
}

/** Whether a lone word with a capital is a common word that nothing shows to be a name. */
function isLoneCommonWord(run: Run, i: number): boolean {
  const word = at(run, i);
  if (word.text.length < 2 || word.text.endsWith('.')) return true;
  if (isAllCapitals(word.text) && run.sentence.casing !== 'upper') {
    if (word.text.length === 2 && /\d/.test(word.text)) return true;
    return ABBREVIATIONS.has(word.lower) || ABBREVIATIONS.has(word.lower.replace(/s$/, ''));
  }
  if (ABBREVIATIONS.has(word.lower.replace(/s$/, ''))) return true;
  if (!isCommonWord(word.lower) && !ORGANISATION_HEADS.has(word.lower)) return false;
  return true;
}

/** Index behind the name that begins at `first`: before a title, behind “Jr”. */
function endOfName(run: Run, first: number): number {
  let last = first + 1;
  while (last < run.last) {
    const { lower } = at(run, last);
    if (NAME_SUFFIXES.has(lower)) return last + 1;
    if (lower === 'the') break;
    if (isTitleAt(run, last) && !PARTICLES.has(at(run, last - 1).lower)) break;
    if (ORGANISATION_HEADS.has(at(run, last - 1).lower) && isPersonStart(run, last)) break;
    last++;
  }
  while (last > first + 1 && !at(run, last - 1).named) last--;
  return last;
}

/** What the last word of a name shows it to be. */
function headType(run: Run, i: number): NameType | null {
  const { lower } = at(run, i);
  if (ORGANISATION_HEADS.has(lower)) return 'organisation';
  if (PLACE_HEADS.has(lower)) return 'place';
  if (WORK_HEADS.has(lower)) return 'work';
  return EVENT_HEADS.has(lower) ? 'event' : null;
}

function headSigns(run: Run, first: number, last: number, head: NameType): Sign[] {
  const word = at(run, first);
  const given = firstNameGender(word.text) !== null && !isCommonWord(word.lower);
  const signs = [
    sign(head, head === 'work' ? 'event-word' : (`${head}-word` as Sign['evidence']), 3.5),
  ];
  if (given && last === first + 2) signs.push(sign('person', 'first-name', 1));
  return signs;
}

/** Index behind “of …” that goes on with a name: “Ministry of Trade, Industry and Energy”. */
function behindOf(run: Run, i: number): number {
  const { words } = run.document;
  const limit = Math.min(run.sentence.last, i + 10);
  if (i < run.last || i + 1 >= limit) return i;
  const joint = (words[i] as Word).lower;
  if (!OF_HEADS.has((words[i - 1] as Word).lower) || (joint !== 'of' && joint !== 'for')) return i;
  let k = i + 1;
  if ((words[k] as Word).lower === 'the') k++;
  let end = i;
  while (k < limit) {
    const word = words[k] as Word;
    if (end === i && UNSURE_OF_HEADS.test((words[i - 1] as Word).lower) && isPlainCapital(run, k))
      break;
    if (word.named && !COURTESY_TITLES.has(word.lower) && !(k > i + 1 && ROLES.has(word.lower))) {
      end = ++k;
      continue;
    }
    const plain = end > i && isOfficeWord(run, end - 1);
    const next = words[k + 1];
    const more = next !== undefined && k + 1 < limit && next.named && isOfficeWord(run, k + 1);
    const and = word.lower === 'and' || word.text === '&';
    if (plain && more && (and || (word.text === ',' && listGoesOn(words, k + 2, limit)))) k++;
    else if (word.lower === 'of' && next?.named && OF_HEADS.has((words[k - 1] as Word).lower)) k++;
    else break;
  }
  return end;
}

/** Whether a word may be part of what a ministry is for: a common word, or no name of the tables. */
function isOfficeWord(run: Run, i: number): boolean {
  const word = at(run, i);
  if (isCommonWord(word.lower)) return true;
  return firstNameGender(word.text) === null && longestKnown(run.document, i, i + 1) === null;
}

/** Whether a list in a name comes to its “and” within a few words. */
function listGoesOn(words: readonly Word[], i: number, limit: number): boolean {
  for (let k = i; k < limit && k < i + 4; k++) {
    const word = words[k] as Word;
    if (word.lower === 'and' || word.text === '&') return words[k + 1]?.named === true;
    if (!word.named && word.text !== ',') return false;
  }
  return false;
}

function sign(type: NameType, evidence: Sign['evidence'], weight: number): Sign {
  return { type, evidence, weight };
}

function emit(
  run: Run,
  first: number,
  last: number,
  signs: Sign[],
  entry: LexiconEntry | null,
): number {
  const { document, sentence, names } = run;
  const key = keyOf(document, first, last);
  names.push({ first, last, sentence, key, signs, entry });
  return last;
}
