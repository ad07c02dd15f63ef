import type { Entity } from '../article.js';
import type { ArticleContext } from './article-context.js';
import type { KnownItem } from './item-index.js';

/** A number of a model, which roads and others bear too: “A380”. */
const MODEL_NUMBER = /^[A-Z]{1,2}-?\d\S*$|^\d/;
const AIRCRAFT =
  /\b(?:airbus|boeing|aircraft|airliners?|airplanes?|aeroplanes?|planes?|jets?|bombers?|pilots?)\b/i;

/** What follows a product’s name and makes it another’s: “ 4S” behind “iPhone”, “ 7 Plus”. */
const NUMBER_BEHIND = /^[ -]\d{1,4}[A-Za-z]{0,2}(?: (?:Plus|Pro|Max|Mini|Air))?(?![\w%]|[.,]\d)/;
const NUMBER_LENGTH = 16;
/** A product’s store is not the product. */
const STORE_BEHIND = /^ (?:\p{L}+ )?stores?\b/iu;
const STORE_LENGTH = 24;

/** The name with the number that stands behind most of a product’s mentions, or null. */
export function withNumber({ name, mentions, type }: Entity, text: string): string | null {
  if (type !== 'product') return null;
  const numbers = mentions.flatMap(({ end }) => {
    const number = NUMBER_BEHIND.exec(text.slice(end, end + NUMBER_LENGTH));
    return number === null ? [] : [number[0]];
  });
  return numbers.length * 2 >= mentions.length && numbers.length > 0 ? name + numbers[0] : null;
}

/** Whether a product is meant: a common word in an article on its maker, a number among aircraft. */
export function isSureProduct(
  item: KnownItem,
  { name, mentions }: Entity,
  { text }: ArticleContext,
): boolean {
  const stores = mentions.filter(({ end }) =>
    STORE_BEHIND.test(text.slice(end, end + STORE_LENGTH)),
  );
  if (stores.length * 2 > mentions.length) return false;
  if (MODEL_NUMBER.test(name)) return AIRCRAFT.test(text);
  return item.companies.length === 0 || item.companies.some((company) => text.includes(company));
}
