import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { extentOf } from '../../input/source-map.js';
import { foldSpace } from '../../language/fold-space.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence, Title } from '../page-sources/page-evidence.js';
import { letterKey, wordsOf } from '../page-sources/plain-text.js';
import { firstOf, type Rule, type Written, withOwn } from '../page-sources/policy.js';
import { isSiteName } from '../page-sources/site-names.js';

/** Fewest letters of a key that is not that of a section or a kicker. */
const LONG_KEY = 12;
/** Marks that may begin a headline. */
const OPENERS = '„“«‘‚‹¿¡([「『';
const LONGEST_KICKER = 40;
const LONGEST_HEADLINE = 300;
/** Most characters of a title that are read. */
const LONGEST_TITLE = 1000;
/** Fewest words of a heading; shorter ones may be section names. */
const FEWEST_WORDS = 3;
/** Separators between headline and outlet in `<title>`. */
const PARTED_BEFORE = /(?:^|[|_]| (?:[–—·•»«-]|::)) ?$/u;
const PARTED_BEHIND = /^ ?(?:$|[|_:]|[–—·•»«-] )/u;
/** Classes of a headline that is no heading of the first level. */
const HEADLINE_CLASS =
  /(?:^|[\s_-])(?:headline|(?:entry|post|article|story|news|page)[-_]?_?(?:title|headline))(?:$|[\s_-])/u;
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.dialog | Inside.embed;

/** The headline, first as printed if it can be found on the page, then from metadata. */
const POLICY: readonly Rule[] = [
  ['joined-headings', 0.95, joinedHeadings],
  ['heading', 0.97, (evidence) => headingsLike(evidence, shared(evidence))],
  ['behind-kicker', 0.92, (evidence) => behindKicker(evidence, shared(evidence))],
  ['heading', 0.95, (evidence) => headingsLike(evidence, evidence.titles)],
  ['paragraph', 0.85, (evidence) => paragraphsLike(evidence, evidence.titles)],
  ['heading-in-title', 0.9, headingsInTitle],
  ['longer-h1', 0.85, longerTopHeadings],
  ['stated-twice', 0.8, statedTwice],
  ['kindred-h1', 0.85, kindredTopHeadings],
  ['only-h1', 0.75, onlyTopHeading],
  ['json-ld', 0.85, stated('json-ld')],
  ['meta', 0.8, stated('meta')],
  ['og:title', 0.75, stated('og:title', 'twitter:title')],
  ['title', 0.6, stated('title')],
  ['named-heading', 0.7, namedHeadings],
];

export function readPageHeadline(evidence: Evidence): PageField<string> | null {
  const read = (value: string): string | null => {
    const text = foldSpace(value);
    if (text === '' || text.length > LONGEST_HEADLINE) return null;
    return isSiteName(text, evidence.siteKeys) ? null : text;
  };
  const printed = firstOf(POLICY, evidence, read);
  const own = firstOf(withOwn('headline', evidence, []), evidence, read);
  return own === null || own.block >= 0
    ? (own ?? printed)
    : { ...own, block: printed?.block ?? -1 };
}

function topHeadings({ topHeadings, page }: Evidence): Written[] {
  return topHeadings.map((index) => shown(page, index));
}

function shown({ blocks }: Evidence['page'], block: number): Written {
  return { value: blocks[block]?.text ?? '', source: blocks[block]?.source ?? null, block };
}

function stated(...rules: string[]): (evidence: Evidence) => Written[] {
  return ({ titles }) =>
    titles
      .filter(({ rule }) => rules.includes(rule))
      .map(({ text, source }) => ({ value: text, source, block: -1 }));
}

/** The title of the article for sharing, which is where most readers first see it. */
function shared({ titles }: Evidence): Title[] {
  return titles.filter(({ rule }) => rule === 'og:title');
}

/** Headings that are one part of `<title>`: “Harbour reopens | Vessby Post”. */
function headingsInTitle({ page, headings }: Evidence): Written[] {
  const title = foldSpace(page.metadata.title?.text.slice(0, LONGEST_TITLE) ?? '');
  const found = headings.filter((index) => {
    const { text, level, linkDensity } = page.blocks[index] as SourceBlock;
    const at = title.indexOf(text);
    if (at < 0 || (level !== 1 && wordsOf(text).length < FEWEST_WORDS)) return false;
    // the outlet's name, a link to its front page, is also in the title
    if (at > 0 && linkDensity > 0.9) return false;
    return (
      PARTED_BEFORE.test(title.slice(0, at)) && PARTED_BEHIND.test(title.slice(at + text.length))
    );
  });
  return found.map((index) => shown(page, index));
}

/** Headings of any level with the same text as a title in the metadata. */
function headingsLike(evidence: Evidence, titles: readonly Title[]): Written[] {
  return blocksLike(evidence, evidence.headings, titles);
}

function paragraphsLike(evidence: Evidence, titles: readonly Title[]): Written[] {
  const paragraphs = [...evidence.page.blocks.keys()].filter((index) => {
    const { kind, html } = evidence.page.blocks[index] as SourceBlock;
    return kind === 'paragraph' && ((html?.inside ?? 0) & ELSEWHERE) === 0;
  });
  return blocksLike(evidence, paragraphs, titles);
}

function blocksLike({ page }: Evidence, among: number[], titles: readonly Title[]): Written[] {
  return among
    .filter((index) => {
      const { text, level } = page.blocks[index] as SourceBlock;
      return titles.some(({ key }) => {
        const { length } = key;
        // comparing lengths first rules out most blocks
        if (text.length < length || text.length > 2 * length) return false;
        return (length >= LONG_KEY || level === 1) && letterKey(text) === key;
      });
    })
    .map((index) => shown(page, index));
}

/** Headings that end with a title from the metadata, after a few other words. */
function behindKicker({ page, headings }: Evidence, titles: readonly Title[]): Written[] {
  const long = titles.filter(({ key }) => key.length >= LONG_KEY);
  return headings.flatMap((index) => {
    const { text } = page.blocks[index] as SourceBlock;
    if (text.length < LONG_KEY || text.length > LONGEST_HEADLINE) return [];
    const line = letterKey(text);
    const end = long.find(({ key }) => {
      const kicker = line.length - key.length;
      return kicker > 0 && kicker <= LONGEST_KICKER && line.endsWith(key);
    });
    return end === undefined ? [] : [tailOf(page, index, end.key)];
  });
}

/** The end of a block with the letters of a key, with a quotation mark before them. */
function tailOf({ blocks }: Evidence['page'], block: number, key: string): Written {
  const { text, runs } = blocks[block] as SourceBlock;
  let start = Math.max(0, text.length - key.length);
  while (start > 0 && letterKey(text.slice(start)) !== key) start--;
  while (start > 0 && OPENERS.includes(text[start - 1] as string)) start--;
  return { value: text.slice(start), source: extentOf(runs, { start, end: text.length }), block };
}

/** A headline that is printed as two headings in a row, and is one title in the metadata. */
function joinedHeadings({ page, titles, topHeadings: indices }: Evidence): Written[] {
  return indices.flatMap((index) => {
    const next = page.blocks[index + 1];
    if (next?.kind !== 'heading') return [];
    const key = letterKey(page.blocks[index]?.text ?? '') + letterKey(next.text);
    const whole = titles.find((title) => title.key === key);
    return whole === undefined
      ? []
      : [{ value: whole.text, source: whole.source, block: index + 1 }];
  });
}

/**
 * `og:title`, if JSON-LD or `<title>` agrees with it and the printed heading differs; also if all
 * three nearly agree and the printed heading has little in common with them.
 */
function statedTwice(evidence: Evidence): Written[] {
  const long = evidence.titles.filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS);
  const og = long.find(({ rule }) => rule === 'og:title');
  const linked = long.find(({ rule }) => rule === 'json-ld');
  const title = long.find(({ rule }) => rule === 'title');
  if (og === undefined) return [];
  const [kindred] = kindredTopHeadings(evidence);
  const block = (kindred ?? onlyTopHeading(evidence)[0])?.block ?? -1;
  if (og.key === linked?.key || (og.key === title?.key && kindred !== undefined)) {
    return [{ value: og.text, source: og.source, block }];
  }
  if (kindred !== undefined || linked === undefined || title === undefined) return [];
  if (!areKindred(linked.text, og.text) || !areKindred(title.text, og.text)) return [];
  return [{ value: linked.text, source: linked.source, block }];
}

/** Headings of the first level with all the words of a title that was cut for sharing. */
function longerTopHeadings(evidence: Evidence): Written[] {
  const long = evidence.titles.map(({ text }) => wordsOf(text)).filter(({ length }) => length > 4);
  return topHeadings(evidence).filter(({ value }) => {
    const words = new Set(wordsOf(value));
    return long.some((stated) => stated.every((word) => words.has(word)));
  });
}

/** Headings of the first level that share many words with a title in the metadata. */
function kindredTopHeadings(evidence: Evidence): Written[] {
  return longTopHeadings(evidence).filter(({ value }) =>
    evidence.titles.some(({ text }) => areKindred(value, text)),
  );
}

/** Headings above the body with a class or property that means a headline. */
function namedHeadings({ page, headings, story }: Evidence): Written[] {
  const first = story?.body[0] ?? Infinity;
  return headings
    .filter((index) => {
      const { html, text } = page.blocks[index] as SourceBlock;
      const named = html?.itemprop === 'headline' || HEADLINE_CLASS.test(html?.words[0] ?? '');
      return index < first && named && wordsOf(text).length >= FEWEST_WORDS;
    })
    .map((index) => shown(page, index));
}

/** The only heading of the first level in the article, or on the page. */
function onlyTopHeading(evidence: Evidence): Written[] {
  const long = longTopHeadings(evidence);
  const within = long.filter(
    ({ block }) => ((evidence.page.blocks[block]?.html?.inside ?? 0) & Inside.article) !== 0,
  );
  if (within.length === 1) return within;
  return long.length === 1 ? long : [];
}

function longTopHeadings(evidence: Evidence): Written[] {
  return topHeadings(evidence).filter(({ value }) => wordsOf(value).length >= FEWEST_WORDS);
}

/** Whether one text is part of the other, or both contain half of the shorter one's words. */
function areKindred(one: string, other: string): boolean {
  const key = letterKey(one);
  const otherKey = letterKey(other);
  if (Math.min(key.length, otherKey.length) >= LONG_KEY) {
    if (key.includes(otherKey) || otherKey.includes(key)) return true;
  }
  const words = new Set(wordsOf(one));
  const others = new Set(wordsOf(other));
  const common = [...words].filter((word) => others.has(word)).length;
  return 2 * common >= Math.min(words.size, others.size);
}
