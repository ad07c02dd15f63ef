import { type Verdict, verdict } from '../lines/verdict.js';
import type { PageBlock, PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/** Most name-only lines before the body, and after it. */
const MOST_LINES = 2;
const LONGEST_LINE = 200;
/** Most words of a person's name; a line with more words in capitals is a heading. */
const MOST_WORDS = 5;
/** Largest share of words without a capital in a line of names. */
const SMALL_WORDS = 0.25;
const SHOUTED = 0.8;

/**
 * Drops names that stand alone above the first paragraph or below the last: those of authors,
 * translators and editors, or of the outlet.
 */
export function dropSignOffs(page: PageProse, kept: boolean[], found: (Verdict | null)[]): void {
  const order = [...kept.keys()].filter((i) => kept[i]);
  dropNames(page, order, kept, found, true);
  dropNames(page, order.reverse(), kept, found, false);
}

function dropNames(
  page: PageProse,
  order: readonly number[],
  kept: boolean[],
  found: (Verdict | null)[],
  above: boolean,
): void {
  const prose = order.findIndex((i) => (page.prose[i] as number) > 0);
  const lines = order.slice(0, Math.max(0, prose));
  if (lines.length > MOST_LINES || !lines.every((i) => isNames(page, i, above))) return;
  for (const i of lines) {
    kept[i] = false;
    found[i] = verdict('byline', 'names-alone', 0.75);
  }
}

/**
 * Whether a paragraph consists of words with capitals; several names are accepted only after the
 * body, with marks between them.
 */
function isNames({ blocks, traits }: PageProse, i: number, above: boolean): boolean {
  const { kind, linkDensity, text } = blocks[i] as PageBlock;
  const { length, letters, words, capitalised, upper, digits, end } = traits[i] as TextTraits;
  if (kind !== 'paragraph' || linkDensity > 0.5 || length > LONGEST_LINE) return false;
  if (words > MOST_WORDS && (above || upper > SHOUTED * letters || !/[:/(|]/u.test(text))) {
    return false;
  }
  if (above && text.includes(',')) return false;
  return end === 0 && digits === 0 && capitalised > 1 && capitalised >= (1 - SMALL_WORDS) * words;
}
