/**
 * The types of everything that `parseArticle` returns and that the stages work on.
 *
 * All values are plain JSON. Offsets count UTF-16 code units, and spans are half-open. A
 * {@link Span} counts in `article.text`, unless the property is called `source`: that one counts in
 * the original input.
 *
 * @module
 */

import type { Block } from './article/article-blocks.js';
import type { Byline, Dateline } from './article/article-byline.js';
import type { Entity } from './article/article-entities.js';
import type { Quote } from './article/article-quotes.js';
import type { ArticleGenerator, ArticleSource, OutletMatch } from './article/article-source.js';
import type { Embed, Image, Note } from './article/embeds-and-images.js';
import type { Diagnostic, FieldEvidence, Removal } from './article/removals-and-evidence.js';
import type { TextSpan } from './article/text-spans.js';

export type * from './article/article-blocks.js';
export type * from './article/article-byline.js';
export type * from './article/article-entities.js';
export type * from './article/article-quotes.js';
export type * from './article/article-source.js';
export type * from './article/embeds-and-images.js';
export type * from './article/removals-and-evidence.js';
export type * from './article/text-spans.js';

/**
 * A news article as data. Plain JSON: it survives `JSON.stringify` and `JSON.parse` unchanged.
 *
 * For every span `x` in it: `article.text.slice(x.start, x.end) === x.text`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of Vessby reopened on Monday.\n\nComments');
 * article.headline?.text; // => 'Harbour reopens'
 * article.body.map((block) => block.text); // => ['The harbour of Vessby reopened on Monday.']
 * article.boilerplate.map((removal) => removal.reason); // => ['comments']
 * ```
 */
export interface Article {
  /**
   * Version of this form; it grows whenever a property is added, removed or means something else.
   */
  schemaVersion: 1;
  /** What wrote it. The same version gives the same article for the same input. */
  generator: ArticleGenerator;
  /** The input, and the map back to it. */
  source: ArticleSource;
  /** The outlet, if it was recognised by URL, metadata or furniture. */
  outlet: OutletMatch | null;
  /** Language of the text as a BCP 47 tag, or null where the text is too short to tell. */
  language: string | null;
  /** The headline. */
  headline: TextSpan | null;
  /** The dek, also called standfirst: the summary below the headline. */
  dek: TextSpan | null;
  /** Authors and agencies. */
  byline: Byline | null;
  /** Place and day before the first sentence; part of the first body block. */
  dateline: Dateline | null;
  /** When it was published: ISO 8601, with an offset only where the page gives one. */
  publishedAt: string | null;
  /** When it was last changed, in the same form. */
  modifiedAt: string | null;
  /** Section of the outlet, as the page names it. */
  section: string | null;
  /** Topics or tags, as printed. */
  topics: string[];
  /** The body, block by block. */
  body: Block[];
  /** Posts from elsewhere that are part of the body, in order. */
  embeds: Embed[];
  /** Images that belong to it. */
  images: Image[];
  /** Corrections, editor's notes and contributor lines. */
  notes: Note[];
  /** Headline, dek and body blocks, joined by one empty line. */
  text: string;
  /** The quotes, in order. */
  quotes: Quote[];
  /** The persons, organisations, places and other things it names, by salience. */
  entities: Entity[];
  /** What was removed from the input, in order. */
  boilerplate: Removal[];
  /** Where each part was taken from. */
  evidence: FieldEvidence[];
  /** What users of the result should know. */
  diagnostics: Diagnostic[];
}
