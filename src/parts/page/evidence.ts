import { Inside } from '../../input/html/inside.js';
import type { PageMeta } from '../../input/html/metadata.js';
import type { HtmlPage } from '../../input/html/page.js';
import { hostOf } from '../../outlets/detect-outlet.js';
import { chooseArticles } from './choose-articles.js';
import { type LinkedData, type LinkedThing, readLinkedData, valuesOf } from './json-ld.js';
import { letterKey, plainText, wordsOf } from './text.js';

/** What stands in these is no headline of the page's article. */
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.dialog | Inside.embed;
/** So many headings of the first level are looked at. */
const MOST_HEADINGS = 12;
const LONGEST_HEADLINE = 300;
const LONGEST_SITE_NAME = 60;

/** All that a page shows, in the form the policies ask for. */
export interface Evidence {
  page: HtmlPage;
  /** Address the page was read from, or null. */
  url: string | null;
  metas: ReadonlyMap<string, readonly PageMeta[]>;
  linked: LinkedData;
  /** What JSON-LD says of the page's article, best description first. */
  articles: LinkedThing[];
  /** Indices of the blocks that are headings of the first level. */
  topHeadings: number[];
  /** Letter key of each block that is short enough for a headline, else ''. */
  blockKeys: string[];
  /** Letter keys of the names the outlet goes by. */
  siteKeys: ReadonlySet<string>;
  /** Index of the block that shows the headline, or -1. */
  headlineBlock: number;
}

export function gatherEvidence(page: HtmlPage, url: string | null): Evidence {
  const { metadata, blocks } = page;
  const metas = new Map<string, PageMeta[]>();
  for (const meta of metadata.metas) {
    const others = metas.get(meta.name);
    if (others === undefined) metas.set(meta.name, [meta]);
    else others.push(meta);
  }
  const topHeadings: number[] = [];
  blocks.forEach(({ kind, level, html }, index) => {
    if (kind === 'heading' && level === 1 && ((html?.inside ?? 0) & ELSEWHERE) === 0) {
      topHeadings.push(index);
    }
  });
  topHeadings.splice(MOST_HEADINGS);
  const linked = readLinkedData(metadata);
  const first = (name: string): string => metas.get(name)?.[0]?.content ?? '';
  const canonical = metadata.links.find(({ rel }) => rel === 'canonical')?.href ?? '';
  const articles = chooseArticles(linked, {
    titles: [
      ...topHeadings.map((index) => blocks[index]?.text ?? ''),
      first('og:title'),
      metadata.title?.text ?? '',
    ],
    addresses: [canonical, first('og:url'), url ?? ''],
  });
  const hosts = [url ?? '', canonical, first('og:url')].map(hostOf);
  return {
    page,
    url,
    metas,
    linked,
    articles,
    topHeadings,
    blockKeys: blocks.map(({ kind, text }) =>
      kind === 'list-item' || text.length > LONGEST_HEADLINE ? '' : letterKey(text),
    ),
    siteKeys: readSiteKeys(
      [
        first('og:site_name'),
        first('application-name'),
        first('twitter:site'),
        first('publisher'),
        first('apple-mobile-web-app-title'),
        first('cre'),
        ...publishersOf(articles, linked),
      ],
      hosts,
    ),
    headlineBlock: -1,
  };
}

/** Names of the publisher in the descriptions of the article. */
export function publishersOf(articles: readonly LinkedThing[], linked: LinkedData): string[] {
  return articles
    .flatMap(({ value }) => valuesOf(value.publisher, linked))
    .map((publisher) => (typeof publisher === 'string' ? publisher : publisher.name))
    .filter((name) => typeof name === 'string')
    .slice(0, 5);
}

/** Parts of hosts that say nothing of the outlet. */
const HOST_PARTS = new Set('www com org net gov edu news amp mobile online info blog'.split(' '));

function readSiteKeys(names: readonly string[], hosts: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names) keys.add(siteKey(plainText(name)));
  for (const host of hosts) {
    const labels = host.split('.');
    for (const label of labels.slice(0, -1)) {
      if (label.length >= 3 && !HOST_PARTS.has(label)) keys.add(letterKey(label));
    }
    keys.add(letterKey(labels.filter((label) => label !== 'www').join('')));
  }
  keys.delete('');
  return keys;
}

function siteKey(name: string): string {
  return letterKey(name).replace(/^the(?=.{3})/u, '');
}

/** Whether a text is a name of the outlet, whole or with a few words more: `BBC News`. */
export function namesSite(text: string, { siteKeys }: Evidence): boolean {
  const key = siteKey(text);
  if (key === '' || text.length > LONGEST_SITE_NAME) return false;
  if (siteKeys.has(key)) return true;
  const words = wordsOf(text);
  if (words.length > 4) return false;
  for (let length = 1; length < words.length; length++) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join('');
      if (part.length >= 2 && siteKeys.has(part)) return true;
    }
  }
  return false;
}
