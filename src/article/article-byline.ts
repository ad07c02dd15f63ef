import type { Span, TextSpan } from './text-spans.js';

/**
 * An author: a person, or the organisation that the page itself names as its author.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nBy Mara Lindqvist\n\nIt rained in Vessby all day on Monday.');
 * article.byline?.authors; // => [{ kind: 'person', name: 'Mara Lindqvist', role: null }]
 * ```
 */
export interface Author {
  /** A person, or an agency, outlet or desk. */
  kind: 'person' | 'organisation';
  /** Name as printed, without “By”, role or place. */
  name: string;
  /** Role as printed next to the name (“Moscow correspondent”), or null. */
  role: string | null;
}

/**
 * The byline as printed, separated into persons and news agencies.
 *
 * It is not part of `article.text`, so it has its place in the input.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text = 'Rain\n\nIt rained in Vessby all day on Monday.\n\nReuters / AP';
 * parseArticle(text).byline?.agencies; // => ['Reuters', 'AP']
 * ```
 */
export interface Byline {
  /** The text of the byline. */
  text: string;
  /** Its place in the input; several spans if it is printed in pieces. */
  source: Span[];
  /** The authors, persons first. */
  authors: Author[];
  /** The news agencies credited, by their usual short names (`Reuters`, `AP`, `AFP`). */
  agencies: string[];
}

/**
 * Place, day and agency printed before the first sentence: “BEIJING, Feb 4 (Reuters) —”.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text = 'Rain\n\nVESSBY, Feb 4 (Reuters) - It rained in the town all day on Friday.';
 * const { dateline } = parseArticle(text);
 * dateline?.place; // => 'VESSBY'
 * dateline?.date; // => 'Feb 4'
 * dateline?.agency; // => 'Reuters'
 * ```
 */
export interface Dateline extends TextSpan {
  /** The place as printed, or null. */
  place: string | null;
  /** The day as printed, or null. */
  date: string | null;
  /** The agency or paper in brackets, or null. */
  agency: string | null;
}
