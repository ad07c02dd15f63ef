import type { Article } from '../../article.js';
import { completeAddress, linkAddress, schemeOf, webAddress } from '../../language/web-address.js';

/** Writes an address so that it leads to the same place from anywhere, or null if nothing may. */
export type Complete = (address: string) => string | null;

/** Absolute addresses of an article’s links: http, https, mailto and tel. */
export function linksOf(article: Pick<Article, 'source'>): Complete {
  const base = pageOf(article);
  return (address) => {
    const complete = linkAddress(address, base);
    return complete === null || schemeOf(complete) === '' ? null : complete;
  };
}

/** Absolute addresses of an article’s pictures: http and https. */
export function picturesOf(article: Pick<Article, 'source'>): Complete {
  const base = pageOf(article);
  return (address) => webAddress(completeAddress(address, base) ?? '');
}

/** The address of the page, if it is one of the web. */
function pageOf({ source }: Pick<Article, 'source'>): string | null {
  return webAddress(source.url ?? '') ?? webAddress(source.canonicalUrl ?? '');
}
