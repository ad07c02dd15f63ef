import { noted } from '../../language/printed-words.js';
import { type Document, isInitial, type Sentence, type Word } from '../document/document.js';
import { entryAt, keyOf, type Name, type NameType } from '../document/names.js';
import type { WordFacts } from '../document/word-facts.js';
import type { Typed } from '../rules/name-type.js';
import { FUNCTION_WORDS, ORGANISATION_HEADS, ROLES } from '../tables/vocabulary.js';
import {
  BEFORE_UNSURE,
  MAKERS,
  MARKED_WORK_NOUNS,
  MODEL_CODE,
  PRODUCT_NOUNS,
  TITLED,
  UNSURE_WORK_NOUNS,
  WORK_NOUNS,
} from '../tables/work-words.js';

/** How sure a work or product is of which a noun beside its name speaks. */
const CONFIDENCE = 0.85;
/** From this confidence on, a person, organisation or place stays what it is. */
const SURE = 0.8;
/** Nouns behind a noun for works: “film festival”. */
const MAKES =
  /^(?:festival|industry|director|company|critic|club|studio|star|producer|maker|fans?|audience|award|awards|sector|market|users?|makers?)$/;
/** Most words of a title, and most words before it in which a noun for works is looked for. */
const LONGEST_TITLE = 14;
const NEAR = 7;
const OPENING = /^[“"‘'«]$/;
const CLOSING: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
]);
/** Small words in titles. */
const SMALL = /^(?:of|the|and|in|a|an|to|for|with|on|at|from|by|or|is|as|my|but|&|:|-|,|'s|’s)$/;
/** Those inside a title without marks; a list may have the first. */
const JOINTS = /^(?:of|the|in|to|for|with|on|from|and|at|a|'s|&|:|-)$/;
const FEW_JOINTS = /^(?:of|the|in|to|for|with|on|from|&|:|-)$/;
/** Words that make what follows in marks a title: “directed”, “sang”. */
const MAKING =
  /^(?:written|directed|directs|released|releases|sang|sings|sung|starred|stars|starring|published|recorded|performed|performs|composed|penned|authored|screened|premiered|titled|entitled)$/;

/** A document, and for each word whether it belongs to a date or an amount. */
type Dated = Document & { taken: Uint8Array };

function dated(document: Document, taken: Uint8Array): Dated {
  const { text, words, starts, ends, sentences, usage, forms } = document;
  return { text, words, starts, ends, sentences, usage, forms, taken };
}

/** A work or product in the text. */
interface Titled {
  first: number;
  last: number;
  sentence: Sentence;
  type: NameType;
}

/**
 * Finds works and products by the words beside their names: “the album Blue Nights”, “her Night Desk
 * podcast”, “the drug Velora”, “Airbus A350”, and titles in marks (the song “Low Tide”).
 *
 * @returns The names with those found, in order; they take the place of doubted names in their words.
 */
export function addWorks(
  document: Document,
  taken: Uint8Array,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const at = new Map<number, Name>();
  for (const name of names) for (let i = name.first; i < name.last; i++) at.set(i, name);
  const found: Name[] = [];
  for (const titled of titlesIn(dated(document, taken), at, types)) {
    const { first, last, sentence, type } = titled;
    if ((found.at(-1)?.last ?? 0) > first || isSettled(titled, at, types)) continue;
    const key = keyOf(document, first, last);
    types.set(key, { type, evidence: ['context'], confidence: CONFIDENCE });
    found.push({ first, last, sentence, key, signs: [], context: null, entry: null });
  }
  if (found.length === 0) return names.slice();
  const covered = new Set<Name>();
  for (const { first, last } of found) {
    for (let i = first; i < last; i++) {
      const name = at.get(i);
      if (name !== undefined) covered.add(name);
    }
  }
  const kept = names.filter((name) => !covered.has(name));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

/** Whether a name that is sure to be something else fills the words of a title. */
function isSettled(
  { first, last, type }: Titled,
  at: ReadonlyMap<number, Name>,
  types: ReadonlyMap<string, Typed>,
): boolean {
  const name = at.get(first);
  if (name === undefined) return false;
  const typed = types.get(name.key) as Typed;
  if (typed.type === type && name.first === first && name.last >= last) return true;
  if (name.first < first) return true;
  return name.last >= last && (name.entry !== null || typed.confidence >= SURE);
}

/** Of a form: that it was not asked yet whether it is a noun for works or products. */
const UNREAD = 2;

function* titlesIn(
  document: Dated,
  at: ReadonlyMap<number, Name>,
  types: ReadonlyMap<string, Typed>,
): Generator<Titled> {
  const nouns = new Uint8Array(document.forms).fill(UNREAD); // for each form of a word
  for (const sentence of document.sentences) {
    if (sentence.casing === 'upper') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const { id, facts, kind, named, capital } = document.words[i] as Word;
      let titled: Titled | null = null;
      if (kind === 'mark') titled = inMarks(document, sentence, i);
      else if (named)
        titled = beforeNoun(document, sentence, i, at, types) ?? model(document, sentence, i);
      if (titled === null) {
        if (nouns[id] === UNREAD) nouns[id] = kind === 'word' && !capital && isNoun(facts) ? 1 : 0;
        if (nouns[id] === 0) continue;
        titled = behindNoun(document, sentence, i);
        if (titled === null) continue;
      }
      yield titled;
      yield* listed(document, titled);
      i = Math.max(i, titled.last - 1);
    }
  }
}

/** Whether a word in small letters may be a noun for works or products. */
const isNoun = /* @__PURE__ */ noted(
  ({ lower }: WordFacts) =>
    WORK_NOUNS.has(lower) || PRODUCT_NOUNS.has(lower) || UNSURE_WORK_NOUNS.test(lower),
);

/** A title in marks that a noun for works, or a verb for making them, announces: the song “Low Tide”. */
function inMarks(document: Dated, sentence: Sentence, i: number): Titled | null {
  const { words } = document;
  const mark = (words[i] as Word).text;
  if (!OPENING.test(mark)) return null;
  let last = i + 1;
  const limit = Math.min(sentence.last, i + 1 + LONGEST_TITLE);
  let capitals = 0;
  while (last < limit && (words[last] as Word).text !== CLOSING.get(mark)) {
    const word = words[last] as Word;
    if (word.named) capitals++;
    else if (word.kind === 'word' && !SMALL.test(word.lower)) return null;
    else if (word.kind === 'mark' && !/^[:,\-&!?'’.]$/.test(word.text)) return null;
    last++;
  }
  if (last >= limit || capitals === 0 || !(words[i + 1] as Word).named) return null;
  let end = last;
  while (end > i + 1 && /^[,.]$/.test((words[end - 1] as Word).text)) end--;
  const type = announced(document, sentence, i, capitals);
  return type === null ? null : { first: i + 1, last: end, sentence, type };
}

/** The type of a title in marks, by the words before it and directly behind it. */
function announced(
  { words }: Document,
  sentence: Sentence,
  mark: number,
  capitals: number,
): NameType | null {
  for (let k = mark - 1; k >= Math.max(sentence.first, mark - NEAR); k--) {
    const { lower, kind, text } = words[k] as Word;
    if (kind === 'mark' && text !== ',' && text !== '-' && text !== '”' && text !== '’')
      return null;
    if (WORK_NOUNS.has(lower) || MARKED_WORK_NOUNS.has(lower)) return 'work';
    if (k === mark - 1 && TITLED.test(lower)) continue;
    if (capitals > 1 && MAKING.test(lower)) return 'work';
  }
  return null;
}

/** “The album Blue Nights”, “the drug Velora”. */
function behindNoun(document: Dated, sentence: Sentence, i: number): Titled | null {
  const { words } = document;
  const { lower } = words[i] as Word;
  const type = isWorkNoun(words, i) ? 'work' : PRODUCT_NOUNS.has(lower) ? 'product' : null;
  if (type === null || i + 1 >= sentence.last) return null;
  let first = i + 1;
  if (TITLED.test((words[first] as Word).lower)) first++;
  else if (/^such$/.test((words[first] as Word).lower) && words[first + 1]?.lower === 'as')
    first += 2;
  const last = endOfTitle(document, sentence, first, !lower.endsWith('s') || lower === 'series');
  if (last === first || isNoTitle(words, first, last)) return null;
  return { first, last, sentence, type };
}

/** “Her Night Desk podcast”, “a Merov tank”: a name that is nothing else. */
function beforeNoun(
  document: Dated,
  sentence: Sentence,
  i: number,
  at: ReadonlyMap<number, Name>,
  types: ReadonlyMap<string, Typed>,
): Titled | null {
  const { words } = document;
  if (isInitial(document, sentence, i) || (words[i - 1] as Word).named) return null;
  const last = endOfTitle(document, sentence, i);
  if (last === i || last >= sentence.last) return null;
  let noun = last;
  if ((words[noun] as Word).lower === 'machine') noun++;
  const { lower, capital } = words[noun] as Word;
  const gun = noun > last && /^guns?$/.test(words[noun]?.lower ?? '');
  const type =
    gun || PRODUCT_NOUNS.has(lower) ? 'product' : isWorkNoun(words, noun) ? 'work' : null;
  if (MAKES.test(words[noun + 1]?.lower ?? '')) return null;
  if (type === null || capital || entryAt(document, i, last) !== null) return null;
  if (
    type === 'work' &&
    !/^(?:his|her|their|its|my|our|the|'s)$/.test((words[i - 1] as Word).lower)
  ) {
    return null;
  }
  for (let k = i; k < last; k++) {
    const name = at.get(k);
    const typed = name === undefined ? undefined : types.get(name.key);
    if (typed !== undefined && (typed.confidence >= SURE || name?.entry !== null)) return null;
  }
  const end = words[last - 1] as Word;
  if (ORGANISATION_HEADS.has(end.lower) || (end.allCapitals && last === i + 1) || lower === 'drug')
    return null;
  return { first: i, last, sentence, type };
}

/** “Airbus A350”, “the Toyota Corolla”, “F-16”. */
function model(document: Dated, sentence: Sentence, i: number): Titled | null {
  const { words } = document;
  const word = words[i] as Word;
  if (holdsDigit(word.text) && MODEL_CODE.test(word.text))
    return { first: i, last: i + 1, sentence, type: 'product' };
  if (!MAKERS.has(word.lower) || i + 1 >= sentence.last) return null;
  const next = words[i + 1] as Word;
  const aircraft = /^(?:boeing|airbus)$/.test(word.lower);
  const coded =
    /^[A-Za-z]{0,3}-?\d{1,4}[A-Za-z]{0,3}$/.test(next.text) && /[A-Za-z]/.test(next.text);
  const numbered = aircraft ? /^(?:7[0-8]7|A?3\d0)\b/.test(next.text) : coded && next.named;
  const article = i > sentence.first && /^(?:the|a|an)$/.test((words[i - 1] as Word).lower);
  const plain = article && next.named && next.kind === 'word' && !next.allCapitals && word.capital;
  if (!numbered && !(plain && !ORGANISATION_HEADS.has(next.lower) && !ROLES.has(next.lower)))
    return null;
  let last = i + 2;
  while (
    last < sentence.last &&
    /^(?:Max|Pro|Plus|Ultra|Mini|neo|\d{1,2})$/.test((words[last] as Word).text)
  ) {
    last++;
  }
  const behind = words[last];
  if (!numbered && behind?.named === true) return null;
  return { first: i, last, sentence, type: 'product' };
}

function holdsDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) < 0x3a && text[i] !== '-') return true;
  return false;
}

/** Further names of a list: “the drugs Velora and Ozpin”. */
function* listed(document: Dated, { last, sentence, type, first }: Titled): Generator<Titled> {
  const { words } = document;
  const such = words[first - 2]?.lower === 'such';
  const noun =
    first > sentence.first ? ((words[such ? first - 3 : first - 1] as Word)?.lower ?? '') : '';
  if (!noun.endsWith('s') || !(PRODUCT_NOUNS.has(noun) || WORK_NOUNS.has(noun))) return;
  let i = last;
  while (i + 1 < sentence.last && /^(?:,|and|or)$/.test((words[i] as Word).lower)) {
    i++;
    if (/^(?:and|or)$/.test((words[i] as Word).lower)) i++;
    const end = endOfTitle(document, sentence, i);
    if (end === i) return;
    yield { first: i, last: end, sentence, type };
    i = end;
  }
}

/** Index after the run of capitals and numbers at `first`, with small words inside. */
function endOfTitle(
  { words, taken }: Dated,
  sentence: Sentence,
  first: number,
  joins = false,
): number {
  const limit = Math.min(sentence.last, first + LONGEST_TITLE);
  let last = first;
  for (let i = first; i < limit; i++) {
    const word = words[i] as Word;
    if (taken[i] === 1 && word.named) break;
    if (word.named) last = i + 1;
    else if (i === first) return first;
    else if (word.kind === 'number' && last === i && /^\d{1,2}$/.test(word.text)) last = i + 1;
    else if (!(joins ? JOINTS : FEW_JOINTS).test(word.lower)) break;
  }
  return last;
}

/** Whether a word is a noun for works: “film”, “video game”, but not “to show”. */
function isWorkNoun(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  if (WORK_NOUNS.has(lower)) return true;
  return UNSURE_WORK_NOUNS.test(lower) && BEFORE_UNSURE.test(words[i - 1]?.lower ?? '');
}

/** Whether words behind a noun are no title: “the books I read”, “the game Sony made”. */
function isNoTitle(words: readonly Word[], first: number, last: number): boolean {
  const { lower, text } = words[first] as Word;
  if (ROLES.has(lower) || text === 'I') return true;
  return last === first + 1 && (MAKERS.has(lower) || FUNCTION_WORDS.has(lower));
}
