import type { Byline, Span } from '../../article.js';

/** The value of a field that a page gives, and its source. */
export interface PageField<T> {
  value: T;
  /** The rule that found it: `json-ld`, `og:title`, `h1`, ... */
  rule: string;
  /** How sure it is, 0 to 1. */
  confidence: number;
  /** Its place in the input, or null if it was put together. */
  source: Span | null;
  /** Index of the block that shows it, or -1. */
  block: number;
}

/** The fields of an article that a page gives. */
export interface PageFields {
  headline: PageField<string> | null;
  dek: PageDek | null;
  byline: PageByline | null;
  /** ISO 8601, with the offset that the page gives. */
  publishedAt: PageField<string> | null;
  modifiedAt: PageField<string> | null;
  section: PageField<string> | null;
  topics: PageField<string[]> | null;
  /** Language tag as the page gives it, with a hyphen: `en-GB`. */
  language: PageField<string> | null;
  canonicalUrl: PageField<string> | null;
  siteName: PageField<string> | null;
  /** Addresses and names that may identify the outlet. */
  outletClues: string[];
}

/** The dek: one block, or several blocks that are its lines. */
export interface PageDek extends PageField<string> {
  /** Indices of its blocks. */
  lines: number[];
}

/** The byline and its source. */
export interface PageByline extends Byline {
  rule: string;
  confidence: number;
  /** Agencies, papers and desks named as authors, as printed. */
  organisations: string[];
  /** Indices of the blocks that print it. */
  blocks: number[];
}
