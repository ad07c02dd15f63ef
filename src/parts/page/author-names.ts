import type { Author } from '../../article.js';
import { agencyNamed } from '../../outlets/news-agencies.js';
import { hasRoleWord, isName, stripLabel } from '../byline.js';
import { type Evidence, namesSite } from './evidence.js';
import { DESK_WORDS, NAME_SUFFIX, NOT_WRITTEN, TAIL } from './tables/author-words.js';
import { letterKey, plainText } from './text.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const MOST_NAMES = 40;

/** Persons and agencies named in one value. */
export interface Names {
  authors: Author[];
  agencies: string[];
}

export function noNames(): Names {
  return { authors: [], agencies: [] };
}

/**
 * Reads the names in an author's field or a printed byline.
 *
 * @param printed - A line of the page may hold anything; a field holds names, so that there one
 * word alone may be one.
 */
export function readAuthorNames(value: string, evidence: Evidence, printed: boolean): Names {
  const names = noNames();
  const text = plainText(value.slice(0, 1000));
  if (NOT_WRITTEN.test(text)) return names;
  for (const item of partNames(stripLabel(text))) addItem(names, item, evidence, printed);
  return names;
}

/** Adds what is not there yet; a role fills a place that has none. */
export function mergeNames(into: Names, more: Names): void {
  for (const author of more.authors) {
    const key = letterKey(author.name);
    const same = into.authors.find(({ name }) => letterKey(name) === key);
    if (same === undefined) {
      if (into.authors.length < MOST_NAMES) into.authors.push({ ...author });
    } else {
      same.role ??= author.role;
    }
  }
  for (const agency of more.agencies)
    if (!into.agencies.includes(agency)) into.agencies.push(agency);
}

/** Parts names joined by commas, “and” and their likes. */
function partNames(text: string): string[] {
  const items: string[] = [];
  const joint =
    /\s*[,;/|•·()\n、，／]\s*|\s+(?:[-–—&+]|and|und|et|y|e|i|a|og|och|en|ja|with|mit|avec|con|com|met|by|von|ve)\s+/iu;
  for (const part of text.split(joint)) {
    const item =
      part
        .split(TAIL)[0]
        ?.trim()
        .replace(/^[:.\-–\s]+|[.:\-–\s]+$/gu, '') ?? '';
    if (NOT_WRITTEN.test(item)) break;
    if (item === '') continue;
    if (NAME_SUFFIX.test(item) && items.length > 0) items[items.length - 1] += `, ${part.trim()}`;
    else items.push(item);
  }
  return items;
}

function addItem(names: Names, item: string, evidence: Evidence, printed: boolean): void {
  const bare = stripLabel(item);
  const agency = agencyNamed(bare) ?? agencyNamed(bare.replace(/\.(?:com|de|org)$/iu, ''));
  if (agency !== null) {
    if (!names.agencies.includes(agency)) names.agencies.push(agency);
  } else if (isAuthor(bare, evidence, printed)) {
    mergeNames(names, { authors: [{ name: bare, role: null }], agencies: [] });
  } else {
    const last = names.authors.at(-1);
    if (
      last !== undefined &&
      last.role === null &&
      hasRoleWord(bare) &&
      bare.length <= LONGEST_NAME
    ) {
      last.role = bare;
    }
  }
}

function isAuthor(text: string, evidence: Evidence, printed: boolean): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text) || /[@\d<>{}]|:\/\/|www\./u.test(text))
    return false;
  const words = text.split(/[\s-]+/u);
  if (words.length > MOST_WORDS) return false;
  if (words.some((word) => DESK_WORDS.has(word.toLowerCase().replace(/\.$/u, '')))) return false;
  if (/\.\p{Ll}{2,}$/u.test(text) || namesSite(text, evidence)) return false;
  if (hasRoleWord(text)) return false;
  if (printed) return isName(text);
  // accounts of publishing systems are written in small letters
  return words.length > 1 || !/^[\p{Ll}.]+$/u.test(text);
}
