import type { BoilerplateReason } from '../article.js';

/**
 * A place in a page that gives a field, in one small grammar:
 *
 * - `ld:headline`: a property of the article in the page's JSON-LD
 * - `meta:og:title`: the content of a `<meta>`
 * - `css:.byline a`: the text of the elements that a selector finds
 * - `attr:time[datetime]@datetime`: an attribute of those elements
 *
 * @example
 * ```ts
 * import type { OutletSource } from 'copydesk';
 *
 * const source: OutletSource = 'css:.byline a';
 * source; // => 'css:.byline a'
 * ```
 */
export type OutletSource =
  | `ld:${string}`
  | `meta:${string}`
  | `css:${string}`
  | `attr:${string}@${string}`;

/** One source, or several in order of trust. */
type Sources = OutletSource | readonly OutletSource[];

/**
 * Where an outlet's pages show the body.
 *
 * @example
 * ```ts
 * import type { OutletBody } from 'copydesk';
 *
 * const body: OutletBody = { in: '.story', drop: { related: '.story .more' } };
 * body.in; // => '.story'
 * ```
 */
export interface OutletBody {
  /** Selector of the elements that hold it. */
  in: string;
  /** What in there is no body, by what it is. */
  drop?: Readonly<Partial<Record<BoilerplateReason, string>>> | undefined;
  /** What in there is body whatever it looks like. */
  keep?: string | undefined;
  /** What in there is a heading though it is not marked up as one. */
  headings?: string | undefined;
}

/**
 * What one template shows of an article. A field that is left out, or whose sources find nothing,
 * is read as on any page.
 *
 * @example
 * ```ts
 * import type { OutletLayout } from 'copydesk';
 *
 * const layout: OutletLayout = { when: '.story--2024', dek: 'css:.story__standfirst' };
 * layout.dek; // => 'css:.story__standfirst'
 * ```
 */
export interface OutletLayout extends OutletFields {
  /** Selector of something that only pages of this layout have. */
  when: string;
}

/**
 * The fields of an article, each with its sources in order of trust. An empty list says that the
 * pages have no such thing, whatever looks like it.
 *
 * @example
 * ```ts
 * import type { OutletFields } from 'copydesk';
 *
 * const fields: OutletFields = { authors: ['css:.byline a', 'meta:author'] };
 * fields.authors; // => ['css:.byline a', 'meta:author']
 * ```
 */
export interface OutletFields {
  /** The headline. */
  headline?: Sources | undefined;
  /** The dek; where its element holds several blocks, they are joined. */
  dek?: Sources | undefined;
  /** The authors: all that the first source with a name gives. */
  authors?: Sources | undefined;
  /** When the article was published. */
  publishedAt?: Sources | undefined;
  /** When it was last changed. */
  modifiedAt?: Sources | undefined;
  /** The part of the paper. */
  section?: Sources | undefined;
  /** What the article is about: all that the first source with a topic gives. */
  topics?: Sources | undefined;
  /** Where the body stands. */
  body?: OutletBody | undefined;
}

/**
 * What outlets that share a template have in common.
 *
 * @example
 * ```ts
 * import type { OutletFamily } from 'copydesk';
 *
 * const family: OutletFamily = { body: { in: '.story' }, timeZone: 'Europe/Oslo' };
 * family.timeZone; // => 'Europe/Oslo'
 * ```
 */
export interface OutletFamily extends OutletFields {
  /** Language of the articles, where a page does not say. */
  language?: string | undefined;
  /** Time zone of times that are printed without an offset, as IANA names it. */
  timeZone?: string | undefined;
  /** Words with which a line begins that is furniture, by what it is. */
  furniture?: Readonly<Partial<Record<BoilerplateReason, readonly string[]>>> | undefined;
  /** How bylines are printed: `By {authors} in {place}`. */
  bylines?: readonly string[] | undefined;
  /** How the first paragraph opens: `{place} ({agency}) — `. */
  datelines?: readonly string[] | undefined;
  /** Templates that want sources of their own: the first that the page shows is read. */
  layouts?: readonly OutletLayout[] | undefined;
}

/**
 * What the library is told of an outlet: plain data, no code. It refines how any page is read, and
 * never replaces it.
 *
 * @example
 * ```ts
 * import type { OutletDefinition } from 'copydesk';
 *
 * const definition: OutletDefinition = {
 *   id: 'vessby-post',
 *   name: 'Vessby Post',
 *   domains: ['vessbypost.example'],
 *   authors: ['css:.byline a', 'meta:author'],
 *   body: { in: '.story', drop: { related: '.more' } },
 * };
 * definition.id; // => 'vessby-post'
 * ```
 */
export interface OutletDefinition extends OutletFamily {
  /** Identifier: lower-case words joined by hyphens. */
  id: string;
  /** Name as readers know it. */
  name: string;
  /** Domains without `www.`, the main one first; subdomains belong to them. */
  domains: readonly string[];
  /** Other names that its pages and its furniture give it (“Independent Premium”). */
  names?: readonly string[] | undefined;
  /** What it shares with others. */
  family?: OutletFamily | undefined;
}
