import { classOf, LOWER } from '../characters.js';

/** Beginnings of names: McDonald, DeSantis, LaGuardia, FitzGerald. */
const PREFIXES =
  'mc mac de di da du des del della la le les lo van von vander fitz san st ben al el';
/** Firms, services and products with a capital inside, in small letters. */
const NAMES =
  'astrazeneca biontech blackrock buzzfeed chatgpt crowdstrike deepmind deepseek doordash ' +
  'dreamworks exxonmobil facetime fedex gamestop github glaxosmithkline gofundme huffpost ' +
  'javascript linkedin macbook mastercard myspace onlyfans paypal playstation politifact ' +
  'powerpoint propublica pricewaterhousecoopers softbank soundcloud thyssenkrupp tiktok ' +
  'tripadvisor typescript unitedhealth webmd wechat whatsapp wikileaks wordpress yougov youtube';

let names: ReadonlySet<string> | undefined;
let prefixes: ReadonlySet<string> | undefined;

/**
 * Whether a capital within a word belongs to a name, and not to another word that was run into this
 * one: McDonald, YouTube, and the German plural of both sexes (“JournalistInnen”).
 *
 * @param start - Where the word, or its part after the last joint, begins.
 * @param at - Offset of the capital.
 */
export function isCamelCaseName(text: string, start: number, at: number): boolean {
  prefixes ??= new Set(PREFIXES.split(' '));
  const before = text.slice(start, at).toLowerCase();
  if (prefixes.has(before)) return true;
  let end = at + 1;
  while (end < at + 20 && classOf(text.charCodeAt(end)) === LOWER) end++;
  const after = text.slice(at, end).toLowerCase();
  if (after === 'innen' || after === 'in') return true;
  names ??= new Set(NAMES.split(' '));
  return names.has(before + after);
}
