import type { Image } from '../../article.js';
import { itemsIn, objectIn, stringIn } from '../../language/json.js';
import { completeAddress } from '../../language/web-address.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { metas, type Written } from '../page-sources/policy.js';
import { sourceOf } from '../page-sources/read-json-ld.js';
import { SITE_PICTURE } from '../tables/image-words.js';

/** Longest address, in characters. */
const LONGEST = 4000;

/** The address that completes relative addresses of a page, or null. */
export function baseOf({ page, url }: Evidence): string | null {
  const { base, canonicals } = page.metadata;
  const address = url ?? canonicals[0]?.value ?? null;
  return base === null ? address : completeAddress(base, address);
}

/**
 * The picture with which a page is shared, for an article that shows none: not one that the site
 * shares on all of its pages.
 */
export function sharedImage(evidence: Evidence): Image[] {
  const given = [
    ...metas('og:image', 'og:image:url', 'og:image:secure_url')(evidence),
    ...linkedImages(evidence),
    ...metas('twitter:image', 'twitter:image:src')(evidence),
  ];
  for (const { value, source } of given) {
    if (value.length > LONGEST || source === null) continue;
    const url = completeAddress(value, baseOf(evidence));
    if (url === null || url === '') continue;
    const path = (url.split(/[?#]/u)[0] as string).replace(/^https?:\/\/[^/]*/iu, '');
    if (path.length < 2 || SITE_PICTURE.test(path.slice(path.lastIndexOf('/') + 1))) continue;
    const alt = metas('og:image:alt', 'twitter:image:alt')(evidence)[0]?.value.trim() ?? '';
    return [{ url, alt: alt === '' ? null : alt, caption: null, credit: null, source }];
  }
  return [];
}

/** The pictures in the article's JSON-LD: addresses, or things with one. */
function linkedImages({ articles, page }: Evidence): Written[] {
  return articles.flatMap(({ value, script }) =>
    itemsIn(value.image)
      .slice(0, 4)
      .map((item) => stringIn(item) || stringIn(objectIn(item)?.url))
      .filter((address) => address !== '')
      .map((address) => ({
        value: address,
        source: sourceOf(page.metadata, script, address),
        block: -1,
      })),
  );
}
