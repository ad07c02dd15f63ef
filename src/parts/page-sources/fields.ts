import type { Byline, Span } from '../../article.js';

/** One thing a page tells of its article, and what told it. */
export interface PageField<T> {
  value: T;
  /** The rule that found it: `json-ld`, `og:title`, `h1`, ... */
  rule: string;
  /** How sure that is, 0 to 1. */
  confidence: number;
  /** Where it stands in the input, or null where it is put together. */
  source: Span | null;
  /** Index of the block that shows it, or -1. */
  block: number;
}

/** What a page tells of its article. */
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
  /** Addresses and names by which the outlet can be told. */
  outletClues: string[];
}

/** The dek: one block, or several that are its lines. */
export interface PageDek extends PageField<string> {
  /** Indices of its blocks. */
  lines: number[];
}

/** The byline, with what told it. */
export interface PageByline extends Byline {
  rule: string;
  confidence: number;
  /** Agencies, papers and desks named as authors, as they are written. */
  organisations: string[];
  /** Indices of the blocks that print it. */
  blocks: number[];
}
