import { own } from '../../../language/own.js';
import { ENGLISH_CLASSES, SCALES } from '../../tables/amount-words.js';
import { foreignScale } from './foreign-words.js';
import type { Piece } from './piece.js';

const SMALL = /* @__PURE__ */ (ENGLISH_CLASSES.N as string).split(' ');
/** Index of “twenty” among the words of numbers, which counts on in tens. */
const TWENTY = 19;
const VAGUE = /^(?:few|several|couple)$/;

/** The number that pieces say: “1.8 bln”, “two and a half million”; null if they say none. */
export function numberOf(pieces: readonly Piece[]): number | null {
  let total = 0;
  let current: number | null = null;
  let seen = false;
  for (const { symbol, text } of pieces) {
    if (VAGUE.test(text) || symbol === 'v') return null;
    if ('dkynD'.includes(symbol)) current = (current ?? 0) + digitsOf(text);
    else if (symbol === 'N') current = (current ?? 0) + small(text);
    else if (symbol === 'q') current = (current ?? 0) + (text === 'half' ? 0.5 : 0.25);
    else if (symbol === 'a') current ??= 1;
    else if (symbol === 'x' || symbol === 'm') {
      if (text === 'dozen') current = 12 * (current ?? 1);
      else if (text === 'hundred') current = scaled(current ?? 1, 2);
      else {
        // “1 lakh crore”: what is scaled already is scaled again
        total =
          current === null && total > 0
            ? scaled(total, scaleOf(text))
            : total + scaled(current ?? 1, scaleOf(text));
        current = null;
      }
    }
    seen = true;
  }
  const number = total + (current ?? 0);
  return seen && Number.isFinite(number) ? number : null;
}

/** The number of digits with their separators; a comma before one or two digits at the end is a decimal one. */
function digitsOf(text: string): number {
  return Number.parseFloat(text.replace(/^(\d+),(\d\d?)$/, '$1.$2').replace(/[,\s]/g, ''));
}

function small(word: string): number {
  const at = SMALL.indexOf(word);
  return at < TWENTY ? at + 1 : (at - TWENTY + 2) * 10;
}

/** A number times a power of ten, without the errors of binary fractions. */
export function scaled(number: number, power: number): number {
  return Number(`${number}e${power}`);
}

/** The power of ten of a word for a large number. */
export function scaleOf(word: string): number {
  return own(SCALES, word) ?? foreignScale(word) ?? 0;
}
