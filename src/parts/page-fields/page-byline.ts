import type { Span } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { itemsIn, type JsonObject, stringIn } from '../../language/json.js';
import { readDate } from '../page-sources/date-forms.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import type { PageByline } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { letterKey, plainText } from '../page-sources/plain-text.js';
import {
  type Finder,
  linkedData,
  metasLike,
  type Written,
  withOwn,
} from '../page-sources/policy.js';
import { type LinkedData, sourceOf, valuesOf } from '../page-sources/read-json-ld.js';
import { isSiteName, namesSite } from '../page-sources/site-names.js';
import { type BylineLine, mergeNames, type Names, noNames } from '../shared/byline-names.js';
import { endsLikeSentence } from '../shared/sentence-end.js';
import { DESK_WORDS, NOT_WRITTEN } from '../tables/author-words.js';
import { BYLINE_WORDS, NO_BYLINE_WORDS } from '../tables/field-class-table.js';
import { readAuthorNames, withoutLabel } from './author-names.js';
import { bylinePlaces } from './byline-places.js';
import { ownWords, withLines } from './byline-prefix.js';

const LONGEST_BYLINE = 300;
const LONGEST_DATED = 100;
/** Most blocks between the headline and a name alone on its line, and its most characters. */
const LONE_WITHIN = 4;
const LONGEST_LONE = 60;
/** Most other characters in a line that is a byline as a whole. */
const MOST_REST = 12;
/** Most characters of the story that are searched for a word. */
const MOST_SEARCHED = 20_000;
/** The name of an account. */
const ACCOUNT = /^(?=.{3,30}$)[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+){0,2}$/u;
/** Words that say how long ago something was. */
const AGO = /\d ?[a-z]+ ago\b/iu;
/** Most blocks between two lines of one byline. */
const WIDEST_GAP = 2;
/** A line with a name and more other letters than this is not a byline. */
const MOST_OTHER_LETTERS = 80;
const MOST_UNNAMED_LETTERS = 45;
const ELSEWHERE =
  Inside.nav |
  Inside.footer |
  Inside.aside |
  Inside.form |
  Inside.figcaption |
  Inside.embed |
  Inside.dialog;

/** Names found by one rule. */
interface Found {
  names: Names;
  sources: Span[];
  blocks: number[];
}

type NameRule = readonly [name: string, confidence: number, find: (evidence: Evidence) => Found];

/** The authors, first from metadata, then as printed. */
const POLICY: readonly NameRule[] = [
  ['json-ld', 0.95, linkedAuthors],
  ['meta', 0.92, fields(metasLike(/^(?:parsely|sailthru|cxenseparse).author$/u))],
  ['rel-author', 0.88, relAuthors],
  ['microdata', 0.88, microdataAuthors],
  [
    'meta-author',
    0.85,
    fields(
      metasLike(/^(?:.*[.:])?(?:authors?|creators?|byl|byline|citation_authors?)(?:_name)?$/u),
    ),
  ],
  ['byline-class', 0.8, namedBlocks],
  ['meta-label', 0.8, labelledMetas],
  ['printed', 0.7, labelledBlocks],
  ['name-and-date', 0.7, datedBlocks],
  ['linked-name', 0.6, linkedNames],
  ['name-alone', 0.6, loneNames],
  ['signed', 0.6, signingBlocks],
  ['account', 0.5, accounts],
];

export function readPageByline(evidence: Evidence): PageByline | null {
  const others: { found: Found; rule: string; confidence: number }[] = [];
  const isSite = ({ names }: Found): boolean =>
    names.organisations.some((name) => isSiteName(name, evidence.siteKeys));
  const keep = (found: Found, rule: string, confidence: number): void => {
    if (isEmpty(found.names)) return;
    others.push({ found, rule, confidence });
  };
  for (const [rule, confidence, find] of withOwn('authors', evidence, [])) {
    const found = rule === 'outlet:ld:author' ? linkedAuthors(evidence) : fields(find)(evidence);
    if (found.names.authors.length > 0) return finish(evidence, found, rule, confidence);
    keep(found, rule, confidence);
  }
  for (const [rule, confidence, find] of POLICY) {
    const found = find(evidence);
    if (found.names.authors.length > 0) {
      completeFrom(found, relAuthors(evidence));
      completeFrom(found, namedBlocks(evidence));
      return finish(evidence, found, rule, confidence);
    }
    keep(found, rule, confidence);
  }
  // the outlet itself is named last
  const other = others.find(({ found }) => !isSite(found)) ?? others[0];
  return other === undefined ? null : finish(evidence, other.found, other.rule, other.confidence);
}

/**
 * If all authors in the metadata are printed, adds the other authors that are printed with them.
 */
function completeFrom(found: Found, printed: Found): void {
  const known = found.names.authors.map(({ name }) => letterKey(name));
  const keys = new Set(printed.names.authors.map(({ name }) => letterKey(name)));
  if (keys.size <= known.length || !known.every((key) => keys.has(key))) return;
  const longer = [...keys].some((key) => known.some((own) => key !== own && key.includes(own)));
  if (!longer) mergeNames(found.names, printed.names);
}

/** Finds the place where the page prints the names, and takes roles and agencies from there. */
function finish(evidence: Evidence, found: Found, rule: string, confidence: number): PageByline {
  const names = noNames();
  mergeNames(names, found.names);
  const blocks = found.blocks.length > 0 ? found.blocks : printedNear(evidence, names);
  const shown = blocks.flatMap((index) => evidence.page.blocks[index] ?? []);
  for (const block of shown) {
    const printed = readAuthorNames(withLines(block), evidence, true);
    const known = new Set(names.authors.map(({ name }) => letterKey(name)));
    printed.authors = printed.authors.filter(({ name }) => known.has(letterKey(name)));
    printed.organisations = [];
    mergeNames(names, printed);
  }
  const lines = shown.map((block) => ownWords(block, names));
  const named = [...names.authors.map(({ name }) => name), ...names.organisations].join(', ');
  return {
    text: shown.length > 0 ? [...new Set(lines.map(({ text }) => text))].join('\n') : named,
    source: shown.length > 0 ? lines.map(({ source }) => source) : found.sources,
    ...names,
    // after a person, the outlet's name is an affiliation, not an author
    organisations: names.organisations.filter(
      (name) => names.authors.length === 0 || !namesSite(name, evidence.siteKeys),
    ),
    rule,
    confidence,
    blocks,
  };
}

function linkedAuthors(evidence: Evidence): Found {
  const { articles, linked, page } = evidence;
  for (const { value, script } of articles) {
    const found = nothing();
    for (const author of valuesOf(value.author ?? value.creator, linked)) {
      const object = typeof author === 'string' ? null : author;
      for (const name of object === null ? [author] : namesOf(object, linked)) {
        if (typeof name !== 'string') continue;
        const names = readAuthorNames(name, evidence, false);
        const title = object?.jobTitle;
        const [only] = names.authors;
        if (only !== undefined && names.authors.length === 1 && typeof title === 'string') {
          only.role ??= plainText(title) || null;
        }
        if (isOrganisation(object)) {
          for (const { name } of names.authors) names.organisations.push(name);
          names.authors = [];
        }
        add(found, names, sourceOf(page.metadata, script, name));
      }
    }
    if (!isEmpty(found.names)) return found;
  }
  return nothing();
}

function isOrganisation(author: JsonObject | null): boolean {
  return itemsIn(author?.['@type']).some((type) => stringIn(type).includes('Organization'));
}

function namesOf(person: JsonObject, linked: LinkedData): (JsonObject | string)[] {
  const { name, givenName, familyName } = person;
  if (name !== undefined) {
    // some pages put the person in place of the name
    return valuesOf(name, linked).flatMap((value) =>
      typeof value === 'string' ? [value] : valuesOf(value.name, linked),
    );
  }
  return [[givenName, familyName].filter((part) => typeof part === 'string').join(' ')];
}

/** Names in fields that contain nothing else. */
function fields(find: Finder): (evidence: Evidence) => Found {
  return (evidence) => {
    const found = nothing();
    for (const { value, source } of find(evidence)) {
      add(found, readAuthorNames(value, evidence, false), source);
    }
    return found;
  };
}

function relAuthors(evidence: Evidence): Found {
  const found = nothing();
  const { isNear } = bylinePlaces(evidence);
  for (const { text, source, inside } of evidence.page.metadata.relAuthors.slice(0, 40)) {
    if ((inside & ELSEWHERE) !== 0 || !isNear(source)) continue;
    add(found, readAuthorNames(text, evidence, false), source);
  }
  return found;
}

function microdataAuthors(evidence: Evidence): Found {
  const near = nothing();
  const far = nothing();
  const { itemprops } = evidence.page.metadata;
  const { isNear, isOfStory } = bylinePlaces(evidence);
  for (const item of itemprops.slice(0, 2000)) {
    const outer = item.within === null ? undefined : itemprops[item.within];
    const name =
      item.prop === 'name' && isAuthorProperty(outer?.prop) && outer?.itemtype !== 'Organization';
    const plain = isAuthorProperty(item.prop) && item.itemtype === '';
    if ((!name && !plain) || !isOfStory(item)) continue;
    const names = readAuthorNames(item.value, evidence, false);
    add(isNear(item.source) ? near : far, names, item.source);
  }
  // far from the headline, one name is the author’s, several are those of comments
  if (isEmpty(near.names) && far.names.authors.length === 1) return far;
  return near;
}

function isAuthorProperty(prop: string | undefined): boolean {
  return prop === 'author' || prop === 'creator';
}

/** Blocks near the headline with a class that means byline. */
function namedBlocks(evidence: Evidence): Found {
  return blocksWhere(evidence, hasBylineClass);
}

function hasBylineClass(block: SourceBlock): boolean {
  const words = block.html?.words.slice(0, 3) ?? [];
  return (
    words.some((each) => hasClassWord(each, BYLINE_WORDS)) &&
    !words.some((each) => hasClassWord(each, NO_BYLINE_WORDS))
  );
}

/** Lines near the headline that begin with “By”, or that have it after a date or a noun. */
function labelledBlocks(evidence: Evidence): Found {
  return blocksWhere(
    evidence,
    ({ text }, index) =>
      withoutLabel(text.slice(0, 60)) !== text.slice(0, 60) || isApart(evidence, index),
    (line) => line.labelled && isWhole(line),
  );
}

/** Lines near the headline that consist of a name and a date. */
function datedBlocks(evidence: Evidence): Found {
  return blocksWhere(
    evidence,
    ({ text }, index) => isDated(text) && isApart(evidence, index),
    isWhole,
  );
}

/** Links directly below the headline that contain names, next to a date. */
function linkedNames(evidence: Evidence): Found {
  const { blocks } = evidence.page;
  return blocksWhere(
    evidence,
    ({ linkDensity }, index) =>
      linkDensity > 0.8 &&
      isApart(evidence, index) &&
      index > evidence.headlineBlock &&
      blocks.slice(index + 1, index + 1 + WIDEST_GAP).some(({ text }) => isDated(text)),
    isWhole,
  );
}

/** A person's name alone on a line between headline and story, next to a date. */
function loneNames(evidence: Evidence): Found {
  const { headlineBlock, story, page } = evidence;
  const first = story?.body[0] ?? -1;
  return blocksWhere(
    evidence,
    ({ text }, index) =>
      index > headlineBlock &&
      index <= headlineBlock + LONE_WITHIN &&
      index < first &&
      text.length <= LONGEST_LONE &&
      isApart(evidence, index) &&
      page.blocks
        .slice(Math.max(0, index - WIDEST_GAP), index + 1 + WIDEST_GAP)
        .some((block) => isDated(block.text)),
    (line) => isWhole(line) && !isCommon(evidence, line, true),
  );
}

/** Whether a block is neither body nor a heading. */
function isApart({ page, story }: Evidence, index: number): boolean {
  return page.blocks[index]?.kind !== 'heading' && story?.body.includes(index) !== true;
}

/** Whether a line names persons, in scripts with capitals, and says little else. */
function isWhole({ authors, rest }: BylineLine): boolean {
  const most = rest.reduce((sum, text) => sum + text.length, 0);
  return (
    authors.length > 0 && most <= MOST_REST && authors.every(({ name }) => /\p{Lu}/u.test(name))
  );
}

/** Lines below the story that sign it: “Posted by”, “Text:”, or with a class that means byline. */
function signingBlocks(evidence: Evidence): Found {
  const found = nothing();
  for (const index of bylinePlaces(evidence).belowStory()) {
    const block = evidence.page.blocks[index] as SourceBlock;
    if (block.text.length > LONGEST_BYLINE) continue;
    const line = readAuthorNames(withLines(block), evidence, true);
    if (line.authors.length === 0 || isCommon(evidence, line)) continue;
    if (!line.labelled && !(hasBylineClass(block) && line.rest.length === 0)) continue;
    add(found, line, block.source);
    found.blocks.push(index);
    break;
  }
  return found;
}

/** Values that pages give to social networks with “Written by” as their label. */
function labelledMetas(evidence: Evidence): Found {
  const found = nothing();
  for (const number of [1, 2]) {
    const label = evidence.metas.get(`twitter:label${number}`)?.[0]?.content ?? '';
    const named = label !== '' && withoutLabel(`${label}: X`) === 'X';
    for (const { content, source } of named
      ? (evidence.metas.get(`twitter:data${number}`) ?? [])
      : [])
      add(found, readAuthorNames(content, evidence, false), source);
  }
  return found;
}

/** The account that published the page, where nobody is named. */
function accounts(evidence: Evidence): Found {
  const found = nothing();
  const values = [
    ...linkedData('author')(evidence),
    ...evidence.articles.flatMap(({ value, script }) =>
      valuesOf(value.author, evidence.linked).flatMap((author) =>
        typeof author === 'object' && typeof author.name === 'string'
          ? [{ value: author.name, source: sourceOf(evidence.page.metadata, script, author.name) }]
          : [],
      ),
    ),
    ...metasLike(/^(?:author|dc\.creator|article:author)$/u)(evidence),
  ];
  for (const { value, source } of values) {
    const name = value.trim();
    if (!ACCOUNT.test(name) || DESK_WORDS.has(name) || /^\d+$/u.test(name)) continue;
    add(found, { ...noNames(), authors: [{ kind: 'person', name, role: null }] }, source);
    break;
  }
  return found;
}

function isDated(text: string): boolean {
  if (text.length > LONGEST_DATED) return false;
  const at = text.search(/\d/u);
  if (at < 0) return false;
  return readDate(text.slice(at)) !== null || readDate(text) !== null || AGO.test(text);
}

/**
 * Names in blocks near the headline.
 *
 * @param test - Which blocks are read.
 * @param whole - Which lines are taken, of those that consist of a byline and nothing else; without
 * it, other text may stand in the line.
 */
function blocksWhere(
  evidence: Evidence,
  test: (block: SourceBlock, index: number) => boolean,
  whole?: (line: BylineLine) => boolean,
): Found {
  const found = nothing();
  for (const index of bylinePlaces(evidence).nearby(Inside.aside)) {
    const block = evidence.page.blocks[index];
    const last = found.blocks.at(-1);
    if (last !== undefined && index - last > WIDEST_GAP) break;
    if (block === undefined || block.text.length > LONGEST_BYLINE || !test(block, index)) continue;
    const line = readAuthorNames(withLines(block), evidence, true);
    if (isEmpty(line) || isCommon(evidence, line)) continue;

    if (whole !== undefined && !whole(line)) continue;
    add(found, line, block.source);
    found.blocks.push(index);
  }
  return found;
}

/**
 * Whether all words of the names in a line, or any of them, stand in the story with small letters:
 * then they are no names.
 */
function isCommon({ page, story }: Evidence, { authors }: Names, any = false): boolean {
  if (authors.length === 0 || story === null) return false;
  let letters = 0;
  const words = new Set<string>();
  for (const index of story.body) {
    const { text } = page.blocks[index] as SourceBlock;
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []) words.add(word);
    letters += text.length;
    if (letters > MOST_SEARCHED) break;
  }
  const isSmall = (word: string): boolean => words.has(word.toLowerCase());
  return authors.some(({ name }) => {
    const parts = name.split(/\s+/u);
    return any ? parts.some(isSmall) : parts.every(isSmall);
  });
}

/** Consecutive lines near the headline that contain the names and little else. */
function printedNear(evidence: Evidence, names: Names): number[] {
  const keys = [...names.authors.map(({ name }) => name), ...names.organisations].map(letterKey);
  const found: number[] = [];
  for (const index of bylinePlaces(evidence).nearby()) {
    const last = found.at(-1);
    if (last !== undefined && index - last > WIDEST_GAP) break;
    const { text, html } = evidence.page.blocks[index] as SourceBlock;
    if (text.length > LONGEST_BYLINE || endsLikeSentence(text) || NOT_WRITTEN.test(text)) continue;
    if (((html?.inside ?? 0) & Inside.figure) !== 0) continue;
    const line = letterKey(text);
    const held = keys.filter((key) => line.includes(key)).join('').length;
    const bylined =
      html?.words.slice(0, 3).some((each) => hasClassWord(each, BYLINE_WORDS)) ?? false;
    const others = line.length - held;
    const most = bylined ? MOST_OTHER_LETTERS : MOST_UNNAMED_LETTERS;
    if (held > 0 && others <= most) found.push(index);
  }
  return found;
}

function isEmpty({ authors, organisations }: Names): boolean {
  return authors.length + organisations.length === 0;
}

function nothing(): Found {
  return { names: noNames(), sources: [], blocks: [] };
}

function add(found: Found, names: Names, source: Written['source']): void {
  if (isEmpty(names)) return;
  mergeNames(found.names, names);
  if (source !== null && found.sources.length < 40) found.sources.push(source);
}
