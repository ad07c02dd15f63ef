import type { Evidence } from './evidence.js';
import { namesSite } from './evidence.js';
import type { PageField } from './fields.js';
import { firstOf, linkedData, metas, microdata, type Rule, type Written } from './policy.js';
import { foldSpace, letterKey, plainText, wordsOf } from './text.js';

/** Keys shorter than this agree by chance. */
const SHORTEST_KEY = 5;
const LONGEST_HEADLINE = 300;
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

/** The headline: as the page prints it where it can be found there, else as the page states it. */
const POLICY: readonly Rule[] = [
  ['h1', 0.97, agreeingTopHeadings],
  ['printed', 0.9, agreeingBlocks],
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
function agreeingTopHeadings(evidence: Evidence): Written[] {
  const stated = statedKeys(evidence);
  const title = letterKey(evidence.page.metadata.title?.text ?? '');
  return headings(evidence).filter(({ value }) => {
    const key = letterKey(value);
    if (key.length < SHORTEST_KEY) return false;
    return stated.some((other) => other === key) || (key.length >= 12 && title.includes(key));
  });
}

/** Blocks that say word for word what JSON-LD or Open Graph states, headings first. */
function agreeingBlocks(evidence: Evidence): Written[] {
  const stated = new Set(statedKeys(evidence).filter((key) => key.length >= 12));
  const { blocks } = evidence.page;
  const found: Written[] = [];
  blocks.forEach(({ text, kind }, index) => {
    if (text.length > LONGEST_HEADLINE || kind === 'list-item' || found.length > 20) return;
    if (stated.has(letterKey(text))) found.push(shown(evidence.page, index));
  });
  const isHeading = ({ block }: Written): boolean => blocks[block]?.kind === 'heading';
  return [...found.filter(isHeading), ...found.filter((each) => !isHeading(each))];
}

/** Headings of the first level that share much with what the page states. */
function kindredTopHeadings(evidence: Evidence): Written[] {
  const stated = statedTexts(evidence);
  return headings(evidence).filter(({ value }) => {
    const key = letterKey(value);
    const words = new Set(wordsOf(value));
    if (words.size < FEWEST_WORDS) return false;
    return stated.some((text) => {
      const other = letterKey(text);
      if (other.length >= 12 && (key.includes(other) || other.includes(key))) return true;
      const others = new Set(wordsOf(text));
      const common = [...words].filter((word) => others.has(word)).length;
      return 2 * common >= Math.min(words.size, others.size);
    });
  });
}

/** The one heading of the first level, where there is one, however the page calls itself. */
function onlyTopHeading(evidence: Evidence): Written[] {
  const long = headings(evidence).filter(({ value }) => wordsOf(value).length >= FEWEST_WORDS);
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

function statedTexts(evidence: Evidence): string[] {
  const texts = STATED.flatMap(([, , find]) => find(evidence).slice(0, 4)).map(({ value }) =>
    withoutSite(plainText(value), evidence),
  );
  return [...new Set(texts)].filter((text) => text !== '' && !namesSite(text, evidence));
}

function statedKeys(evidence: Evidence): string[] {
  return statedTexts(evidence)
    .map(letterKey)
    .filter((key) => key.length >= SHORTEST_KEY);
}

/** A title without the outlet's name before or behind it: `… | Outlet`, `Outlet: …`. */
function withoutSite(title: string, evidence: Evidence): string {
  const parts = title.split(/(\s+[|–—·•»«:-]+\s+|\s*[|｜]\s*)/u);
  if (parts.length > 20) return title;
  let start = 0;
  let end = parts.length;
  while (end - start > 1 && namesSite(parts[end - 1] as string, evidence)) end -= 2;
  while (end - start > 1 && namesSite(parts[start] as string, evidence)) start += 2;
  return foldSpace(parts.slice(start, end).join(''));
}
