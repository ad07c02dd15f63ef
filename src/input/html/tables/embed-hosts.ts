import type { PostProvider } from '../../../article.js';

/** Elements that embed content from other sites. */
export const EMBED_TAGS: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
  'lite-vimeo',
  'lite-youtube',
  'amp-audio',
  'amp-brightcove',
  'amp-dailymotion',
  'amp-facebook',
  'amp-iframe',
  'amp-instagram',
  'amp-jwplayer',
  'amp-reddit',
  'amp-soundcloud',
  'amp-tiktok',
  'amp-twitter',
  'amp-video',
  'amp-vimeo',
  'amp-youtube',
]);

/** Classes of embedded posts, from the embed codes of the networks. */
const POST_CLASSES: ReadonlyMap<string, PostProvider> = new Map([
  ['twitter-tweet', 'x'],
  ['twitter-video', 'x'],
  ['instagram-media', 'instagram'],
  ['tiktok-embed', 'tiktok'],
  ['fb-post', 'facebook'],
  ['fb-video', 'facebook'],
  ['reddit-card', 'reddit'],
  ['reddit-embed-bq', 'reddit'],
  ['bluesky-embed', 'bluesky'],
  ['mastodon-embed', 'mastodon'],
  ['text-post-media', 'threads'],
  ['telegram-post', 'telegram'],
]);

/** A class attribute of an embedded post; the first group is the class that says so. */
export const POST_CLASS = new RegExp(
  `(?:^|\\s)(${[...POST_CLASSES.keys()].join('|')})(?:\\s|$)`,
  'u',
);

/** The network that such a class belongs to, or null. */
export function providerOf(classes: string): PostProvider | null {
  return POST_CLASSES.get(POST_CLASS.exec(classes)?.[1] ?? '') ?? null;
}
