import type { Byline } from '../../article.js';
import { type BylineLine, mergeNames, noNames, readBylineLine } from './byline-names.js';
import { type Struck, struckAs } from './kept-text.js';
import { hasRoleWord } from './name-forms.js';

/** Longest byline, in characters. */
const LONGEST_BYLINE = 300;
/** Longest role on a line of its own. */
const LONGEST_ROLE = 60;
const NO_SITE: ReadonlySet<string> = new Set();

/** Reads a line of plain text as a byline. */
export function readPrintedLine(text: string): BylineLine {
  return readBylineLine(text, NO_SITE, true);
}

/**
 * Reads the byline from the pieces that the furniture stage removed as byline or agency credit.
 *
 * @returns The byline, or null if nobody is named.
 */
export function readByline(struck: readonly Struck[]): Byline | null {
  const pieces = struckAs(struck, 'byline', 'agency-credit').filter(
    ({ text }) => text.length <= LONGEST_BYLINE,
  );
  const names = noNames();
  const used: Struck[] = [];
  for (const piece of pieces) {
    const line = readPrintedLine(piece.text);
    const above = used.at(-1);
    if (above !== undefined && piece.block === above.block + 1 && isRole(piece.text, line)) {
      used.push(piece);
      const last = names.authors.at(-1);
      if (last !== undefined && hasRoleWord(piece.text)) last.role ??= piece.text;
      continue;
    }
    if (line.authors.length + line.agencies.length === 0) continue;
    used.push(piece);
    mergeNames(names, line);
  }
  if (used.length === 0) return null;
  const { authors, agencies } = names;
  return {
    text: used.map(({ text }) => text).join('\n'),
    source: used.map(({ source }) => source),
    authors,
    agencies,
  };
}

/** Whether a line under a name says what its bearer does or where: “Staff writer”, “Oslo”. */
export function isRole(text: string, { authors, labelled }: BylineLine): boolean {
  if (authors.length > 0 || labelled || text.length > LONGEST_ROLE) return false;
  return hasRoleWord(text) || /^\p{Lu}[\p{L}'’.-]+$/u.test(text);
}
