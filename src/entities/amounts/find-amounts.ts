import type { DateAnchor, EntityValue } from '../../article.js';
import { noted } from '../../language/printed-words.js';
import type { Document, Sentence, Word } from '../document/document.js';
import type { WordFacts } from '../document/word-facts.js';
import { SIGNS } from '../tables/currencies.js';
import type { Amount, Found } from './amount.js';
import { type DateForm, dateForms } from './dates/date-grammar.js';
import { tenseAt } from './dates/tense.js';
import type { When } from './dates/when.js';
import { foreignDateForms, foreignSumForms } from './foreign-grammar.js';
import { isJoined, joinedTime } from './join-times.js';
import { foreignClass, hasDecimalComma } from './pieces/foreign-words.js';
import type { ClassOf, NumberStyle, Piece } from './pieces/piece.js';
import { englishClass, piecesIn } from './pieces/pieces.js';
import { type SumForm, sumForms } from './sum-grammar.js';

/** What is known of a text whose dates are read. */
export interface Circumstances {
  /** Tag of its language. */
  language: string;
  /** The day on which it was written, or null. */
  anchor: DateAnchor | null;
}

const ENGLISH: Circumstances = { language: 'en', anchor: null };
const WITHOUT_DIGITS = /^[\p{L}'’.]+$/u;

/** The words and forms of a language. */
interface Grammar {
  classOf: ClassOf;
  style: NumberStyle;
  /** Whether a stop behind a number may make it an ordinal, where a sentence seems to end. */
  ordinals: boolean;
  dates: FormsBySymbol<DateForm>;
  sums: FormsBySymbol<SumForm>;
}

/** The forms that may begin with a symbol. */
type FormsBySymbol<Form> = (symbol: string) => readonly Form[];

function bySymbol<Form extends { starts: string }>(forms: readonly Form[]): FormsBySymbol<Form> {
  const lists = new Map<string, readonly Form[]>();
  return (symbol) => {
    let list = lists.get(symbol);
    if (list === undefined) {
      list = forms.filter(({ starts }) => starts.includes(symbol));
      lists.set(symbol, list);
    }
    return list;
  };
}

function grammarOf(language: string): Grammar {
  const [primary = ''] = language.toLowerCase().split('-');
  if (primary === 'en') {
    return {
      classOf: englishClass,
      style: 'english',
      ordinals: false,
      dates: bySymbol(dateForms()),
      sums: bySymbol(sumForms()),
    };
  }
  return {
    classOf: foreignClass(primary),
    style: hasDecimalComma(primary) ? 'comma' : 'point',
    ordinals: true,
    dates: bySymbol(foreignDateForms()),
    sums: bySymbol(foreignSumForms()),
  };
}

/** Finds dates, money and quantities, in order. */
export function findAmounts(document: Document, known: Circumstances = ENGLISH): Amount[] {
  const amounts: Amount[] = [];
  const grammar = grammarOf(known.language);
  const { starts, ends, words } = document;
  const opens = new Uint8Array(document.forms).fill(UNREAD);
  const stretches = grammar.ordinals ? paragraphsOf(document.sentences) : document.sentences;
  for (const { first, last } of stretches) {
    if (!mayHold(words, first, last, opens)) continue;
    const sentence = { start: starts[first] as number, end: ends[last - 1] as number };
    const pieces = piecesIn(document, first, last, sentence, grammar.classOf, grammar.style);
    let word = first;
    for (const found of readPieces(document, pieces, grammar, known)) {
      const { type, value, confidence } = found;
      const start = (pieces[found.from] as Piece).start;
      const end = (pieces[found.to - 1] as Piece).end;
      while ((ends[word] as number) <= start) word++;
      if ((words[word] as Word).kind === 'address') continue;
      let after = word + 1;
      while (after < last && (starts[after] as number) < end) after++;
      amounts.push({ type, first: word, last: after, start, end, value, confidence });
    }
  }
  return amounts;
}

/** The sentences of each paragraph as one stretch. */
function paragraphsOf(sentences: readonly Sentence[]): Pick<Sentence, 'first' | 'last'>[] {
  const stretches: Pick<Sentence, 'first' | 'last'>[] = [];
  for (const { first, last, opens } of sentences) {
    const before = stretches.at(-1);
    if (opens || before === undefined) stretches.push({ first, last });
    else before.last = last;
  }
  return stretches;
}

/** What a form of the document says of {@link mayOpen}. */
const OPENS = 1;
const UNREAD = 2;

const opensOf = /* @__PURE__ */ noted(mayOpen);

/** Whether a sentence has a word with which an amount may begin. */
function mayHold(words: readonly Word[], first: number, last: number, opens: Uint8Array): boolean {
  for (let i = first; i < last; i++) {
    const { id, facts } = words[i] as Word;
    if (opens[id] === UNREAD) opens[id] = opensOf(facts) ? OPENS : 0;
    if (opens[id] === OPENS) return true;
  }
  return false;
}

/** Classes of words of which every English amount without digits has one. */
const IN_EVERY_AMOUNT = 'MYWVOTRqCxvNAuSp';
const OTHER_OPENING =
  /^(?:noon|mid(?:day|night|-.+)|christmas|easter|good|new|boxing|halloween|valentine)/;

/** Whether a word shows that its sentence may hold an amount. */
function mayOpen({ text, lower, kind, capital }: WordFacts): boolean {
  if (kind === 'number') return true;
  if (kind === 'mark') return SIGNS.includes(text);
  if (!WITHOUT_DIGITS.test(text)) return true;
  const symbol = englishClass(lower.replace(/\.$/, ''), capital);
  return (symbol !== '' && IN_EVERY_AMOUNT.includes(symbol)) || OTHER_OPENING.test(lower);
}

/** The amounts among the pieces of a sentence, in order. */
function readPieces(
  document: Document,
  pieces: readonly Piece[],
  grammar: Grammar,
  known: Circumstances,
): Found[] {
  const found: Found[] = [];
  let symbols = '';
  for (let k = 0; k < pieces.length; k++) symbols += (pieces[k] as Piece).symbol;
  let i = 0;
  while (i < pieces.length) {
    const next = longestAt(document, pieces, symbols, i, grammar, known);
    if (next === null) {
      i++;
      continue;
    }
    const last = found.at(-1);
    if (last !== undefined && isJoined(last, next, pieces, symbols))
      found.splice(-1, 1, joinedTime(last, next));
    else found.push(next);
    i = next.to;
  }
  return found;
}

/** The longest amount that begins at a piece; of two, the date. */
function longestAt(
  document: Document,
  pieces: readonly Piece[],
  symbols: string,
  from: number,
  grammar: Grammar,
  known: Circumstances,
): Found | null {
  const symbol = symbols[from] as string;
  let best: Found | null = null;
  for (const { pattern, sure, read } of grammar.dates(symbol)) {
    const to = endOf(pattern, symbols, from);
    if (to <= (best?.to ?? from)) continue;
    const when = whenOf(pieces, from, to, known);
    const iso = read(pieces.slice(from, to), when);
    if (iso === undefined) continue;
    const value: EntityValue | null =
      iso === null ? null : { kind: 'date', iso, anchor: when.used };
    best = { type: 'date', from, to, value, confidence: sure };
  }
  for (const { type, pattern, read } of grammar.sums(symbol)) {
    const to = endOf(pattern, symbols, from);
    if (to <= (best?.to ?? from)) continue;
    const sum = read(pieces.slice(from, to), {
      document,
      before: pieces.slice(Math.max(0, from - 4), from),
      behind: pieces[to],
      language: known.language,
    });
    if (sum !== null) best = { type, from, to, value: sum.value, confidence: sum.sure };
  }
  return best;
}

function endOf(pattern: RegExp, symbols: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(symbols) ? pattern.lastIndex : 0;
}

/** What the reading of a date may ask; `used` is the day of the text once it was asked for. */
function whenOf(
  pieces: readonly Piece[],
  from: number,
  to: number,
  { language, anchor }: Circumstances,
): When & { used: DateAnchor | null } {
  const when: When & { used: DateAnchor | null } = {
    language,
    before: pieces[from - 1],
    behind: pieces[to],
    ofAnother: pieces[to]?.symbol === 'f' && pieces[to + 1]?.symbol === 'z',
    used: null,
    now() {
      when.used = anchor;
      return anchor === null ? null : Date.parse(anchor.date);
    },
    tense: () => tenseAt(pieces, from, to),
  };
  return when;
}
