import type { Span } from './text-spans.js';

/**
 * Why a piece of the input is not body text. The set is closed.
 *
 * - `donation`: an appeal for money or support
 * - `subscription`: an offer to subscribe, register, log in or upgrade
 * - `newsletter`: a sign-up for mails, alerts, messengers or an app
 * - `cookie`: consent, cookies, privacy
 * - `comments`: comments, forum, reactions, and the headings and buttons around them
 * - `share`: share bars, bookmarks, follow-us, print and listen buttons
 * - `related`: related stories, most read, recommended, teasers, read-more lines
 * - `navigation`: menus, breadcrumbs, section names, skip links, page numbers
 * - `advertisement`: advertisements and the labels that announce them
 * - `caption`: an image's caption
 * - `credit`: a photo, video or graphics credit
 * - `byline`: a line that names the authors
 * - `timestamp`: when the article was published or updated, or how long it takes to read
 * - `tags`: topics and key words
 * - `author-bio`: lines about the author or the outlet
 * - `correction`: corrections, editor's notes and contributor lines
 * - `copyright`: copyright and terms
 * - `repeated-headline`: a repetition of the headline, dek or a paragraph
 * - `repeated`: the text of the article a second time, as for phones and for desktops
 * - `agency-credit`: the sign-off of a news agency
 * - `other`: furniture of no other kind, such as leftover markup and machine text
 *
 * @example
 * ```ts
 * import type { BoilerplateReason } from 'copydesk';
 *
 * const reason: BoilerplateReason = 'donation';
 * reason; // => 'donation'
 * ```
 */
export type BoilerplateReason =
  | 'donation'
  | 'subscription'
  | 'newsletter'
  | 'cookie'
  | 'comments'
  | 'share'
  | 'related'
  | 'navigation'
  | 'advertisement'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'timestamp'
  | 'tags'
  | 'author-bio'
  | 'correction'
  | 'copyright'
  | 'repeated-headline'
  | 'repeated'
  | 'agency-credit'
  | 'other';

/**
 * A piece of the input that was removed, its place, and why.
 *
 * @example
 * ```ts
 * import { stripBoilerplate } from 'copydesk';
 *
 * const { removed } = stripBoilerplate('It rained in Vessby all day on Monday.\n\nComments');
 * removed[0]?.reason; // => 'comments'
 * removed[0]?.text; // => 'Comments'
 * ```
 */
export interface Removal {
  /** Why it was removed. */
  reason: BoilerplateReason;
  /** The rule or model that removed it. */
  rule: string;
  /** The removed text, as a reader sees it. */
  text: string;
  /** Its place in the input. */
  source: Span;
  /** How sure the removal is, 0 to 1. */
  confidence: number;
}

/**
 * Where a part of the article was taken from.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nIt rained in Vessby all day on Monday.');
 * article.evidence[0]?.field; // => 'headline'
 * article.evidence[0]?.rule; // => 'first-line'
 * ```
 */
export interface FieldEvidence {
  /** The property of {@link Article} that this is about. */
  field:
    | 'outlet'
    | 'language'
    | 'headline'
    | 'dek'
    | 'byline'
    | 'dateline'
    | 'body'
    | 'publishedAt'
    | 'modifiedAt'
    | 'section'
    | 'topics'
    | 'canonicalUrl';
  /** The source or rule that won. */
  rule: string;
  /** How sure the value is, 0 to 1. */
  confidence: number;
}

/**
 * Something that users of the result should know.
 *
 * - `empty-input`: the input has no visible characters
 * - `binary`: the input is a picture, a PDF or another file that is no text
 * - `compressed`: the input is compressed or packed
 * - `undecodable`: bytes are not valid in the encoding they were read in, or the page declares one
 *   that is unknown; also a string that was decoded wrongly before it was given
 * - `no-headline`: no headline was found
 * - `no-body`: nothing was left as body text
 * - `short-body`: the body has fewer than 200 characters
 * - `truncated`: the body ends in the middle of a sentence, or says that it continues elsewhere
 * - `paywall`: the page says that the article is for subscribers, or its metadata say it is not
 *   free
 * - `consent-wall`: the page asks for consent before it shows anything
 * - `login-page`: the page asks for a login
 * - `error-page`: the page says it was not found, or that something went wrong
 * - `video-only`: the page shows a video and hardly any text
 * - `live-blog`: the page's metadata call it a live blog
 * - `list-page`: most of the page's text is in links to other pages
 * - `outlet-layout-unknown`: the outlet's definition no longer fits the page, so the page was read
 *   without it
 * - `unsafe-address`: an image, or the page, has an address that is not http or https
 *   (`javascript:`, `file:`), which was left out; for images with a `data:` address there is no
 *   diagnostic
 * - `unsupported-language`: the text is not English, so fewer of its quotes and names are found
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('').diagnostics.map((diagnostic) => diagnostic.code); // => ['empty-input']
 * ```
 */
export interface Diagnostic {
  /** What it is about, from a closed set. */
  code:
    | 'empty-input'
    | 'truncated-input'
    | 'binary'
    | 'compressed'
    | 'undecodable'
    | 'no-headline'
    | 'no-body'
    | 'short-body'
    | 'truncated'
    | 'paywall'
    | 'consent-wall'
    | 'login-page'
    | 'error-page'
    | 'video-only'
    | 'live-blog'
    | 'list-page'
    | 'outlet-layout-unknown'
    | 'unsafe-address'
    | 'unsupported-language';
  /** One sentence that explains it, with the evidence. */
  message: string;
  /** The part of the input it is about, or null for the whole input. */
  source: Span | null;
}
