import type { Author, Byline } from '../../article.js';
import { classOf, UPPER } from '../../language/characters.js';
import { agencyNamed } from '../../outlets/news-agencies.js';
import { BYLINE_LABELS, LINE_JOINT, NAME_PARTICLES, ROLE_WORDS } from '../tables/byline-words.js';
import { type Struck, struckAs } from './kept-text.js';

/** Most words of a name. */
const LONGEST_NAME_WORDS = 6;
/** Longest byline, in characters. */
const LONGEST_BYLINE = 300;

/**
 * Reads the byline from the pieces that the furniture stage removed as byline or agency credit.
 *
 * @returns The byline, or null if nobody is named.
 */
export function readByline(struck: readonly Struck[]): Byline | null {
  const pieces = struckAs(struck, 'byline', 'agency-credit').filter(
    ({ text }) => text.length <= LONGEST_BYLINE,
  );
  const authors: Author[] = [];
  const agencies: string[] = [];
  const used: Struck[] = [];
  for (const piece of pieces) {
    const found = readNames(piece.text);
    if (found.authors.length + found.agencies.length === 0) continue;
    used.push(piece);
    for (const author of found.authors) {
      if (!authors.some(({ name }) => name === author.name)) authors.push(author);
    }
    for (const agency of found.agencies) if (!agencies.includes(agency)) agencies.push(agency);
  }
  if (used.length === 0) return null;
  return {
    text: used.map(({ text }) => text).join('\n'),
    source: used.map(({ source }) => source),
    authors,
    agencies,
  };
}

/** Splits one printed byline into persons, their roles and agencies. */
function readNames(text: string): { authors: Author[]; agencies: string[] } {
  const authors: Author[] = [];
  const agencies: string[] = [];
  for (const item of splitItems(stripLabel(text))) {
    const agency = agencyNamed(item);
    if (agency !== null) {
      agencies.push(agency);
    } else if (isName(item)) {
      authors.push({ kind: 'person', name: item, role: null });
    } else {
      // “Mara Lindqvist, Moscow correspondent”: text that is not a name is the role of the person
      // before it
      const last = authors.at(-1);
      if (last !== undefined && last.role === null && hasRoleWord(item)) last.role = item;
    }
  }
  return { authors, agencies };
}

/** The text after “By”, “Von”, “Written by”. */
export function stripLabel(text: string): string {
  const lower = text.toLowerCase();
  for (const label of BYLINE_LABELS) {
    if (lower.startsWith(label) && /^[\s:]/u.test(text.slice(label.length))) {
      return text.slice(label.length).replace(/^[\s:]+/u, '');
    }
  }
  return text;
}

/** Splits a list of names: at commas, slashes, bars, brackets, “and” and the like. */
function splitItems(text: string): string[] {
  return text.split(LINE_JOINT).map((item) => item.trim().replace(/[.:]$/u, ''));
}

/** Whether a text looks like a person's name: two to six capitalised words, none of them a role. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > LONGEST_NAME_WORDS || hasRoleWord(text)) return false;
  return words.every(
    (word) => classOf(word.charCodeAt(0)) === UPPER || NAME_PARTICLES.has(word.toLowerCase()),
  );
}

export function hasRoleWord(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]/u)
    .some((word) => ROLE_WORDS.has(word));
}
