import type { Span } from '../../article.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import type { PageMeta } from '../../input/html/page/page-metadata.js';
import type { OutletReading } from '../../outlets/outlet-reading.js';
import type { LinkedData, LinkedThing } from './read-json-ld.js';

/** All that a page shows, in the form the policies ask for. */
export interface Evidence {
  page: HtmlPage;
  /** Address the page was read from, or null. */
  url: string | null;
  metas: ReadonlyMap<string, readonly PageMeta[]>;
  linked: LinkedData;
  /** What JSON-LD says of the page's article, best description first. */
  articles: LinkedThing[];
  /** Indices of the headings of the first level that may be the article's. */
  topHeadings: number[];
  /** Those, and the other headings behind them. */
  headings: number[];
  /** What the page calls its article outside the text, best source first. */
  titles: Title[];
  /** Letter keys of the names the outlet goes by. */
  siteKeys: ReadonlySet<string>;
  /** Index of the block that shows the headline, or -1. */
  headlineBlock: number;
  /** What the definition of the page's outlet finds for a field, in order of trust. */
  own: OutletReading['fields'];
}

/** What a page calls its article outside the text. */
export interface Title {
  /** Without the outlet's name. */
  text: string;
  /** Its letters and digits. */
  key: string;
  /** The source: `json-ld`, `og:title`, ... */
  rule: string;
  confidence: number;
  source: Span | null;
}
