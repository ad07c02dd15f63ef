import type { BoilerplateReason, Span } from '../../article.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import type { PageMeta } from '../../input/html/page/page-metadata.js';
import type { OutletReading } from '../../outlets/outlet-reading.js';
import type { LinkedData, LinkedThing } from './read-json-ld.js';

/** All sources of a page's fields, in the form that the policies need. */
export interface Evidence {
  page: HtmlPage;
  /** Address the page was read from, or null. */
  url: string | null;
  metas: ReadonlyMap<string, readonly PageMeta[]>;
  linked: LinkedData;
  /** The descriptions of the page's article in JSON-LD, best first. */
  articles: LinkedThing[];
  /** Indices of the headings of the first level that may be the headline. */
  topHeadings: number[];
  /** Those, followed by the other headings. */
  headings: number[];
  /** Titles of the article outside the text, best source first. */
  titles: Title[];
  /** Letter keys of the outlet's names. */
  siteKeys: ReadonlySet<string>;
  /** Index of the block that shows the headline, or -1. */
  headlineBlock: number;
  /** The story that was chosen on the page, or null as long as none is. */
  story: Story | null;
  /** What the definition of the page's outlet finds for the fields, in order of trust. */
  own: OutletReading['fields'];
}

/** The story of a page: its blocks, and those that were removed. */
export interface Story {
  /** Indices of the body's blocks, in order. */
  body: readonly number[];
  /** The reason of each removed block. */
  struck: ReadonlyMap<number, BoilerplateReason>;
}

/** A title of the article outside the text. */
export interface Title {
  /** The title without the outlet's name. */
  text: string;
  /** Its letters and digits. */
  key: string;
  /** The source: `json-ld`, `og:title`, ... */
  rule: string;
  confidence: number;
  source: Span | null;
}

/**
 * The same function, which gives what it made before as long as the page's headline and story are
 * the same: many rules ask for it.
 */
export function oncePerReading<T>(make: (evidence: Evidence) => T): (evidence: Evidence) => T {
  const made = new WeakMap<Evidence, { headlineBlock: number; story: Story | null; value: T }>();
  return (evidence) => {
    const { headlineBlock, story } = evidence;
    const last = made.get(evidence);
    if (last?.headlineBlock === headlineBlock && last.story === story) return last.value;
    const value = make(evidence);
    made.set(evidence, { headlineBlock, story, value });
    return value;
  };
}

/** The same for a function of a block, or of whatever else is asked for again and again. */
export function onceForEach<K, T>(
  make: (evidence: Evidence, key: K) => T,
): (evidence: Evidence, key: K) => T {
  const made = oncePerReading(() => new Map<K, T>());
  return (evidence, key) => {
    const known = made(evidence);
    const last = known.get(key);
    if (last !== undefined) return last;
    const value = make(evidence, key);
    known.set(key, value);
    return value;
  };
}
