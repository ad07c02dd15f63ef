import type { Author } from '../../article.js';
import { agencyNamed } from '../../outlets/news-agencies.js';
import { letterKey } from '../page-sources/plain-text.js';
import { namesSite } from '../page-sources/site-names.js';
import {
  BESIDE,
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
import { BY_WORDS, NAME_JOINTS, ROLE_WORDS } from '../tables/byline-words.js';
import { type BylineItem, bylineItems } from './byline-items.js';
import { cutLabel, hasRoleWord, isName } from './name-forms.js';

const LONGEST_NAME = 60;
const LONGEST_ROLE = 60;
const MOST_WORDS = 6;
const MOST_NAMES = 40;
/** Punctuation around names that is dropped. */
const EDGES = ' .:-–—[]•*"“”';
/** A path, the end of an address (`anna-berg`), a variable of a template (`page.author.name`). */
const MACHINE = /^(?:https?:|www\.|\/|@)|^[a-z]+(?:-[a-z]+)+$|^[a-z_]+(?:\.[a-z_]+){3,}$/u;
/** What stands in an author field that names nobody. */
const NOBODY = /^(?:no author|none|null|undefined|n\/a|unknown(?: author)?|user|guest)$/iu;
/** Letters of scripts without capitals. */
const UNCASED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・\s]{2,12}$/u;

/** The names in one value. */
export interface Names {
  authors: Author[];
  agencies: string[];
  /** Agencies, papers and desks, as printed. */
  organisations: string[];
}

/** A byline as read: its names, and what else it is made of. */
export interface BylineLine extends Names {
  /** Whether a label such as “By” stands before a name. */
  labelled: boolean;
  /** Whether a date, a time or the minutes of reading stand in it. */
  dated: boolean;
  /** Whether a place or a paper stands beside a name. */
  placed: boolean;
  /** The parts that are none of this. */
  rest: string[];
}

export function noNames(): Names {
  return { authors: [], agencies: [], organisations: [] };
}

function emptyLine(): BylineLine {
  return {
    authors: [],
    agencies: [],
    organisations: [],
    labelled: false,
    dated: false,
    placed: false,
    rest: [],
  };
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
 * Reads an author field or a printed byline: names with their roles, agencies, papers and desks.
 *
 * @param siteKeys - Letter keys of the outlet's names.
 * @param printed - Whether the value is a printed line, which may contain other text. A field
 * contains names only, so that a single word may be a name there.
 */
export function readBylineLine(
  value: string,
  siteKeys: ReadonlySet<string>,
  printed: boolean,
): BylineLine {
  const line = emptyLine();
  if (MACHINE.test(value.trim()) || NOBODY.test(value.trim())) return line;
  const items = bylineItems(value, printed);
  const listed = printed && isListOfPersons(items);
  const alone = items.filter(({ dated }) => !dated).length === 1;
  let others = false; // after “Photos by”
  let otherTask = false; // directly after “Photos”
  let ended = false; // after the date behind the names
  for (const { text, mark, dated } of items) {
    if (dated) {
      line.dated = true;
      ended ||= printed && line.authors.length > 0;
      continue;
    }
    const whole = trimMarks(text);
    const last = line.authors.at(-1);
    if (last !== undefined && !others && mark === ',' && NAME_SUFFIX.test(whole)) {
      last.name += `, ${text}`;
      continue;
    }
    if (NOT_WRITTEN.test(whole)) {
      others = true;
      otherTask = true;
      continue;
    }
    const named = BY_WORDS.has(mark);
    const bare = trimMarks(withoutJoint(cutLabel(whole)).replace(EAST_ASIAN_LABEL, ''));
    if (bare !== whole || named) {
      line.labelled = true;
      others = named && bare === whole && otherTask;
      ended = false;
      // “Posted” of “Posted by”
      if (named) line.rest.pop();
    }
    otherTask = false;
    if (others || bare === '') continue;
    if (ended) line.rest.push(bare);
    else if (listed && mark === ',' && last !== undefined && isName(bare)) line.placed = true;
    else
      addItem(line, bare, { joined: !/^[,|•·()、，\n]?$/u.test(mark), siteKeys, printed, alone });
  }
  return line;
}

/**
 * Whether bars separate the persons of a line, so that after a comma their towns follow: “Mara
 * Lindqvist, Cape Town | Bo Holm”.
 */
function isListOfPersons(items: readonly BylineItem[]): boolean {
  const starts = items.filter(
    ({ text, mark }) => mark === '|' && isName(trimMarks(cutLabel(text))),
  );
  return starts.length > 1;
}

interface Setting {
  /** Whether “and” or the like joins it to what stands before. */
  joined: boolean;
  siteKeys: ReadonlySet<string>;
  printed: boolean;
  alone: boolean;
}

function addItem(line: BylineLine, text: string, setting: Setting): void {
  const { joined, siteKeys, printed, alone } = setting;
  const last = line.authors.at(-1);
  if (last !== undefined && BESIDE.test(text)) {
    line.placed = true;
    return;
  }
  const cut = cutTail(text);
  const whole = trimMarks(withoutTask(cut)).replace(EAST_ASIAN_TITLE, '');
  if (last !== undefined && PERSON_ROLE.test(whole) && whole.length <= LONGEST_ROLE) {
    const first = nameBehindRole(whole);
    if (first === null) {
      last.role ??= whole;
      return;
    }
  }
  const bare = withoutOffice(whole, siteKeys);
  const agency = agencyNamed(bare) ?? agencyNamed(bare.replace(/\.(?:com|de|org)$/iu, ''));
  if (agency !== null) {
    mergeNames(line, { authors: [], agencies: [agency], organisations: [bare] });
    return;
  }
  const behind = printed ? nameBehindRole(bare) : null;
  if (behind !== null) {
    const role = bare.slice(0, bare.length - behind.length).trim();
    addPerson(line, behind, role);
  } else if (isOrganisation(bare, siteKeys, printed)) {
    // after a person a paper is where the person works
    if (printed && last !== undefined && !joined) return;
    mergeNames(line, { authors: [], agencies: [], organisations: [bare] });
  } else if (isAuthor(bare, printed, alone)) {
    addPerson(line, bare, whole.slice(bare.length).trim() || null);
    line.placed ||= cut !== text;
  } else if (last !== undefined && hasRoleWord(bare) && bare.length <= LONGEST_ROLE) {
    last.role ??= bare;
  } else if (last !== undefined && isTown(bare)) {
    line.placed = true;
  } else {
    line.rest.push(bare);
  }
}

function addPerson(line: BylineLine, name: string, role: string | null): void {
  mergeNames(line, {
    authors: [{ kind: 'person', name, role }],
    agencies: [],
    organisations: [],
  });
}

/** A text without the “with” that joins it to the names before. */
function withoutJoint(text: string): string {
  const first = text.split(' ', 1)[0] as string;
  return NAME_JOINTS.has(first.toLowerCase()) ? text.slice(first.length).trim() : text;
}

/** A text without stops, colons and dashes at its ends. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.includes(text[start] as string)) start++;
  while (end > start && EDGES.includes(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

/** A name without the place or paper after it: “Mara Lindqvist in Moscow”. */
function cutTail(text: string): string {
  const part = text.split(TAIL)[0] as string;
  return part === '' ? text : part;
}

/** A name without the next name's task: “Mara Lindqvist Editing” of “… Editing by Bo Holm”. */
function withoutTask(text: string): string {
  const words = text.trimEnd().split(' ');
  while (words.length > 1 && TASK_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

/** The name after a role: “our correspondent Bo Holm”, or null. */
function nameBehindRole(text: string): string | null {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => hasRoleWord(word));
  if (last < 0 || words.length > 2 * MOST_WORDS) return null;
  if (!PERSON_ROLE.test(words[last] as string)) return null;
  const name = words.slice(last + 1).join(' ');
  return isName(name) ? name : null;
}

/**
 * A name without a paper and a role that are run together with it: “Bo Holm Vessby Post Staff
 * Writer”.
 */
function withoutOffice(text: string, siteKeys: ReadonlySet<string>): string {
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
function isOrganisation(text: string, siteKeys: ReadonlySet<string>, printed: boolean): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text) || /[@<>{}]|:\/\//u.test(text))
    return false;
  if (namesSite(text, siteKeys) || /\.\p{Ll}{2,}$/u.test(text)) return true;
  const words = text.toLowerCase().split(/[\s-]+/u);
  if (printed && words.some((word) => NO_NAME_WORDS.has(word))) return false;
  // “Sports Editor” on a line of its own
  if (printed && PERSON_ROLE.test(text) && words.every((word) => ROLE_WORDS.has(word)))
    return false;
  return words.some((word) => DESK_WORDS.has(word.replace(/\.$/u, '')));
}

/** Whether a text is a person's name. */
function isAuthor(text: string, printed: boolean, alone: boolean): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return false;
  if (/[@\d<>{}?!“”:]|www\./u.test(text) || hasRoleWord(text)) return false;
  if (UNCASED.test(text)) return true;
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

/** Whether a text after a name is where its bearer is: one word with a capital. */
function isTown(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]+$/u.test(text);
}
