import { own } from '../../../language/own.js';
import { MONTHS } from '../../../language/packs/dates.js';
import { monthNamed } from '../../../parts/written-dates/month-names.js';
import { FOREIGN_SCALES, FOREIGN_UNITS } from '../../tables/foreign-amounts.js';
import type { ClassOf } from './piece.js';

/** Languages whose numbers have a decimal point, as English has. */
const POINT: ReadonlySet<string> = /* @__PURE__ */ new Set('zh ja ko ms tl sw th he hi'.split(' '));
const PERCENT = /^(?:prozent|procent|prosent|pourcent|percento|процентов|процента|procenta|yüzde)$/;

let scales: ReadonlyMap<string, number> | undefined;
let units: ReadonlyMap<string, string> | undefined;
const months = new Map<string, ReadonlySet<string>>();

/** The power of ten of a word for a large number outside English, or undefined. */
export function foreignScale(word: string): number | undefined {
  scales ??= new Map(
    linesOf(FOREIGN_SCALES).flatMap(([power = '', ...words]) =>
      words.map((each): [string, number] => [each, Number(power)]),
    ),
  );
  return scales.get(word);
}

/** The English name of a currency that is named in another language, or the word itself. */
export function englishUnit(word: string): string {
  units ??= new Map(
    linesOf(FOREIGN_UNITS).flatMap(([unit = '', ...words]) =>
      words.map((each): [string, string] => [each, unit]),
    ),
  );
  return units.get(word) ?? word;
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

/** Whether the numbers of a language have a decimal comma. */
export function hasDecimalComma(language: string): boolean {
  return !POINT.has(language);
}

/** The classes of the words of a language: months, large numbers, currencies. */
export function foreignClass(language: string): ClassOf {
  const names = months.get(language) ?? monthsOf(language);
  months.set(language, names);
  return (lower) => {
    if (names.has(lower)) return 'M';
    if (foreignScale(lower) !== undefined) return 'x';
    if (/^(?:de|del|do|di|da|of|a|d)$/.test(lower)) return 'f';
    if (PERCENT.test(lower)) return '%';
    if (englishUnit(lower) !== lower) return 'c';
    const short = lower.length < 5 && monthNamed(lower, language) > 0;
    return short && [...names].some((name) => name.startsWith(lower)) ? 'Y' : '';
  };
}

function monthsOf(language: string): ReadonlySet<string> {
  return new Set((own(MONTHS, language) ?? '').split(/[ |]/u).filter((name) => name !== ''));
}
