import type { Span } from '../../../article.js';

/** What a page says about itself, unprocessed. Each `source` is a span of the input. */
export interface PageMetadata {
  /** Text of `<title>`. */
  title: Sourced<{ text: string }> | null;
  /** `lang` of `<html>`. */
  lang: Sourced<{ value: string }> | null;
  /** Address of the first `<base>`, which completes relative addresses, or null. */
  base: string | null;
  metas: PageMeta[];
  /** Addresses that the page gives as its own. */
  canonicals: Sourced<{ value: string }>[];
  /** Scripts of JSON-LD, as written. */
  jsonLd: Sourced<{ text: string }>[];
  times: PageTime[];
  itemprops: PageItemprop[];
  /** The elements that describe an item in microdata or RDFa, in order. */
  scopes: PageScope[];
  relAuthors: PageRelAuthor[];
  /** What links to the site's front page and its logos say: its text or alternative text. */
  homeLinks: string[];
}

/** A value with its place in the input. */
export type Sourced<T> = T & { source: Span };

/** A `<meta>`: one entry for each of its naming attributes. */
export interface PageMeta {
  /** The name in lower case. */
  name: string;
  content: string;
  /** The value of `content`. */
  source: Span;
}

/** A `<time>`, or another element with a moment in an attribute. */
export interface PageTime {
  /** Value of `datetime`, or of the other attribute, and its place, or null. */
  datetime: string | null;
  datetimeSource: Span | null;
  /** Its text, at most 500 characters. */
  text: string;
  /** Class and id words of the element and the block-level element around it. */
  words: string;
  /** Names in `itemprop` or `property` of the element. */
  itemprop: string;
  /** Whether it is a `<time>`. */
  marked: boolean;
  /** The element in the input. */
  source: Span;
  /** Bits of {@link Inside}. */
  inside: number;
}

/** A property of microdata or RDFa. */
export interface PageItemprop {
  prop: string;
  /** The value: content, datetime, text of at most 500 characters, or address. */
  value: string;
  /** The value's span in the input. */
  source: Span;
  /** Type of the item that the element describes, or ''. */
  itemtype: string;
  /** Type of the item that it is a property of, or ''. */
  scopeType: string;
  /** Index in the list of the property with the item it belongs to, or null. */
  within: number | null;
  /** Index in `scopes` of the item that it is a property of, or null. */
  scope: number | null;
}

/** An element that describes an item in microdata or RDFa. */
export interface PageScope {
  /** Its type, or ''. */
  type: string;
  /** Index of the item around it, or null. */
  outer: number | null;
  /** The element in the input; it has no end if the page leaves it open. */
  source: Span;
}

/** A link to an author. */
export interface PageRelAuthor {
  text: string;
  source: Span;
  inside: number;
}
