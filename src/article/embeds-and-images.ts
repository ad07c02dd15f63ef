import type { Span, TextSpan } from './text-spans.js';

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
