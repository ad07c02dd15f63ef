import { own } from '../../../language/own.js';
import type { Document } from '../../document/document.js';
import { CURRENCIES } from '../../tables/currencies.js';
import { OWN_CURRENCY } from '../../tables/foreign-amounts.js';
import { englishUnit } from './foreign-words.js';

/** A currency with what it is known by. */
interface Currency {
  code: string;
  /** Units in lower case, and signs as printed. */
  units: ReadonlySet<string>;
  signs: ReadonlySet<string>;
  /** Whether its unit alone means it. */
  usual: boolean;
  places: readonly string[];
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

let all: readonly Currency[] | undefined;

function currencies(): readonly Currency[] {
  all ??= CURRENCIES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', units = '', signs = '', places = ''] = line.split('|');
      return {
        code,
        units: new Set(words(units.replace('!', '').toLowerCase())),
        signs: new Set([...words(signs.replaceAll('!', '')), code]),
        usual: (units + signs).includes('!'),
        places: words(places),
      };
    });
  return all;
}

/** A pattern of a currency's letters before a number: “US$”, “Rs. 500”, “R70”. */
export function currencyPrefix(): string {
  const signs = new Set(currencies().flatMap(({ signs }) => [...signs]));
  const before = [...signs, 'Rs', 'kr']
    .filter((sign) => /\p{L}/u.test(sign))
    .sort((a, b) => b.length - a.length);
  const join = (list: string[]): string =>
    list
      .join('|')
      .replace(/[.$]/g, '\\$&')
      .replace(/(?<=\p{Lu}{2})(?=\\\$)/gu, '\\s?');
  const whole = join(before.filter((sign) => /\P{L}$/u.test(sign)));
  const letters = join(before.filter((sign) => sign.length > 1 && /\p{L}$/u.test(sign)));
  const codes = currencies()
    .map(({ code }) => code)
    .join('|');
  const single = before.filter((sign) => sign.length === 1).join('');
  return `(?:${whole}|(?:${codes})\\s?\\$)|(?:${letters})\\.?(?=\\s?\\d)|[${single}](?=\\d[\\d.,]*(?:bn|mn?|k|tn)?(?![\\p{L}\\d]))`;
}

let names: ReadonlySet<string> | undefined;

/** Whether a word is a currency: by a unit in lower case, or by a code as printed. */
export function isCurrency(lower: string, printed: string): boolean {
  names ??= new Set(currencies().flatMap(({ units, code }) => [...units, code]));
  return names.has(lower) || names.has(printed);
}

/**
 * The code of the currency that a unit or sign means, or null where several share it and nothing in
 * the text shows which.
 *
 * @param printed - The unit or sign as printed.
 * @param nation - The words between the number and its unit, in lower case: “canadian”.
 */
export function currencyOf(
  document: Document,
  printed: string,
  nation: string,
  language: string,
): string | null {
  const sign = printed.replace(/\.$|\s|(?<=^[A-Z]{3})\$/g, '');
  const lower = englishUnit(sign.toLowerCase());
  const shared = currencies().filter(({ signs, units }) => signs.has(sign) || units.has(lower));
  const named = shared.find(({ places }) =>
    places.some((place) => nation.split(' ').includes(place)),
  );
  if (named !== undefined || shared.length < 2) return named?.code ?? shared[0]?.code ?? null;
  const [primary = ''] = language.toLowerCase().split('-');
  const home = shared.find(({ code }) => code === own(OWN_CURRENCY, primary));
  if (home !== undefined) return home.code;
  const counts = shared.map(({ places }) =>
    places.reduce((sum, place) => sum + timesNamed(document, place), 0),
  );
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const usual = shared.findIndex((currency) => currency.usual);
  if (usual >= 0) {
    // a text of another place that has the same unit may mean its own
    return most < 3 || counts[usual] === most ? (shared[usual] as Currency).code : null;
  }
  const second = [...counts].sort((a, b) => b - a)[1] as number;
  return most > 0 && most >= 3 * second ? (shared[counts.indexOf(most)] as Currency).code : null;
}

function timesNamed({ usage }: Document, word: string): number {
  const used = usage.get(word);
  return used === undefined ? 0 : used.inner + (used.lower === 0 ? 1 : 0);
}
