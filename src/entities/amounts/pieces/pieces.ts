import type { Span } from '../../../article.js';
import { ENGLISH_MONTH_ABBREVIATIONS } from '../../../language/packs/dates.js';
import { noted, type Printed, printedIn } from '../../../language/printed-words.js';
import { monthNamed } from '../../../parts/written-dates/month-names.js';
import type { Document, Word } from '../../document/document.js';
import type { WordFacts } from '../../document/word-facts.js';
import { ENGLISH_CLASSES, HOLIDAY } from '../../tables/amount-words.js';
import { SIGNS } from '../../tables/currencies.js';
import { currencyPrefix, isCurrency } from './currency-of.js';
import type { ClassOf, NumberStyle, Piece } from './piece.js';
import { isUnit, UNIT_PHRASE } from './units-of.js';

const ZONE =
  '(?:\\s(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|JST|KST|AES?T|(?:local|Eastern) time)\\b)?';
const HALF = '[AaPp](?:\\.\\s?[Mm]\\.?|[Mm]\\b)';
const CLOCK = '\\d{1,2}(?:[:.][0-5]\\d)?';
const POINT_NUMBER = `\\d{1,3},\\d{1,2}(?=\\s?(?:[mb]illion|bn|m|%|per)\\b)|(?<=[${SIGNS}]\\s?)\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?`;
/** “1.234,5”, “1 234,5”. */
const COMMA_NUMBER =
  "\\d{1,3}(?:[. \\u00a0\\u202f\\u2009’']\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?";
const lexemes = (number: string, word: string): string =>
  [
    // a clock of twelve hours, perhaps with another before it; one of four digits with its zone
    `(?<X>(?:${CLOCK}(?:\\s?${HALF})?(?:\\s?[-–]\\s?|\\sto\\s))?${CLOCK}\\s?${HALF}${ZONE}|[0-2]\\d:?[0-5]\\d\\s?(?:GMT|UTC|CES?T|BST|IST|EST|EDT|hrs)\\b|(?:[Nn]oon|[Mm]idday|[Mm]idnight)\\b)`,
    "(?<G>(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d])|\\d{1,2} o['’]clock)",
    '(?<J>\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}(?<m>[./-])\\d{1,2}\\k<m>(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일])',
    `(?<H>${HOLIDAY}\\b)`,
    '(?<Q>Q[1-4]\\b)',
    `(?<U>${UNIT_PHRASE})`,
    `(?<s>${currencyPrefix()}|[${SIGNS}])`,
    `(?<n>${number})`,
    `(?<w>${word})`,
    '(?<mark>\\S)',
  ].join('|');

const DOLLAR = 0x24;
const FULL_STOP = 0x2e;

const lexers = new Map<NumberStyle, RegExp>();

function lexerOf(style: NumberStyle): RegExp {
  const known = lexers.get(style);
  if (known !== undefined) return known;
  const number = style === 'comma' ? COMMA_NUMBER : POINT_NUMBER;
  // where words have no space between them, a number may stand in any
  const word = style === 'point' ? '\\p{L}\\p{M}*' : '\\p{L}[\\p{L}\\p{M}\\d]*';
  const lexer = new RegExp(lexemes(number, word), 'uy');
  lexers.set(style, lexer);
  return lexer;
}

let english: Map<string, string> | undefined;

/** The class of an English word. */
export function englishClass(lower: string, capital: boolean): string {
  if (english === undefined) {
    english = new Map();
    for (const [symbol, words] of Object.entries(ENGLISH_CLASSES)) {
      for (const word of words.split(' ')) english.set(word, symbol);
    }
  }
  const symbol = english.get(lower) ?? '';
  return 'MYWVO'.includes(symbol) && !capital ? '' : symbol;
}

/** The pieces of a stretch of a text, which holds the words from `first` up to `last`. */
export function piecesIn(
  { text, words, starts }: Document,
  first: number,
  last: number,
  { start, end }: Span,
  classOf: ClassOf,
  style: NumberStyle = 'english',
): Piece[] {
  const lexer = lexerOf(style);
  const pieces: Piece[] = [];
  let i = start;
  let word = first;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a) {
      i++;
      continue;
    }
    while (word < last && (starts[word] as number) < i) word++;
    const facts = word < last && starts[word] === i ? (words[word] as Word).facts : null;
    let plain = plainEnd(text, i, code, facts);
    let printed: Pick<Printed, 'text' | 'lower' | 'notes'> | null = null;
    if (plain > i && isLetterOf(code)) {
      const whole = facts?.text.length === plain - i && facts.kind === 'word';
      printed = whole ? facts : printedIn(text, 'word', i, plain);
    }
    const known = printed === null ? null : plainWord(printed);
    if (known?.opens === true) plain = i;
    if (plain > end) break; // it goes on in what stands apart
    if (plain > i) {
      const own = printed?.text ?? (text[i] as string);
      const piece = { symbol: '_', start: i, end: plain, text: printed?.lower ?? own };
      if (known === null) piece.symbol = markClass(own);
      else readWord(text, piece, pieces, own, classOf, known);
      piece.end = Math.min(piece.end, end); // the stop of “Feb.” may stand apart
      pieces.push(piece);
      i = piece.end;
      continue;
    }
    lexer.lastIndex = i;
    const groups = lexer.exec(text)?.groups;
    if (groups === undefined) {
      i++;
      continue;
    }
    const { X, G, J, H, Q, U, s, n, w } = groups;
    const whole = X ?? G ?? J ?? H ?? Q ?? U ?? s ?? n ?? w ?? (groups.mark as string);
    if (i + whole.length > end) break;
    const piece = { symbol: '_', start: i, end: i + whole.length, text: whole.toLowerCase() };
    if (n !== undefined) {
      if (style === 'comma') piece.text = n.replace(/[^\d]/g, (mark) => (mark === ',' ? '.' : ','));
      readNumber(text, piece, pieces);
    } else if (w !== undefined) readWord(text, piece, pieces, whole, classOf, null);
    else if (s !== undefined) piece.symbol = '$';
    else if (groups.mark !== undefined) piece.symbol = markClass(whole);
    else piece.symbol = X ? 'X' : G ? 'G' : J ? 'J' : H ? 'H' : Q ? 'Q' : 'U';
    piece.end = Math.min(piece.end, end);
    pieces.push(piece);
    i = piece.end;
  }
  return pieces;
}

/** Words with which a piece of several words begins: “noon”, “New Year’s Day”, “square miles”. */
const OPENS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'noon midday midnight christmas boxing new easter good valentine halloween per percentage nautical ' +
    'metric light kilowatt megawatt gigawatt terawatt square cubic sq cu degree degrees kr'
  ).split(' '),
);

function isLetterOf(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/**
 * Offset after a word or mark that is a piece of its own for sure, so that most need no regular
 * expression; else `i`.
 */
function plainEnd(text: string, i: number, code: number, facts: WordFacts | null): number {
  if (code >= 0x80 || code === DOLLAR || (code >= 0x30 && code < 0x3a)) return i;
  if (!isLetterOf(code)) return i + 1;
  let end = i + 1;
  if (facts !== null && isOfLetters(facts)) end = i + facts.text.length;
  while (isLetterOf(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // what may belong to it: letters with accents, digits, a currency’s sign, “km/h”
  const alone = next === 0x20 || next === 0x0a || next === 0x2c || next === 0x2d;
  // a stop ends the word, unless “Rs.500” or “U.S.$2” follows
  const ends = next === FULL_STOP && !/[\p{L}\d]/u.test(text[end + 1] ?? ' ');
  if (!alone && !ends && !Number.isNaN(next)) return i;
  const upper = code < 0x61;
  if (upper && next === 0x20 && (isDigit(text, end + 1) || text.charCodeAt(end + 1) === DOLLAR))
    return i;
  return end;
}

const isOfLetters = /* @__PURE__ */ noted(({ text }: WordFacts) => /^[a-z]+$/i.test(text));

/** What is known of a word of letters by itself. */
interface PlainWord {
  /** Whether a piece of several words may begin with it. */
  opens: boolean;
  /** Its class in English, as a currency or unit too, but for what stands right behind a number. */
  english: string;
}

const plainWord = /* @__PURE__ */ noted(
  ({ text, lower }: Pick<Printed, 'text' | 'lower' | 'notes'>): PlainWord => ({
    opens: OPENS.has(lower),
    english: classWith(englishClass, lower, text, false),
  }),
);

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0x30 && code < 0x3a;
}

function markClass(mark: string): string {
  if ('-‐‑–—−'.includes(mark)) return '-';
  if ("'’‘".includes(mark)) return "'";
  return ',./%&'.includes(mark) ? mark : '_';
}

/** Reads a number with what is attached to it: “3rd”, “1990s”. */
function readNumber(text: string, piece: Piece, before: readonly Piece[]): void {
  const digits = piece.text;
  const rest = text.slice(piece.end, piece.end + 4);
  const ending = /^(?:st|nd|rd|th|er|º|ª)(?![\p{L}\d])/u.exec(rest)?.[0];
  const decade = /0$/.test(digits) && /^(?:\d{2}|\d{4})$/.test(digits);
  const plural = decade ? /^['’]?s(?![\p{L}\d])/u.exec(rest)?.[0] : undefined;
  const attached = (ending ?? plural ?? '').length;
  piece.end += attached;
  piece.text += rest.slice(0, attached);
  if (isPartOfName(before, piece)) return;
  if (ending !== undefined) piece.symbol = 'D';
  else if (plural !== undefined) piece.symbol = 'E';
  else if (/^\p{L}/u.test(rest)) piece.symbol = 'n';
  else if (/^(?:1\d|20)\d\d$/.test(digits)) piece.symbol = 'y';
  else if (/^\d\d?$/.test(digits)) piece.symbol = +digits > 0 && +digits < 32 ? 'd' : 'k';
  else piece.symbol = 'n';
}

/** Whether a dash attaches a number to a word that is no part of a date or sum: “F-16”. */
function isPartOfName(before: readonly Piece[], { start }: Piece): boolean {
  const dash = before.at(-1);
  const word = before.at(-2);
  if (dash?.symbol !== '-' || dash.end !== start || word?.end !== dash.start) return false;
  return 'Zw_'.includes(word.symbol) && /\p{L}/u.test(word.text);
}

function readWord(
  text: string,
  piece: Piece,
  before: readonly Piece[],
  printed: string,
  classOf: ClassOf,
  plain: PlainWord | null,
): void {
  const last = before[before.length - 1];
  const attached = last?.end === piece.start && 'dkyn'.includes(last.symbol);
  const known = plain !== null && !attached && classOf === englishClass;
  let symbol = known ? plain.english : classWith(classOf, piece.text, printed, attached);
  const short = symbol !== '' && 'MYO'.includes(symbol) && piece.text.length < 5;
  if (short && text[piece.end] === '.' && isShortened(piece.text)) {
    piece.end++;
    if (symbol === 'Y') symbol = 'M';
  }
  piece.symbol = symbol || (hasCapital(piece.text, printed) ? 'Z' : 'w');
}

function hasCapital(lower: string, printed: string): boolean {
  return printed !== lower && printed[0] !== lower[0];
}

/** The class of a word, as a currency or unit too; '' if it has none. */
function classWith(classOf: ClassOf, lower: string, printed: string, attached: boolean): string {
  const symbol = classOf(lower, hasCapital(lower, printed));
  if (attached && (lower === 'k' || lower === 'b')) return 'x';
  if (attached && printed === 'p') return 'c';
  if (symbol !== '') return symbol;
  return isCurrency(lower, printed) ? 'c' : isUnit(lower, attached) ? 'U' : '';
}

function isShortened(word: string): boolean {
  return monthNamed(word) === 0 || ` ${ENGLISH_MONTH_ABBREVIATIONS} `.includes(` ${word} `);
}
