import { type DateForm, dateForm, type WrittenDate } from './dates/date-grammar.js';
import { readDigits, readPoint, readRange, readYear } from './dates/printed-days.js';
import {
  readCount,
  readCounted,
  readMeasure,
  readSigned,
  type SumForm,
  sumForm,
  type WrittenSum,
} from './sum-grammar.js';

const DAY = '[dD]\\.?';
const MONTH = '(?:M\\.?|Y(?=\\.|f?y))';
const YEAR = '(?:[.,]?f?y)';
const NUMBER = '[dkyn]x{0,3}';

const DATES: readonly WrittenDate[] = [
  ['dD', `${DAY}-?f?(?:M|Y(?:\\.|(?=f?y)))${YEAR}?`, 0.98, readPoint],
  ['dD', `${DAY}[-]${DAY}f?M${YEAR}?`, 0.97, readRange],
  ['dD', `${DAY}f?M${YEAR}?-${DAY}f?M${YEAR}?`, 0.97, readRange],
  ['y', `y\\.?M[dD]?(?![x%c$])`, 0.95, readPoint],
  ['MY', `${MONTH}${YEAR}`, 0.97, readPoint],
  ['y', 'y(?![xcU%$])', 0.95, readYear],
  ['J', 'J', 0.95, ([piece], when) => readDigits(piece?.text ?? '', when)],
];

const SUMS: readonly WrittenSum[] = [
  ['money', '$', `\\$${NUMBER}(?:-\\$?${NUMBER})?`, readSigned],
  ['money', 'dkyn', `${NUMBER}\\.?(?:-${NUMBER}\\.?)?(?:f'?)?(?:Z-?)?[cP$]`, readCounted],
  ['quantity', 'dkyn', `${NUMBER}\\.?(?:-${NUMBER})?-?[U%]`, readMeasure],
  ['quantity', 'dkyn', NUMBER, readCount],
];

let dates: readonly DateForm[] | undefined;
let sums: readonly SumForm[] | undefined;

/** The forms of dates outside English: days, months and years, and dates in digits. */
export function foreignDateForms(): readonly DateForm[] {
  dates ??= DATES.map(dateForm);
  return dates;
}

/** The forms of sums and quantities outside English. */
export function foreignSumForms(): readonly SumForm[] {
  sums ??= SUMS.map(sumForm);
  return sums;
}
