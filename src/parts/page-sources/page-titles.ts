import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { Evidence, Title } from './page-evidence.js';
import { letterKey, plainText, wordsOf } from './plain-text.js';
import { linkedData, metas, type Rule, type Written } from './policy.js';
import { isSiteName, withoutSite } from './site-names.js';

/** Most values of one source that are read. */
const MOST_OF_A_KIND = 4;
/** Fewest letters of a key; shorter keys agree by chance. */
const SHORTEST_KEY = 5;

/** What stands between a title and its sections, and the longest name of one, in characters. */
const SECTION_MARK = / ?[|»›] ?/u;
const LONGEST_SECTION = 30;
/** Most words of a section beside the site's name. */
const SECTION_WORDS = 2;
const MOST_PARTS = 6;

/** The sources of titles of the article. */
const TITLES: readonly Rule[] = [
  ['json-ld', 0.85, linkedData('headline')],
  ['meta', 0.8, metas('sailthru.title', 'parsely-title', 'headline', 'cxenseparse:title')],
  ['og:title', 0.75, metas('og:title')],
  ['twitter:title', 0.7, metas('twitter:title', 'dc.title', 'dcterms.title', 'title')],
  ['title', 0.6, titleElement],
];

export function readTitles(evidence: Evidence): Title[] {
  return TITLES.flatMap(([rule, confidence, find]) =>
    find(evidence)
      .slice(0, MOST_OF_A_KIND)
      .map(({ value, source }) => {
        const whole = plainText(value);
        const text = withoutSections(withoutSite(whole, evidence.siteKeys), whole, evidence);
        return { text, key: letterKey(text), rule, confidence, source };
      })
      .filter(
        ({ text, key }) => key.length >= SHORTEST_KEY && !isSiteName(text, evidence.siteKeys),
      ),
  );
}

function titleElement({ page }: Evidence): Written[] {
  const { title } = page.metadata;
  return title === null ? [] : [{ value: title.text, source: title.source, block: -1 }];
}

/**
 * A title without the sections between it and the site's name: “Vessby Post » Travel » Night trains
 * return”, “Night trains return | Travel | Vessby Post”.
 *
 * @param whole - The title with the name.
 */
function withoutSections(title: string, whole: string, { page }: Evidence): string {
  const parts = title.split(SECTION_MARK);
  if (parts.length < 2 || parts.length > MOST_PARTS) return title;
  const sections = new Set(
    page.blocks
      .filter(
        ({ text, html }) =>
          text.length <= LONGEST_SECTION && ((html?.inside ?? 0) & Inside.nav) !== 0,
      )
      .map(({ text }) => letterKey(text)),
  );
  const isSection = (part: string, besideSite: boolean): boolean =>
    sections.has(letterKey(part)) || (besideSite && wordsOf(part).length <= SECTION_WORDS);
  const siteFirst = !whole.startsWith(parts[0] as string) && whole.endsWith(parts.at(-1) as string);
  const siteLast = !siteFirst && !whole.endsWith(parts.at(-1) as string);
  while (parts.length > 1 && isSection(parts[0] as string, siteFirst)) parts.shift();
  while (parts.length > 1 && isSection(parts.at(-1) as string, siteLast)) parts.pop();
  return parts.length === 1 ? (parts[0] as string).trim() : title;
}
