import type { BoilerplateReason } from '../article.js';

/**
 * A place in a page that gives the value of a field, written in one of four forms:
 *
 * - `ld:headline`: a property of the article in the page's JSON-LD
 * - `meta:og:title`: the content of a `<meta>`
 * - `css:.byline a`: the text of the elements that a selector finds
 * - `attr:time[datetime]@datetime`: an attribute of those elements
 *
 * @category Outlets
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
 * Where the body is on the pages of an outlet.
 *
 * @category Outlets
 * @example
 * ```ts
 * import type { OutletBody } from 'copydesk';
 *
 * const body: OutletBody = { in: '.story', drop: { related: '.story .more' } };
 * body.in; // => '.story'
 * ```
 */
export interface OutletBody {
  /** Selector of the elements that contain it. */
  in: string;
  /** Selectors of elements in there that are not body, by reason. */
  drop?: Readonly<Partial<Record<BoilerplateReason, string>>> | undefined;
  /** Selector of elements in there that are always body. */
  keep?: string | undefined;
  /** Selector of headings in there that are not marked up as such. */
  headings?: string | undefined;
}

/**
 * The fields of one template. A field that is left out, or not found by its sources, is read as on
 * any other page.
 *
 * @category Outlets
 * @example
 * ```ts
 * import type { OutletLayout } from 'copydesk';
 *
 * const layout: OutletLayout = { when: '.story--2024', dek: 'css:.story__standfirst' };
 * layout.dek; // => 'css:.story__standfirst'
 * ```
 */
export interface OutletLayout extends OutletFields {
  /** Selector of an element that only pages of this layout have. */
  when: string;
}

/**
 * The fields of an article, each with its sources in order of trust. An empty list says that the
 * pages have no such field, even if something looks like it.
 *
 * @category Outlets
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
  /** The dek. If its element contains several blocks, they are joined. */
  dek?: Sources | undefined;
  /** The authors. The first source that finds a name gives all of them. */
  authors?: Sources | undefined;
  /** When the article was published. */
  publishedAt?: Sources | undefined;
  /** When it was last changed. */
  modifiedAt?: Sources | undefined;
  /** The section of the paper. */
  section?: Sources | undefined;
  /** The topics. The first source that finds one gives all of them. */
  topics?: Sources | undefined;
  /** Where the body is. */
  body?: OutletBody | undefined;
}

/**
 * The fields that outlets with the same template share.
 *
 * @category Outlets
 * @example
 * ```ts
 * import type { OutletFamily } from 'copydesk';
 *
 * const family: OutletFamily = { body: { in: '.story' }, timeZone: 'Europe/Oslo' };
 * family.timeZone; // => 'Europe/Oslo'
 * ```
 */
export interface OutletFamily extends OutletFields {
  /** Language of the articles, for pages that do not state it. */
  language?: string | undefined;
  /** IANA time zone of times that are printed without an offset. */
  timeZone?: string | undefined;
  /** The first words of lines that are furniture, by reason. */
  furniture?: Readonly<Partial<Record<BoilerplateReason, readonly string[]>>> | undefined;
  /** Printed forms of bylines: `By {authors} in {place}`. */
  bylines?: readonly string[] | undefined;
  /** Printed forms of datelines at the start of the first paragraph: `{place} ({agency}) — `. */
  datelines?: readonly string[] | undefined;
  /** Templates with fields of their own. The first one with its `when` on the page is used. */
  layouts?: readonly OutletLayout[] | undefined;
}

/**
 * What the library knows about an outlet: plain data without code. It refines how a page is read,
 * and never replaces it.
 *
 * @category Outlets
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
  /** Other names by which its pages and its furniture call it (“Independent Premium”). */
  names?: readonly string[] | undefined;
  /** The fields it shares with other outlets. */
  family?: OutletFamily | undefined;
}
