import { Inside } from '../../input/html/inside.js';
import type { Evidence } from './evidence.js';
import { namesSite } from './evidence.js';
import type { PageField } from './fields.js';
import { firstOf, linkedData, metas, microdata, type Rule, type Written } from './policy.js';
import { foldSpace, letterKey, plainText, wordsOf } from './text.js';

/** Keys shorter than this agree by chance. */
const SHORTEST_KEY = 5;
const LONG_KEY = 12;
const LONGEST_KICKER = 40;
const LONGEST_HEADLINE = 300;
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.dialog | Inside.embed;
/** A heading with fewer words may be a section's name. */
const FEWEST_WORDS = 3;

/** What the page calls its article outside the text. */
const STATED: readonly Rule[] = [
  ['json-ld', 0.85, linkedData('headline')],
  ['microdata', 0.8, microdata('headline')],
  ['meta', 0.8, metas('sailthru.title', 'parsely-title', 'headline', 'cxenseparse:title')],
  ['og:title', 0.75, metas('og:title')],
  ['twitter:title', 0.7, metas('twitter:title', 'dc.title', 'dcterms.title', 'title')],
  ['title', 0.6, titleElement],
];

/** What the page calls its article where it is shared, which is where readers first meet it. */
const SHARED: readonly Rule[] = [['og:title', 0.75, metas('og:title')]];

/** The headline: as the page prints it where it can be found there, else as the page states it. */
const POLICY: readonly Rule[] = [
  ['joined-headings', 0.95, joinedHeadings],
  ['h1', 0.97, (evidence) => topHeadingsLike(evidence, SHARED)],
  [
    'printed-og:title',
    0.93,
    (evidence) => blocksLike(evidence, SHARED).filter(isHeadingIn(evidence)),
  ],
  ['h1', 0.95, (evidence) => topHeadingsLike(evidence, STATED)],
  ['printed', 0.9, (evidence) => blocksLike(evidence, STATED)],
  ['behind-kicker', 0.85, behindKicker],
  ['stated-twice', 0.8, statedTwice],
  ['kindred-h1', 0.85, kindredTopHeadings],
  ['only-h1', 0.75, onlyTopHeading],
  ...STATED,
  ['first-h1', 0.4, ({ topHeadings, page }) => topHeadings.map((index) => shown(page, index))],
];

export function readPageHeadline(evidence: Evidence): PageField<string> | null {
  return firstOf(POLICY, evidence, (value) => {
    const text = withoutSite(plainText(value), evidence);
    return text === '' || text.length > LONGEST_HEADLINE || namesSite(text, evidence) ? null : text;
  });
}

/** Headings of the first level that say what the page states. */
function topHeadingsLike(evidence: Evidence, rules: readonly Rule[]): Written[] {
  const stated = new Set(statedTexts(evidence, rules).map(letterKey));
  return headings(evidence).filter(({ value }) => {
    const key = letterKey(value);
    return key.length >= SHORTEST_KEY && stated.has(key);
  });
}

/** Blocks that say word for word what the page states, headings first. */
function blocksLike(evidence: Evidence, rules: readonly Rule[]): Written[] {
  const stated = new Set(
    statedTexts(evidence, rules)
      .map(letterKey)
      .filter((key) => key.length >= LONG_KEY),
  );
  const { blocks } = evidence.page;
  const found: Written[] = [];
  blocks.forEach(({ text, kind, html }, index) => {
    if (text.length > LONGEST_HEADLINE || kind === 'list-item' || found.length > 20) return;
    if (((html?.inside ?? 0) & ELSEWHERE) !== 0) return;
    if (stated.has(evidence.blockKeys[index] ?? '')) found.push(shown(evidence.page, index));
  });
  const isHeading = isHeadingIn(evidence);
  return [...found.filter(isHeading), ...found.filter((each) => !isHeading(each))];
}

function isHeadingIn({ page }: Evidence): (written: Written) => boolean {
  return ({ block }) => page.blocks[block]?.kind === 'heading';
}

/**
 * What is stated alike where the page is shared and in its JSON-LD or `<title>`, where the page
 * prints another; or in all three, nearly alike, where what it prints has little to do with it.
 */
function statedTwice(evidence: Evidence): Written[] {
  const read = (find: Rule[2]): Written[] =>
    find(evidence)
      .slice(0, 2)
      .map((written) => ({ ...written, value: withoutSite(plainText(written.value), evidence) }))
      .filter(({ value }) => wordsOf(value).length >= FEWEST_WORDS);
  const linked = read(linkedData('headline'));
  const title = read(titleElement);
  const others = [...linked, ...title];
  const [shared] = read(metas('og:title'));
  if (shared === undefined) return [];
  const key = letterKey(shared.value);
  const [kindred] = kindredTopHeadings(evidence);
  const block = (kindred ?? onlyTopHeading(evidence)[0])?.block ?? -1;
  if (others.some(({ value }) => letterKey(value) === key)) return [{ ...shared, block }];
  if (kindred !== undefined || linked.length === 0 || title.length === 0) return [];
  if (!others.every(({ value }) => areKindred(value, shared.value))) return [];
  return linked.map((written) => ({ ...written, block }));
}

/** Headings that end with what the page states, behind a few words. */
function behindKicker(evidence: Evidence): Written[] {
  const stated = statedTexts(evidence, STATED)
    .map((text) => ({ text, key: letterKey(text) }))
    .filter(({ key }) => key.length >= LONG_KEY);
  const found: Written[] = [];
  evidence.page.blocks.forEach(({ kind, text, html }, index) => {
    if (kind !== 'heading' || text.length > LONGEST_HEADLINE) return;
    if (((html?.inside ?? 0) & ELSEWHERE) !== 0) return;
    const line = evidence.blockKeys[index] ?? '';
    const end = stated.find(
      ({ key }) => line.endsWith(key) && line.length - key.length <= LONGEST_KICKER,
    );
    if (end !== undefined) found.push({ ...shown(evidence.page, index), value: end.text });
  });
  return found;
}

/** A headline that the page prints as two headings, one below the other, and states as one. */
function joinedHeadings(evidence: Evidence): Written[] {
  const stated = statedTexts(evidence, STATED).filter((text) => letterKey(text).length >= LONG_KEY);
  const { blocks } = evidence.page;
  return evidence.topHeadings.flatMap((index) => {
    const next = blocks[index + 1];
    if (next?.kind !== 'heading') return [];
    const key = letterKey(blocks[index]?.text ?? '') + letterKey(next.text);
    const whole = stated.find((text) => letterKey(text) === key);
    return whole === undefined ? [] : [{ ...shown(evidence.page, index + 1), value: whole }];
  });
}

/** Headings of the first level that share much with what the page states. */
function kindredTopHeadings(evidence: Evidence): Written[] {
  const stated = statedTexts(evidence, STATED);
  return headings(evidence).filter(
    ({ value }) =>
      wordsOf(value).length >= FEWEST_WORDS && stated.some((text) => areKindred(value, text)),
  );
}

/** Whether one text is part of the other, or half of the shorter one's words are in both. */
function areKindred(one: string, other: string): boolean {
  const key = letterKey(one);
  const otherKey = letterKey(other);
  if (otherKey.length >= LONG_KEY && (key.includes(otherKey) || otherKey.includes(key)))
    return true;
  const words = new Set(wordsOf(one));
  const others = new Set(wordsOf(other));
  const common = [...words].filter((word) => others.has(word)).length;
  return 2 * common >= Math.min(words.size, others.size);
}

/** The one heading of the first level in the article, or on the page, however the page calls itself. */
function onlyTopHeading(evidence: Evidence): Written[] {
  const long = headings(evidence).filter(({ value }) => wordsOf(value).length >= FEWEST_WORDS);
  const within = long.filter(({ block }) => {
    return ((evidence.page.blocks[block]?.html?.inside ?? 0) & Inside.article) !== 0;
  });
  if (within.length === 1) return within;
  return long.length === 1 ? long : [];
}

function headings({ topHeadings, page }: Evidence): Written[] {
  return topHeadings.map((index) => shown(page, index));
}

function shown({ blocks }: Evidence['page'], block: number): Written {
  return { value: blocks[block]?.text ?? '', source: blocks[block]?.source ?? null, block };
}

function titleElement({ page }: Evidence): Written[] {
  const { title } = page.metadata;
  return title === null ? [] : [{ value: title.text, source: title.source, block: -1 }];
}

function statedTexts(evidence: Evidence, rules: readonly Rule[]): string[] {
  const texts = rules
    .flatMap(([, , find]) => find(evidence).slice(0, 4))
    .map(({ value }) => withoutSite(plainText(value), evidence));
  return [...new Set(texts)].filter((text) => text !== '' && !namesSite(text, evidence));
}

/** A title without the outlet's name before or behind it: `… | Outlet`, `Outlet: …`. */
function withoutSite(title: string, evidence: Evidence): string {
  const parts = title.split(/(\s+[|–—·•»«:-]+\s+|\s*[|｜_]\s*|:\s+)/u);
  if (parts.length > 20) return title;
  let start = 0;
  let end = parts.length;
  const isSite = (index: number): boolean => {
    const part = parts[index] as string;
    const key = letterKey(part);
    if (namesSite(part, evidence)) return true;
    for (const site of evidence.siteKeys) {
      if (site.length >= 4 && key.includes(site) && key.length <= 2 * site.length) return true;
    }
    return false;
  };
  while (end - start > 1 && isSite(end - 1)) end -= 2;
  while (end - start > 1 && isSite(start)) start += 2;
  return foldSpace(parts.slice(start, end).join(''));
}
