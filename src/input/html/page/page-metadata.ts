import type { Span } from '../../../article.js';

/** What a page says of itself, as raw material. Each `source` is the place in the input. */
export interface PageMetadata {
  /** Text of `<title>`. */
  title: Sourced<{ text: string }> | null;
  /** `lang` of `<html>`. */
  lang: Sourced<{ value: string }> | null;
  metas: PageMeta[];
  /** Addresses that the page links to as its own. */
  canonicals: Sourced<{ value: string }>[];
  /** Scripts of JSON-LD, as written. */
  jsonLd: Sourced<{ text: string }>[];
  times: PageTime[];
  itemprops: PageItemprop[];
  relAuthors: PageRelAuthor[];
}

/** A value with its place in the input. */
export type Sourced<T> = T & { source: Span };

/** `<meta>`: one for each of its naming attributes. */
export interface PageMeta {
  /** The name in lower case. */
  name: string;
  content: string;
  /** The value of `content`. */
  source: Span;
}

/** `<time>`. */
export interface PageTime {
  /** Value of `datetime` and its place, or null. */
  datetime: string | null;
  datetimeSource: Span | null;
  /** Its text, at most 500 characters. */
  text: string;
  /** Class and id words of the element and the block-level element around it. */
  words: string;
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
  /** Where the value stands. */
  source: Span;
  /** Type of the thing that the element itself describes, or ''. */
  itemtype: string;
  /** Type of the thing that it is a property of, or ''. */
  scopeType: string;
  /** The property, index in the list, whose thing it describes, or null. */
  within: number | null;
}

/** A link to an author. */
export interface PageRelAuthor {
  text: string;
  source: Span;
  inside: number;
}
