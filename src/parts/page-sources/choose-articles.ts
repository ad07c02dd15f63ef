import { objectIn, stringIn } from '../../language/json.js';
import { letterKey, plainText } from './plain-text.js';
import type { LinkedData, LinkedThing } from './read-json-ld.js';

/** Types that are articles. */
const ARTICLE =
  /Article$|Posting$|^Report$|^Review$|^Recipe$|^HowTo$|^(?:Video|Audio|Media)Object$/u;
const PAGE = /^(?:Web|Item|Medical|About)Page$/u;
/** Most items that are compared. */
const MOST_THINGS = 400;
/**
 * Points of an article with another headline than the page’s: it is the page's own only if no other
 * is described.
 */
const OTHER_STORY = 0.5;
/** Fewest letters of a key; shorter keys agree by chance. */
const SHORTEST_KEY = 8;

/** Titles that the rest of the page gives the article, and its addresses. */
export interface ArticleClues {
  titles: readonly string[];
  addresses: readonly string[];
}

/**
 * Chooses the descriptions of the page's own article: items with the page's headline or address
 * that are not only part of a list.
 *
 * @returns Best first; the item of the page itself comes last.
 */
export function chooseArticles({ things }: LinkedData, clues: ArticleClues): LinkedThing[] {
  const titles = clues.titles.map(letterKey).filter((key) => key.length >= SHORTEST_KEY);
  const addresses = new Set(clues.addresses.map(addressKey).filter((key) => key !== ''));
  const judged: { thing: LinkedThing; points: number }[] = [];
  for (const thing of things.slice(0, MOST_THINGS)) {
    const points = judge(thing, titles, addresses);
    if (points > 0) judged.push({ thing, points });
  }
  const others = judged.filter(({ points }) => points === OTHER_STORY).length;
  return judged
    .filter(({ points }) => points !== OTHER_STORY || (others === 1 && judged.length === 1))
    .sort((a, b) => b.points - a.points)
    .slice(0, 8)
    .map(({ thing }) => thing);
}

function judge(thing: LinkedThing, titles: string[], addresses: ReadonlySet<string>): number {
  const { types, value, listed } = thing;
  const article = types.some((type) => ARTICLE.test(type));
  if (!article && !types.some((type) => PAGE.test(type))) return 0;
  const media = types.some((type) => type.endsWith('Object') || type === 'Review');
  const headline = letterKey(plainText(stringIn(value.headline) || stringIn(value.name)));
  const named =
    headline.length >= SHORTEST_KEY &&
    titles.some((title) => title.includes(headline) || headline.includes(title));
  const placed = (['url', '@id', 'mainEntityOfPage'] as const).some((key) => {
    const address = value[key];
    const object = objectIn(address);
    const given =
      object === null ? stringIn(address) : stringIn(object['@id']) || stringIn(object.url);
    return addresses.has(addressKey(given));
  });
  if ((listed || media) && !named) return 0;
  if (headline !== '' && article && titles.length > 0 && !named && !placed) return OTHER_STORY;
  return (
    (article ? 3 : 1) +
    (types.some((type) => /NewsArticle$/u.test(type)) ? 1 : 0) +
    (named ? 4 : 0) +
    (placed ? 2 : 0) +
    ('datePublished' in value ? 1 : 0) -
    (listed ? 3 : 0) -
    (media ? 3 : 0)
  );
}

/** An address without scheme, query and the parts at its ends that vary. */
function addressKey(address: string): string {
  return (address.slice(0, 1000).split(/[?#]/u)[0] as string)
    .toLowerCase()
    .replace(/^https?:/u, '')
    .replace(/^\/\/(?:www\.|m\.|amp\.)?/u, '')

    .replace(/\/$/u, '');
}
