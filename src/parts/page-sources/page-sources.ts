import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import type { PageMeta } from '../../input/html/page/page-metadata.js';
import { hostOf } from '../../outlets/detect-outlet.js';
import { chooseArticles } from './choose-articles.js';
import type { Evidence } from './page-evidence.js';
import { readTitles } from './page-titles.js';
import { type LinkedData, type LinkedThing, readLinkedData, valuesOf } from './read-json-ld.js';
import { printedSiteNames, readSiteKeys } from './site-names.js';

/** Headings inside these elements are not the headline. */
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.dialog | Inside.embed;
/** `<meta>` elements with a name of the outlet. */
const SITE_NAME_METAS = [
  'og:site_name',
  'application-name',
  'twitter:site',
  'publisher',
  'apple-mobile-web-app-title',
];
/** Most headings of the first level that are read. */
const MOST_HEADINGS = 12;

export function gatherEvidence(page: HtmlPage, url: string | null): Evidence {
  const { metadata, blocks } = page;
  const metas = new Map<string, PageMeta[]>();
  for (const meta of metadata.metas) {
    const others = metas.get(meta.name);
    if (others === undefined) metas.set(meta.name, [meta]);
    else others.push(meta);
  }
  const topHeadings: number[] = [];
  const lower: number[] = [];
  blocks.forEach(({ kind, level, html }, index) => {
    if (kind !== 'heading' || ((html?.inside ?? 0) & ELSEWHERE) !== 0) return;
    (level === 1 && topHeadings.length < MOST_HEADINGS ? topHeadings : lower).push(index);
  });
  const headings = [...topHeadings, ...lower];
  const linked = readLinkedData(metadata);
  const first = (name: string): string => metas.get(name)?.[0]?.content ?? '';
  const canonical = metadata.canonicals[0]?.value ?? '';
  const articles = chooseArticles(linked, {
    titles: [
      ...topHeadings.map((index) => blocks[index]?.text ?? ''),
      first('og:title'),
      metadata.title?.text ?? '',
    ],
    addresses: [canonical, first('og:url'), url ?? ''],
  });
  const siteKeys = readSiteKeys(
    [
      ...SITE_NAME_METAS.map(first),
      ...publishersOf(articles, linked),
      ...printedSiteNames(page, [first('og:title'), metadata.title?.text ?? '']),
    ],
    [url ?? '', canonical, first('og:url')].map(hostOf),
  );
  const evidence: Evidence = {
    page,
    url,
    metas,
    linked,
    articles,
    headings,
    topHeadings,
    siteKeys,
    titles: [],
    headlineBlock: -1,
    story: null,
    own: {},
  };
  evidence.titles = readTitles(evidence);
  return evidence;
}

/** Names of the publisher in the descriptions of the article. */
export function publishersOf(articles: readonly LinkedThing[], linked: LinkedData): string[] {
  return articles
    .flatMap(({ value }) => valuesOf(value.publisher, linked))
    .map((publisher) => (typeof publisher === 'string' ? publisher : publisher.name))
    .filter((name) => typeof name === 'string')
    .slice(0, 5);
}
