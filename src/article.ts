/**
 * The types of everything that `parseArticle` returns and that the stages work on.
 *
 * All values are plain JSON. Offsets count UTF-16 code units, and spans are half-open. A
 * {@link Span} counts in `article.text`, unless the property is called `source`: that one counts in
 * the original input.
 *
 * @module
 */

/**
 * A stretch of a text: from `start` up to, not including, `end`, in UTF-16 code units.
 *
 * @example
 * ```ts
 * import type { Span } from 'copydesk';
 *
 * const span: Span = { start: 0, end: 5 };
 * 'Putin and Xi'.slice(span.start, span.end); // => 'Putin'
 * ```
 */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset after the last code unit. */
  end: number;
}

/**
 * A span with its text: the `slice(start, end)` of the text it counts in.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of Vessby reopened on Monday.');
 * article.headline; // => { start: 0, end: 15, text: 'Harbour reopens' }
 * ```
 */
export interface TextSpan extends Span {
  /** The characters of the span. */
  text: string;
}

/**
 * One run of the map from `article.text` to the input: text offset, source offset, text length,
 * source length.
 *
 * If both lengths are equal, the run maps character by character. If they differ (`&amp;` read as
 * `&`), it maps as a whole. Runs are ordered by text offset and never overlap.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('\n\nRain\n\nIt rained in Vessby all day.').source.map;
 * // => [[0, 2, 4, 4], [6, 8, 28, 28]]
 * ```
 */
export type SourceRun = [text: number, source: number, textLength: number, sourceLength: number];

/**
 * What wrote an article.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('Rain').generator.name; // => 'copydesk'
 * ```
 */
export interface ArticleGenerator {
  /** Name of the package. */
  name: string;
  /** Version of the package. */
  version: string;
}

/**
 * The input that was read, and how `article.text` maps back to it.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { source } = parseArticle('Rain\n\nIt rained in Vessby all day.');
 * source.format; // => 'text'
 * source.length; // => 34
 * ```
 */
export interface ArticleSource {
  /** How the input was read. */
  format: 'html' | 'text';
  /** Length of the whole input in UTF-16 code units, including what lies after `maxLength`. */
  length: number;
  /**
   * The encoding that bytes were read in, by its name in the Encoding Standard (`utf-8`,
   * `windows-1252`), or null if the input was a string. All offsets count characters of the text
   * that was decoded.
   */
  encoding: string | null;
  /** The `url` option exactly as it was given, or null. */
  url: string | null;
  /** The address that the page gives itself, http or https and complete, or null. */
  canonicalUrl: string | null;
  /** Runs of `article.text` in the input; read them with {@link toSource}. */
  map: SourceRun[];
}

/**
 * The outlet that published the article, and how it was recognised.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { outlet } = parseArticle('Rain', { url: 'https://www.independent.co.uk/news/rain.html' });
 * outlet?.name; // => 'The Independent'
 * outlet?.evidence; // => 'url'
 * ```
 */
export interface OutletMatch {
  /** Identifier of the outlet's definition. */
  id: string;
  /** Name as readers know it. */
  name: string;
  /** Main domain, or null where the definition names none. */
  domain: string | null;
  /** How it was recognised: by the URL, by the page's metadata, or by words of its furniture. */
  evidence: 'url' | 'page' | 'furniture';
}

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

/**
 * The kind of a body {@link Block}. A block of kind `embed` belongs to a post from elsewhere, an
 * {@link Embed}, whatever it looks like there. One of kind `code` keeps its line breaks and
 * indents; a `table` is one block, see {@link Block.rows}.
 *
 * @example
 * ```ts
 * import type { BlockKind } from 'copydesk';
 *
 * const kind: BlockKind = 'paragraph';
 * kind; // => 'paragraph'
 * ```
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'blockquote'
  | 'table'
  | 'code'
  | 'embed';

/**
 * What a {@link Mark} says of its words, apart from being a link. A `break` is the space that stands
 * where the page begins a new line within a block.
 *
 * @example
 * ```ts
 * import type { StyleKind } from 'copydesk';
 *
 * const kind: StyleKind = 'emphasis';
 * kind; // => 'emphasis'
 * ```
 */
export type StyleKind =
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'quotation'
  | 'deletion'
  | 'subscript'
  | 'superscript'
  | 'break';

/**
 * Words that are a link.
 *
 * @example
 * ```ts
 * import { type LinkMark, parseArticle } from 'copydesk';
 *
 * const page = '<h1>Rain</h1><p>It <a href="/2024/rain">rained</a> in Vessby all day on Monday.</p>';
 * const { body } = parseArticle(page, { url: 'https://vessby.example/news' });
 * const links = body.flatMap((block) => block.marks).filter((mark) => mark.kind === 'link');
 * const link: LinkMark | undefined = links[0];
 * link?.text; // => 'rained'
 * link?.url; // => 'https://vessby.example/2024/rain'
 * ```
 */
export interface LinkMark extends TextSpan {
  /** Tells a link from other marks. */
  kind: 'link';
  /**
   * Where it leads: an http, https, mailto or tel address, completed by `<base>` and the address of
   * the page. Where neither the input nor the option `url` gives one, an address stays relative as
   * the page writes it, and a link to a place in the page itself (`#notes`) is left out. Links that
   * run a script or lead to anything else are left out too.
   */
  url: string;
}

/**
 * Words that the page sets apart: in bold, in italics, as code.
 *
 * @example
 * ```ts
 * import { parseArticle, type StyleMark } from 'copydesk';
 *
 * const page = '<h1>Rain</h1><p>It rained <b>all</b> day in Vessby, and on the hills behind it.</p>';
 * const mark = parseArticle(page).body[0]?.marks[0] as StyleMark;
 * mark; // => { start: 16, end: 19, text: 'all', kind: 'strong' }
 * ```
 */
export interface StyleMark extends TextSpan {
  /** What the words are. */
  kind: StyleKind;
}

/**
 * A link or a style within a block. Marks have no white space at their ends, and one lies in
 * another or apart from it: two never cross.
 *
 * @example
 * ```ts
 * import { type Mark, parseArticle } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It <a href="https://vessby.example/rain"><i>rained</i> again</a> on Monday.</p>';
 * const marks: Mark[] = parseArticle(page).body[0]?.marks ?? [];
 * marks.map((mark) => [mark.kind, mark.text]); // => [['link', 'rained again'], ['emphasis', 'rained']]
 * ```
 */
export type Mark = LinkMark | StyleMark;

/**
 * The place of a block in a list.
 *
 * @example
 * ```ts
 * import { type ListPlace, parseArticle } from 'copydesk';
 *
 * const page =
 *   '<h1>Three steps</h1><p>The council of Vessby has agreed on the steps below.</p>' +
 *   '<ol start="2"><li><p>Close the bridge.</p><p>It is old.</p></li><li>Open the ferry.</li></ol>';
 * const places = parseArticle(page).body.flatMap(({ list }): ListPlace[] => (list ? [list] : []));
 * places[0]; // => { id: 0, ordered: true, level: 1, number: 2, continues: false }
 * places[1]; // => { id: 0, ordered: true, level: 1, number: 2, continues: true }
 * places[2]; // => { id: 0, ordered: true, level: 1, number: 3, continues: false }
 * ```
 */
export interface ListPlace {
  /** The list: blocks with the same number are in the same one. */
  id: number;
  /** Whether its items are numbered. */
  ordered: boolean;
  /** 1 for a list of its own, 2 for one inside an item of another, and so on. */
  level: number;
  /** The number of the item in an ordered list, as a browser prints it; else null. */
  number: number | null;
  /** Whether the block goes on with the item of an earlier block. */
  continues: boolean;
}

/**
 * The quotation that a block stands in.
 *
 * @example
 * ```ts
 * import { type BlockQuotation, parseArticle } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It rained in Vessby all day on Monday. The charter of the town foretold it:</p>' +
 *   '<blockquote cite="https://vessby.example/charter">The sea takes what it gave to the town, ' +
 *   'and nobody may ask for it again.</blockquote>' +
 *   '<p>The rain ended on Tuesday morning, when the wind turned to the north.</p>';
 * const quoted: BlockQuotation | null | undefined = parseArticle(page).body[1]?.quoted;
 * quoted; // => { id: 0, cite: 'https://vessby.example/charter' }
 * ```
 */
export interface BlockQuotation {
  /** The quotation: blocks with the same number are in the same one. */
  id: number;
  /** The address of what is quoted, if the page gives it, in the form of {@link LinkMark.url}. */
  cite: string | null;
}

/**
 * One cell of a table. The span of an empty cell is empty, and lies where its text would be.
 *
 * @example
 * ```ts
 * import type { TableCell } from 'copydesk';
 *
 * const cell: TableCell = { start: 40, end: 44, text: 'Year', header: true, colSpan: 1, rowSpan: 1 };
 * cell.text; // => 'Year'
 * ```
 */
export interface TableCell extends TextSpan {
  /** Whether it is the heading of a row or column. */
  header: boolean;
  /** How many columns it takes. */
  colSpan: number;
  /** How many rows it takes. */
  rowSpan: number;
}

/**
 * One row of a table.
 *
 * @example
 * ```ts
 * import { parseArticle, type TableRow } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It has rained more in Vessby every year since the mill was closed.</p>' +
 *   '<table><tr><th>Year</th><th>Days of rain</th></tr><tr><td>2022</td><td>204</td></tr>' +
 *   '<tr><td>2023</td><td>211</td></tr></table><p>The mayor says that it will rain even more.</p>';
 * const rows: TableRow[] = parseArticle(page).body[1]?.rows ?? [];
 * rows.map((row) => row.cells[1]?.text); // => ['Days of rain', '204', '211']
 * rows[0]?.cells[0]?.header; // => true
 * ```
 */
export interface TableRow {
  /** Its cells, in order. */
  cells: TableCell[];
}

/**
 * One block of the body, in reading order.
 *
 * Only a page in HTML has marks, lists, quotations and tables. Plain text gives none.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nIt rained in Vessby all day on Monday.');
 * article.body[0]?.kind; // => 'paragraph'
 * article.body[0]?.text; // => 'It rained in Vessby all day on Monday.'
 * ```
 */
export interface Block extends TextSpan {
  /** Kind of the block. */
  kind: BlockKind;
  /** Level of a heading, 1 to 6; null for every other kind and where the input shows none. */
  level: number | null;
  /** Links and styles in its text, in order, outer ones first. */
  marks: Mark[];
  /** Its place in a list, or null. */
  list: ListPlace | null;
  /** The quotation that it stands in, or null. */
  quoted: BlockQuotation | null;
  /**
   * The rows of a table; null for every other kind. In the text of the block, tabs part the cells
   * that have text, and empty lines the rows.
   */
  rows: TableRow[] | null;
}

/**
 * The network that a post is from, as far as the page shows it.
 *
 * @example
 * ```ts
 * import type { PostProvider } from 'copydesk';
 *
 * const provider: PostProvider = 'bluesky';
 * provider; // => 'bluesky'
 * ```
 */
export type PostProvider =
  | 'bluesky'
  | 'facebook'
  | 'instagram'
  | 'mastodon'
  | 'reddit'
  | 'telegram'
  | 'threads'
  | 'tiktok'
  | 'x';

/**
 * The author of an {@link Embed}: the name as the post prints it, or the handle if it prints no name.
 *
 * @example
 * ```ts
 * import type { EmbedAuthor } from 'copydesk';
 *
 * const author: EmbedAuthor = { start: 120, end: 129, text: 'Anna Berg', handle: '@annaberg' };
 * author.text; // => 'Anna Berg'
 * ```
 */
export interface EmbedAuthor extends TextSpan {
  /** The name of the account as printed (`@annaberg`, `u/annaberg`), or null. */
  handle: string | null;
}

/**
 * What an {@link Embed} is.
 *
 * @example
 * ```ts
 * import type { EmbedKind } from 'copydesk';
 *
 * const kind: EmbedKind = 'video';
 * kind; // => 'video'
 * ```
 */
export type EmbedKind = 'post' | 'video' | 'audio' | 'map' | 'document' | 'chart';

/**
 * The service that an {@link Embed} comes from, as its address or code shows it.
 *
 * @example
 * ```ts
 * import type { EmbedProvider } from 'copydesk';
 *
 * const provider: EmbedProvider = 'youtube';
 * provider; // => 'youtube'
 * ```
 */
export type EmbedProvider =
  | PostProvider
  | 'acast'
  | 'apple'
  | 'arcgis'
  | 'audioboom'
  | 'bandcamp'
  | 'brightcove'
  | 'dailymotion'
  | 'datawrapper'
  | 'deezer'
  | 'documentcloud'
  | 'everviz'
  | 'flourish'
  | 'google'
  | 'infogram'
  | 'issuu'
  | 'jwplayer'
  | 'mapbox'
  | 'megaphone'
  | 'mixcloud'
  | 'omny'
  | 'openstreetmap'
  | 'our-world-in-data'
  | 'podigee'
  | 'scribd'
  | 'slideshare'
  | 'soundcloud'
  | 'spotify'
  | 'spreaker'
  | 'streamable'
  | 'tableau'
  | 'twitch'
  | 'vimeo'
  | 'vk'
  | 'youtube';

/**
 * What the page prints of a post that is not in `article.text`, since such posts are less than a
 * tenth of the body.
 *
 * @example
 * ```ts
 * import type { PrintedPost } from 'copydesk';
 *
 * const printed: PrintedPost = { text: 'It is open.', author: 'Anna Berg', handle: '@annaberg' };
 * printed.author; // => 'Anna Berg'
 * ```
 */
export interface PrintedPost {
  /** Its words. */
  text: string;
  /** The name of its author, or the handle if it prints no name; or null. */
  author: string | null;
  /** The name of the account, or null. */
  handle: string | null;
}

/**
 * Something from elsewhere that stands in the article: a post, a video, a sound, a map, a chart, a
 * document.
 *
 * A post that the body shows in full has one or more blocks of kind `embed`, whose span it has; its
 * words are also a {@link Quote} of its author, whose rule is `post`. All others have no words in
 * `article.text`: their span is empty, and lies where they stand.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { embeds, quotes } = parseArticle(
 *   '<h1>Bridge opens</h1><p>The bridge at Vessby opened on Monday.</p>' +
 *     '<blockquote class="twitter-tweet"><p>The bridge is open again, and it is safe.</p>' +
 *     '— Anna Berg (@annaberg) <a href="https://x.com/annaberg/status/1">May 4, 2020</a></blockquote>' +
 *     '<p>It had been closed for a year after a ship hit one of its pillars.</p>' +
 *     '<iframe src="//datawrapper.dwcdn.net/Vessby/1/" title="Ships that hit"></iframe>',
 *   { url: 'https://vessby.example/bridge' },
 * );
 * embeds[0]?.author?.text; // => 'Anna Berg'
 * embeds[0]?.author?.handle; // => '@annaberg'
 * embeds[0]?.url; // => 'https://x.com/annaberg/status/1'
 * embeds[0]?.content.map((part) => part.text); // => ['The bridge is open again, and it is safe.']
 * quotes[0]?.speaker?.name; // => 'Anna Berg'
 * embeds[1]?.kind; // => 'chart'
 * embeds[1]?.url; // => 'https://datawrapper.dwcdn.net/Vessby/1/'
 * embeds[1]?.after; // => 3
 * ```
 */
export interface Embed extends TextSpan {
  /** What was embedded. */
  kind: EmbedKind;
  /** The service it is from, or null where the page does not show it. */
  provider: EmbedProvider | null;
  /**
   * The address that the page embeds, or that of the post, in the form of {@link Image.url}. Only a
   * post can have none: null.
   */
  url: string | null;
  /** What the page calls it, or null. */
  title: string | null;
  /** Who wrote a post in the body, or null where the post does not say. */
  author: EmbedAuthor | null;
  /**
   * The words of a post in the body, block by block: without the line that names its author, and
   * without the addresses of pictures and posts that the network adds at the end.
   */
  content: TextSpan[];
  /** What the page prints of a post that is not in the body, or null. */
  printed: PrintedPost | null;
  /**
   * Index of the block of {@link Article.body} after which it stands; null before the first block,
   * and where the page does not show its place.
   */
  after: number | null;
  /** Its place in the input. */
  source: Span;
}

/**
 * An image that belongs to the article.
 *
 * A plain text shows only its caption and credit.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { images } = parseArticle(
 *   '<h1>Rain</h1><p>It rained in Vessby all day on Monday, to the joy of many farmers.</p>' +
 *     '<img src="/lane.jpg" srcset="/lane-800.jpg 800w" width="800" height="600" alt="A lane">' +
 *     '<p>The rain ended on Tuesday morning, when the wind turned to the north.</p>',
 *   { url: 'https://vessby.example/rain' },
 * );
 * images[0]?.url; // => 'https://vessby.example/lane-800.jpg'
 * images[0]?.width; // => 800
 * images[0]?.after; // => 0
 * ```
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text = 'Rain\n\nPhoto: A flooded lane in Vessby (AFP/Getty Images)\n\nIt rained all day on Monday.';
 * parseArticle(text).images[0]?.credit; // => 'AFP/Getty Images'
 * ```
 */
export interface Image {
  /**
   * Address of the largest source, or null. It is http or https, completed by `<base>` and the address
   * of the page; where neither the input nor the option gives one, relative as the page writes it:
   * `new URL(url, pageUrl)` completes it. Spaces, control and invisible characters in it are
   * percent-encoded; `data:` and all other addresses are left out.
   */
  url: string | null;
  /** Alternative text, or null. */
  alt: string | null;
  /** Caption as printed, or null. */
  caption: string | null;
  /** The credited photographer, agency or source, as printed, or null. */
  credit: string | null;
  /**
   * Width in pixels that the page gives for it, or null. Its largest source may have more of them,
   * mostly in the same proportion.
   */
  width: number | null;
  /** Height in pixels that the page gives for it, or null. */
  height: number | null;
  /**
   * Whether it is the lead image, which stands for the article: the figure between headline and body,
   * else the one with which the page is shared, if it shows it, else one above the body. Where it shows
   * none of these, the picture with which it is
   * shared is added in front of all others. No image of a plain text is.
   */
  lead: boolean;
  /**
   * Index of the block of {@link Article.body} after which it stands; null before the first block,
   * and where the page does not show its place, as for one that only its data name.
   */
  after: number | null;
  /** The place of the image in the input, or of its caption and credit in a plain text. */
  source: Span;
}

/**
 * Text that belongs to the article but is not body: a correction, an editor's note, a contributor
 * line.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text =
 *   'Rain\n\nIt rained in Vessby all day on Monday.\n\nCorrection: An earlier version named the wrong town.';
 * parseArticle(text).notes[0]?.kind; // => 'correction'
 * ```
 */
export interface Note {
  /** Kind of the note. */
  kind: 'correction' | 'editors-note' | 'contributors';
  /** The text of the note. */
  text: string;
  /** Its place in the input. */
  source: Span;
}

/**
 * How a quote is given: all of it in quotation marks, some words in marks, or all of it in the
 * reporter's words.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * extractQuotes('Anna Berg said the bridge was safe.').map((quote) => quote.kind); // => ['indirect']
 * ```
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/**
 * Whether the words of a quote were said, as far as its cue shows.
 *
 * - `statement`: they were said, written or shown: “said”, “according to”, “her claim that”
 * - `question`: they were asked
 * - `withheld`: they were not said: “declined to say”, “did not say”
 * - `attitude`: they are thought, felt, wanted or done, not said: “believes that”, “plans to”
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = 'Anna Berg fears that the bridge is unsafe. She said it would be closed.';
 * extractQuotes(text, { all: true }).map((quote) => quote.act); // => ['attitude', 'statement']
 * ```
 */
export type QuoteAct = 'statement' | 'question' | 'withheld' | 'attitude';

/**
 * The words that report a quote.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const [quote] = extractQuotes('“The bridge is safe,” Anna Berg has said.');
 * quote?.cue; // => { start: 32, end: 40, text: 'has said', lemma: 'say' }
 * ```
 */
export interface Cue extends TextSpan {
  /** Dictionary form of its main word: `say`, `call on`, `according to`. */
  lemma: string;
}

/**
 * The speaker of a quote, as printed, and who that is if the article makes it clear.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = 'Anna Berg runs the port. “The bridge is safe,” she said.';
 * const [quote] = extractQuotes(text);
 * quote?.speaker?.mention.text; // => 'she'
 * quote?.speaker?.name; // => 'Anna Berg'
 * ```
 */
export interface Speaker {
  /** The words that name the speaker where the quote is reported. */
  mention: TextSpan;
  /** Id of the {@link Entity} that is meant; null where it is not known, or several are meant. */
  entityId: string | null;
  /**
   * Ids of the entities that a collective speaker (“the two countries”) consists of; empty for a
   * single speaker.
   */
  memberIds: string[];
  /** Name of that entity, or null where the article does not make it clear. */
  name: string | null;
  /** How sure it is that the mention means who is named, from 0 to 1; 0 without a name. */
  confidence: number;
}

/**
 * One attribution: what was said, by whom, and which words report it.
 *
 * The span covers the whole reported content with its quotation marks; it may cover several blocks,
 * and contain a cue that interrupts it. The pieces of `content` leave out such a cue, and `parts`
 * holds only the words inside quotation marks.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = '“The bridge is safe,” Anna Berg said, “and it will stay open.”';
 * const [quote] = extractQuotes(text);
 * quote?.kind; // => 'direct'
 * quote?.parts.map((part) => part.text); // => ['The bridge is safe,', 'and it will stay open.']
 * quote?.content.map((piece) => piece.text); // => ['“The bridge is safe,”', '“and it will stay open.”']
 * quote?.speaker?.name; // => 'Anna Berg'
 * extractQuotes('Anna Berg told the BBC that it was safe.')[0]?.medium?.text; // => 'the BBC'
 * ```
 */
export interface Quote extends TextSpan {
  /** How the quote is given. */
  kind: QuoteKind;
  /** Whether it was said, asked, withheld, or only thought. */
  act: QuoteAct;
  /** All reported words, in quotation marks or not, without a cue that interrupts them. */
  content: TextSpan[];
  /** The text inside quotation marks, without the marks; empty for an indirect quote. */
  parts: TextSpan[];
  /** The reporting words, or null for a quote that continues an earlier one without a cue. */
  cue: Cue | null;
  /** Who said it, or null where nobody is named. */
  speaker: Speaker | null;
  /**
   * Where it was published: the outlet it was told to, the document or occasion it was said in; or
   * null.
   */
  medium: TextSpan | null;
  /** Name of the rule that found the speaker. */
  rule: string;
  /**
   * How sure all is that the quote claims, from 0 to 1: that it is somebody's words, that the mention
   * is their speaker, and that the name given is that speaker's.
   */
  confidence: number;
}

/**
 * The type of an {@link Entity}.
 *
 * `group` is for nationalities, religions and members of parties; `quantity` for counted and
 * measured things.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The talks were held in Beijing.').map((entity) => entity.type); // => ['place']
 * ```
 */
export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'group'
  | 'event'
  | 'work'
  | 'product'
  | 'date'
  | 'money'
  | 'quantity';

/**
 * One place where an entity is named.
 *
 * `name` is a full name, `short` a shorter form or acronym, `nominal` a description (“the Russian
 * president”) and `pronoun` a pronoun.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const [entity] = extractEntities('Anna Berg spoke first. Ms Berg left early.');
 * entity?.mentions.map((mention) => mention.form); // => ['name', 'short']
 * ```
 */
export interface Mention extends TextSpan {
  /** How the entity is named here. */
  form: 'name' | 'short' | 'nominal' | 'pronoun';
}

/**
 * What the type of an {@link Entity} was concluded from. The set is closed.
 *
 * - `table`: the name is in the shipped tables of countries, cities, peoples, organisations and
 *   events
 * - `first-name`: it begins with a known first name
 * - `surname`: it ends with a known surname, or with an ending that surnames have
 * - `title`: a title or role stands before it (“President”, “spokesman”)
 * - `apposition`: a role or an age follows it (“Anna Berg, the mayor,”)
 * - `organisation-word`: it contains a word that names of organisations have (“Ministry”, “Inc”)
 * - `place-word`: it contains such a word for places, or stands next to one (“River”, “province”)
 * - `event-word`: it ends with such a word for events (“Olympics”, “War”)
 * - `speech`: it is the subject of a verb of speech
 * - `preposition`: a preposition of place stands before it
 * - `context`: other words around it show the type (“the newspaper …”, “…’s capital”)
 * - `acronym`: it is written in capitals
 * - `dateline`: it is the place of a dateline
 * - `longer-name`: it is a shorter form of a name with a known type
 * - `shape`: only its words and their number show the type
 * - `learned`: the model of names decided, from its words and those around it
 * - `pattern`: it has the form of a date, an amount of money or a quantity
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The talks were held in Beijing.')[0]?.evidence; // => ['table', 'preposition']
 * ```
 */
export type EntityEvidence =
  | 'table'
  | 'first-name'
  | 'surname'
  | 'title'
  | 'apposition'
  | 'organisation-word'
  | 'place-word'
  | 'event-word'
  | 'speech'
  | 'preposition'
  | 'context'
  | 'acronym'
  | 'dateline'
  | 'longer-name'
  | 'shape'
  | 'learned'
  | 'pattern';

/**
 * The day from which a date such as “yesterday” or “May 3” was counted.
 *
 * @example
 * ```ts
 * import type { DateAnchor } from 'copydesk';
 *
 * const anchor: DateAnchor = { source: 'publishedAt', date: '2024-05-15' };
 * anchor.date; // => '2024-05-15'
 * ```
 */
export interface DateAnchor {
  /** Where the day is from: the article's `publishedAt`, or the day of its dateline. */
  source: 'publishedAt' | 'dateline';
  /** The day, `2024-05-15`. */
  date: string;
}

/**
 * When a date is.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const text = 'The bridge at Vessby was closed last week. It opened in 1998.';
 * extractEntities(text, { publishedAt: '2024-05-15' })
 *   .filter((entity) => entity.type === 'date')
 *   .map((entity) => entity.value);
 * // => [{ kind: 'date', iso: '2024-05-06/2024-05-12', anchor: { source: 'publishedAt', date: '2024-05-15' } },
 * //     { kind: 'date', iso: '1998', anchor: null }]
 * ```
 */
export interface DateValue {
  /** Says that it is a date. */
  kind: 'date';
  /**
   * ISO 8601: a year `2024`, a month `2024-05`, a day `2024-05-15`, a time `2024-05-15T17:00` or
   * `T17:00` (with `Z` or an offset where the text names the zone), or an interval of two of these,
   * `2024-05-06/2024-05-12`, of which both ends belong to it.
   */
  iso: string;
  /** The day from which it was counted, or null where the text prints all that it needs. */
  anchor: DateAnchor | null;
}

/**
 * How much a sum of money is.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The bridge may cost £2–3 billion.')[0]?.value;
 * // => { kind: 'money', number: 2000000000, to: 3000000000, currency: 'GBP' }
 * ```
 */
export interface MoneyValue {
  /** Says that it is a sum of money. */
  kind: 'money';
  /** The number, “million” and the like worked in; of a range, the lower one. */
  number: number;
  /** The higher number of a range, else null. */
  to: number | null;
  /** The currency by ISO 4217 (`EUR`), or null where several have the sign and none is clear. */
  currency: string | null;
}

/**
 * How much a quantity is.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The bridge is 12.5 kilometres long.')[0]?.value;
 * // => { kind: 'quantity', number: 12.5, to: null, unit: 'km' }
 * ```
 */
export interface QuantityValue {
  /** Says that it is a quantity. */
  kind: 'quantity';
  /** The number, “million” and the like worked in; of a range, the lower one. */
  number: number;
  /** The higher number of a range, else null. */
  to: number | null;
  /**
   * Symbol of the unit, `km`, `km2`, `t`, `mi`, `°C`, `%` (`pp` for percentage points), or null for
   * a bare number.
   */
  unit: string | null;
}

/**
 * What a date, a sum of money or a quantity means, told apart by `kind`.
 *
 * @example
 * ```ts
 * import { type EntityValue, extractEntities } from 'copydesk';
 *
 * const amount = (value: EntityValue | null) =>
 *   value !== null && value.kind !== 'date' ? value.number : null;
 * extractEntities('The firm lost $1.8 bln.').map((entity) => amount(entity.value)); // => [1800000000]
 * ```
 */
export type EntityValue = DateValue | MoneyValue | QuantityValue;

/**
 * A person, organisation, place or other thing that the article names, listed once with all its
 * mentions.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const text = 'Norwegian minister Anna Berg met reporters on Monday. Ms Berg declined to comment.';
 * const berg = extractEntities(text).find((entity) => entity.type === 'person');
 * berg?.name; // => 'Anna Berg'
 * berg?.aliases; // => ['Berg']
 * berg?.descriptors; // => ['Norwegian minister']
 * ```
 */
export interface Entity {
  /** Identifier within this article: `e1`, `e2`, … in the order of the list. */
  id: string;
  /** Its type. */
  type: EntityType;
  /** The fullest form that the article uses. */
  name: string;
  /** The other forms used as names, each once, in order of appearance. */
  aliases: string[];
  /** Roles and titles as printed (“Russian president”), each once, in order of appearance. */
  descriptors: string[];
  /** Every mention, in order. */
  mentions: Mention[];
  /** Importance in the article, 0 to 1, by how often and how early it is named. */
  salience: number;
  /** Wikidata identifier if the shipped tables have one, else null. */
  wikidata: string | null;
  /**
   * What a date, sum or quantity means; null for a name, and where it cannot be told: a weekday of a
   * text whose day is not known, “recent months”, “tens of millions of dollars”.
   */
  value: EntityValue | null;
  /** What its type was concluded from, strongest first. */
  evidence: EntityEvidence[];
  /** How sure the type is, 0 to 1. */
  confidence: number;
}

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
