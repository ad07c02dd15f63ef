import type { EntityValue } from '../../article.js';
import type { Document } from '../document/document.js';
import { currencyOf } from './pieces/currency-of.js';
import { numberOf, scaled, scaleOf } from './pieces/numbers.js';
import type { Piece } from './pieces/piece.js';
import { unitNamed } from './pieces/units-of.js';

/** What a form of sum or quantity reads. */
interface ReadSum {
  value: EntityValue | null;
  sure: number;
}

/** A form of sum or quantity: a pattern over the symbols of pieces, and what it means. */
export interface SumForm {
  type: 'money' | 'quantity';
  starts: string;
  pattern: RegExp;
  /** Null where the pieces, or those before and behind, show that it is none. */
  read(pieces: readonly Piece[], around: Around): ReadSum | null;
}

/** What stands around the pieces of a form. */
export interface Around {
  document: Document;
  before: readonly Piece[];
  behind: Piece | undefined;
  /** Tag of the language of the text. */
  language: string;
}

/** A form with its pattern as text. */
export type WrittenSum = readonly [
  type: SumForm['type'],
  starts: string,
  pattern: string,
  read: SumForm['read'],
];

const DIGITS = '[dkyn]';
// bounded, so that no run of numbers takes more than linear time
const WORDS = 'N(?:-?N){0,2}';
/** “5”, “1.8 bln”, “ten thousand”, “two and a half million”, “half a million”. */
const NUMBER = `(?:${DIGITS}(?:-?x|m){0,3}|(?:aN|${WORDS})(?:&aq)?(?:-?x(?:&?${WORDS})?){0,3}|(?:qf?)?a-?x{1,3})`;
const SIGNED = `\\$(?:${DIGITS}(?:-?x|m){0,3})`;
const JOINT = '[->]';

const FORMS: readonly WrittenSum[] = [
  ['money', '$', `${SIGNED}[cP]?`, readSigned],
  ['money', '$', `${SIGNED}${JOINT}\\$?${DIGITS}(?:-?x|m){0,3}`, readSigned],
  ['money', 'b', `b${SIGNED}&\\$?${DIGITS}(?:-?x|m){0,3}`, readSigned],
  ['money', 'dknyNaq', `${NUMBER}f?Z{0,2}[cP$]`, readCounted],
  ['money', 'dknyNa', `${NUMBER}${JOINT}${NUMBER}f?Z{0,2}[cP$]`, readCounted],
  ['money', 'b', `b${NUMBER}&${NUMBER}f?Z{0,2}[cP$]`, readCounted],
  ['money', 'vx', '(?:vf){0,3}[vx]fZ?[cP]', () => ({ value: null, sure: 0.97 })],
  ['quantity', 'dknyNaqs', `s?${NUMBER}-?[Um%P]`, readMeasure],
  ['quantity', 'dknyNa', `${NUMBER}(?:[Um%]?)${JOINT}${NUMBER}-?[Um%P]`, readMeasure],
  ['quantity', 'b', `b${NUMBER}[Um%]?&${NUMBER}-?[Um%P]`, readMeasure],
  ['quantity', 'dknyNaq', NUMBER, readCount],
];

let forms: readonly SumForm[] | undefined;

/** The forms of English sums and quantities. */
export function sumForms(): readonly SumForm[] {
  forms ??= FORMS.map(sumForm);
  return forms;
}

export function sumForm([type, starts, pattern, read]: WrittenSum): SumForm {
  return { type, starts, pattern: new RegExp(pattern, 'y'), read };
}

/** A number, or two. */
interface Numbers {
  number: number;
  to: number | null;
}

/** Index of the mark or word between two numbers, or -1. */
function jointOf(pieces: readonly Piece[]): number {
  const between = pieces[0]?.symbol === 'b';
  return pieces.findIndex(
    ({ symbol }, i) =>
      i > 0 &&
      (between ? symbol === '&' : symbol === '>' || (symbol === '-' && isNumber(pieces[i + 1]))),
  );
}

function isNumber(piece: Piece | undefined): boolean {
  return piece !== undefined && 'dkyn$N'.includes(piece.symbol) && piece.symbol !== '';
}

/**
 * The numbers of pieces; the first of two has the scale of the second if it has none. If the first is
 * not the lower one, they are no range.
 */
function numbersOf(pieces: readonly Piece[]): Numbers | null | 'unordered' {
  const cut = jointOf(pieces);
  if (cut < 0) {
    const number = numberOf(pieces);
    return number === null ? null : { number, to: null };
  }
  const [from, to] = [numberOf(pieces.slice(0, cut)), numberOf(pieces.slice(cut + 1))];
  if (from === null || to === null) return null;
  const scale = hasScale(pieces.slice(0, cut)) ? 0 : scaleOfAll(pieces.slice(cut));
  const number = scaled(from, scale);
  return number < to ? { number, to } : 'unordered';
}

function hasScale(pieces: readonly Piece[]): boolean {
  return pieces.some(({ symbol }) => 'xm'.includes(symbol));
}

function scaleOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, { symbol, text }) => sum + ('xm'.includes(symbol) ? scaleOf(text) : 0),
    0,
  );
}

/**
 * Whether “to” joins the ends of a range, not the old and the new sum: “rose $1.2 million to $23.5
 * million”, “from 5 to 10 percent”.
 */
function isRange(pieces: readonly Piece[], before: readonly Piece[]): boolean {
  const cut = jointOf(pieces);
  if (cut < 0 || pieces[cut]?.symbol !== '>') return true;
  if (!/^(?:to|through)$/.test((pieces[cut] as Piece).text)) return false;
  const last = before.at(-1);
  if (last?.symbol === 'F' || /(?:ed|fell|rose|grew|shrank|cut|up|down|by)$/.test(last?.text ?? ''))
    return false;
  return !hasScale(pieces.slice(0, cut));
}

/**
 * Codes that mean a currency before a small number too. Others may be a road, a model or a body: “R70”,
 * “COP 26”.
 */
const PLAIN_CODE =
  /^(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|SEK|NOK|DKK|CAD|AUD|NZD|HKD|SGD|INR|PLN|ZAR|KES|NGN|RM)$/;

/** “$1.5 million”, “£20bn”, “Rs 25,000”, “£2–3 billion”. */
export function readSigned(
  pieces: readonly Piece[],
  { document, before, language }: Around,
): ReadSum | null {
  if (!isRange(pieces, before)) return null;
  const sign = pieces.find(({ symbol }) => symbol === '$') as Piece;
  const printed = document.text.slice(sign.start, sign.end);
  const numbers = numbersOf(pieces.filter((piece) => piece !== sign));
  if (numbers === 'unordered') return null;
  const big = numbers === null || numbers.number >= 1000 || hasScale(pieces);
  if (!big && /^\p{Lu}{1,3}$/u.test(printed) && !PLAIN_CODE.test(printed)) return null;
  const sure = /\P{L}/u.test(printed) ? 0.99 : 0.95;
  const word = pieces.find(({ symbol }) => symbol === 'c')?.text;
  return { value: moneyOf(numbers, currencyOf(document, word ?? printed, '', language)), sure };
}

/** “10 million euros”, “500 Swiss francs”, “41 kroner”, “85p”. */
export function readCounted(
  pieces: readonly Piece[],
  { document, before, behind, language }: Around,
): ReadSum | null {
  if (!isRange(pieces, before)) return null;
  const unit = pieces.at(-1) as Piece;
  const nation = pieces.filter(({ symbol }) => symbol === 'Z').map(({ text }) => text);
  const numbers = numbersOf(pieces);
  if (numbers === 'unordered' || (unit.symbol === 'P' && isMass(before, behind))) return null;
  const small = numbers !== null && (numbers.to ?? numbers.number) < 1000 && !hasScale(pieces);
  if (small && unit.text === 'won') return null;
  if (/^cents?$/.test(unit.text)) return { value: null, sure: 0.97 };
  const pence = unit.text === 'p' || unit.text === 'pence';
  if (unit.text === 'p' && nation.length > 0) return null;
  const printed = document.text.slice(unit.start, unit.end);
  const value = moneyOf(
    numbers,
    currencyOf(document, printed, nation.join(' '), language),
    pence ? -2 : 0,
  );
  return { value, sure: 0.97 };
}

function moneyOf(numbers: Numbers | null, currency: string | null, power = 0): EntityValue | null {
  if (numbers === null) return null;
  const { number, to } = numbers;
  return {
    kind: 'money',
    number: scaled(number, power),
    to: to === null ? null : scaled(to, power),
    currency,
  };
}

/** Whether pounds are those of a weight. */
function isMass(before: readonly Piece[], behind: Piece | undefined): boolean {
  if (/^(?:of|heav|lighter)/.test(behind?.text ?? '')) return true;
  return before.slice(-4).some(({ text }) => /^(?:weigh|lift|gained)/.test(text));
}

/** “3.2 percent”, “12 km”, “20 to 30 metres”. */
export function readMeasure(
  pieces: readonly Piece[],
  { document, before, behind }: Around,
): ReadSum | null {
  if (!isRange(pieces, before)) return null;
  const last = pieces.at(-1) as Piece;
  const printed = document.text.slice(last.start, last.end);
  if (last.symbol === 'P' && !isMass(before, behind)) return null;
  const numbers = numbersOf(pieces.slice(0, -1));
  if (numbers === 'unordered') return null;
  if (numbers === null) return { value: null, sure: 0.9 };
  const { number, to } = numbers;
  const minus = pieces[0]?.symbol === 's';
  const unit = UNIT_OF_SYMBOL.get(last.symbol) ?? unitOf(printed);
  // “3m” may be metres or millions
  if (last.symbol === 'm' && last.start === pieces.at(-2)?.end) return { value: null, sure: 0.8 };
  const value: EntityValue = { kind: 'quantity', number: minus ? -number : number, to, unit };
  return { value, sure: last.symbol === '%' ? 0.99 : 0.95 };
}

const UNIT_OF_SYMBOL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['P', 'lb'],
  ['m', 'm'],
  ['%', '%'],
]);

function unitOf(printed: string): string | null {
  return unitNamed(printed) ?? unitNamed(printed.toLowerCase());
}

/** “two million”, “100,000”: a number that is large, and counts something. */
export function readCount(pieces: readonly Piece[]): ReadSum | null {
  const [first] = pieces as [Piece];
  if (!hasScale(pieces)) {
    if (pieces.length > 1 || first.symbol !== 'n' || !/^\d{1,3}(?:[,\s]\d{2,3})+$/.test(first.text))
      return null;
  } else if (first.symbol === 'a') return null;
  const number = numberOf(pieces);
  const value: EntityValue | null =
    number === null ? null : { kind: 'quantity', number, to: null, unit: null };
  return { value, sure: pieces.at(-1)?.symbol === 'm' ? 0.7 : 0.9 };
}
