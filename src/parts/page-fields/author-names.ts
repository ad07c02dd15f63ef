import type { Author } from '../../article.js';
import { agencyNamed } from '../../outlets/news-agencies.js';
import { monthNamed } from '../page-sources/month-names.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { letterKey, plainText } from '../page-sources/plain-text.js';
import { namesSite } from '../page-sources/site-names.js';
import { hasRoleWord, isName, stripLabel } from '../shared/printed-byline.js';
import {
  BEHIND_DATE,
  BYLINE_END,
  DESK_WORDS,
  EAST_ASIAN_LABEL,
  EAST_ASIAN_TITLE,
  NAME_SUFFIX,
  NO_NAME_WORDS,
  NOT_WRITTEN,
  PERSON_ROLE,
  TAIL,
  TASK_WORDS,
} from '../tables/author-words.js';
import { FIELD_JOINT } from '../tables/byline-words.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** Punctuation around names that is dropped. */
const EDGES = ' .:-–[]';
const MOST_NAMES = 40;

/** The names in one value. */
export interface Names {
  authors: Author[];
  agencies: string[];
  /** Agencies, papers and desks, as printed. */
  organisations: string[];
}

export function noNames(): Names {
  return { authors: [], agencies: [], organisations: [] };
}

/**
 * Reads the names in an author field or a printed byline.
 *
 * @param printed - Whether the value is a printed line, which may contain other text. A field
 * contains names only, so that a single word may be a name there.
 */
export function readAuthorNames(value: string, evidence: Evidence, printed: boolean): Names {
  const names = noNames();
  const text = plainText(value.slice(0, 1000));
  if (NOT_WRITTEN.test(text) || /^(?:https?:|www\.|\/|@)/iu.test(text)) return names;
  // the end of an address: `anna-berg`
  if (/^[a-z]+(?:-[a-z]+)+$/u.test(text)) return names;
  const items = partNames(withoutLabel(printed ? partGlued(withoutDate(text)) : text));
  for (const item of items) addItem(names, item, evidence, printed, items.length === 1);
  return names;
}

/** Adds names that are not there yet; a role is added to a name without one. */
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
  for (const agency of more.agencies) {
    if (!into.agencies.includes(agency)) into.agencies.push(agency);
  }
  for (const name of more.organisations) {
    if (into.organisations.length === MOST_NAMES) break;
    if (!into.organisations.includes(name)) into.organisations.push(name);
  }
}

/**
 * The text after “By”. The space after it may be missing, and some pages print it a second time for
 * screen readers.
 */
export function withoutLabel(text: string): string {
  return stripLabel(stripLabel(text.replace(/^(?:By|BY|by)(?=[Bb]y\s|\p{Lu}\p{Ll})/u, ''))).replace(
    EAST_ASIAN_LABEL,
    '',
  );
}

/** Separates a name and a role that only style sheets keep apart: `Bo HolmStaff Writer`. */
function partGlued(text: string): string {
  return text.replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, '$1, ');
}

/** The part of a line before the date, time or address, or after “by” if those come first. */
function withoutDate(line: string): string {
  const text = BEHIND_DATE.exec(line)?.[1] ?? line;
  const end = BYLINE_END.exec(text)?.index ?? text.length;
  const number = text.slice(0, end).search(/\d/u);
  if (number < 0) return text.slice(0, end);
  const before = text.slice(0, number).trimEnd();
  const last = before.slice(before.lastIndexOf(' ') + 1);
  return monthNamed(last.replace('.', '')) === 0 ? before : before.slice(0, -last.length);
}

/** Splits names at commas, “and” and the like. */
function partNames(text: string): string[] {
  const items: string[] = [];
  for (const part of text.split(FIELD_JOINT)) {
    const item = trimMarks(withoutTask(part.split(TAIL)[0] ?? ''));
    if (NOT_WRITTEN.test(item)) break;
    if (item === '') continue;
    if (NAME_SUFFIX.test(item) && items.length > 0) items[items.length - 1] += `, ${part.trim()}`;
    else items.push(item);
  }
  return items;
}

/** A name without the next name's task: “Mara Lindqvist Editing” of “… Editing by Bo Holm”. */
function withoutTask(text: string): string {
  const words = text.trimEnd().split(' ');
  while (words.length > 1 && TASK_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

/** A text without stops, colons and dashes at its ends. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.includes(text[start] as string)) start++;
  while (end > start && EDGES.includes(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

function addItem(
  names: Names,
  item: string,
  evidence: Evidence,
  printed: boolean,
  alone: boolean,
): void {
  const whole = stripLabel(item).replace(EAST_ASIAN_TITLE, '');
  const last = names.authors.at(-1);
  if (last !== undefined && PERSON_ROLE.test(whole) && whole.length <= LONGEST_NAME) {
    last.role ??= whole;
    return;
  }
  const bare = withoutOffice(whole, evidence);
  const agency = agencyNamed(bare) ?? agencyNamed(bare.replace(/\.(?:com|de|org)$/iu, ''));
  if (agency !== null) {
    mergeNames(names, { authors: [], agencies: [agency], organisations: [bare] });
  } else if (isOrganisation(bare, evidence, printed)) {
    mergeNames(names, { authors: [], agencies: [], organisations: [bare] });
  } else if (isAuthor(bare, printed, alone)) {
    mergeNames(names, {
      authors: [{ kind: 'person', name: bare, role: whole.slice(bare.length).trim() || null }],
      agencies: [],
      organisations: [],
    });
  } else {
    if (last?.role === null && hasRoleWord(bare) && bare.length <= LONGEST_NAME) last.role = bare;
  }
}

/**
 * A name without a paper and a role that are run together with it: “Bo Holm Vessby Post Staff
 * Writer”.
 */
function withoutOffice(text: string, { siteKeys }: Evidence): string {
  const words = text.split(' ');
  if (words.length > 2 * MOST_WORDS || !PERSON_ROLE.test(text)) return text;
  const isPaper = (paper: string): boolean =>
    agencyNamed(paper) !== null ||
    [...siteKeys].some((site) => paper !== '' && site.endsWith(letterKey(paper)));
  for (let start = 2; start < words.length; start++) {
    let end = words.length;
    while (end > start && hasRoleWord(words[end - 1] as string)) {
      end--;
      if (end > start && !isPaper(words.slice(start, end).join(' '))) continue;
      const name = words.slice(0, start).join(' ');
      if (isName(name)) return name;
    }
  }
  return text;
}

/** Whether a name is that of the outlet or of a desk. */
function isOrganisation(text: string, evidence: Evidence, printed: boolean): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text) || /[@<>{}]|:\/\//u.test(text))
    return false;
  if (namesSite(text, evidence.siteKeys) || /\.\p{Ll}{2,}$/u.test(text)) return true;
  const words = text.toLowerCase().split(/[\s-]+/u);
  if (printed && words.some((word) => NO_NAME_WORDS.has(word))) return false;
  return words.some((word) => DESK_WORDS.has(word.replace(/\.$/u, '')));
}

/** Whether a text is a person's name. */
function isAuthor(text: string, printed: boolean, alone: boolean): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return false;
  if (/[@\d<>{}?!“”]|:\/\/|www\./u.test(text) || hasRoleWord(text)) return false;
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・\s]{2,12}$/u.test(text))
    return true;
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  if (printed) {
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (capitals < 2 || words.some((word) => NO_NAME_WORDS.has(word.toLowerCase()))) return false;
    return isName(text);
  }
  // a field with a single word means it: it is a pseudonym, unless it is an account name
  if (words.length === 1) return alone && !/^[\p{Ll}.]+$/u.test(text);
  return alone || isName(text) || !/\p{Lu}/u.test(text);
}
