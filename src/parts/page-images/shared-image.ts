import { itemsIn, objectIn, stringIn } from '../../language/json.js';
import { completeAddress } from '../../language/web-address.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { metas, type Written } from '../page-sources/policy.js';
import { sourceOf } from '../page-sources/read-json-ld.js';
import type { UnplacedImage } from '../shared/unplaced.js';
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
 * The pictures with which a page is shared, best first, for an article that shows none: not those
 * that the site shares on all of its pages.
 */
export function sharedImages(evidence: Evidence): UnplacedImage[] {
  const given = [
    ...metas('og:image', 'og:image:url', 'og:image:secure_url')(evidence),
    ...linkedImages(evidence),
    ...metas('twitter:image', 'twitter:image:src')(evidence),
  ];
  const base = baseOf(evidence);
  const first = (name: string): string | null => metas(name)(evidence)[0]?.value.trim() || null;
  const size = (name: string): number | null => {
    const digits = /^\d{1,5}$/u.exec(first(name) ?? '')?.[0];
    return digits === undefined ? null : Number(digits) || null;
  };
  const images: UnplacedImage[] = [];
  for (const { value, source } of given) {
    if (value.length > LONGEST || source === null) continue;
    const url = completeAddress(value, base);
    if (url === null || url === '' || images.some((image) => image.url === url)) continue;
    const path = (url.split(/[?#]/u)[0] as string).replace(/^https?:\/\/[^/]*/iu, '');
    if (path.length < 2 || SITE_PICTURE.test(path.slice(path.lastIndexOf('/') + 1))) continue;
    const sized = images.length === 0 && first('og:image') === value.trim();
    images.push({
      url,
      alt: first('og:image:alt') ?? first('twitter:image:alt'),
      caption: null,
      credit: null,
      width: sized ? size('og:image:width') : null,
      height: sized ? size('og:image:height') : null,
      lead: true,
      source,
    });
  }
  return images;
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
