/** Elements that embed content from other sites. */
export const EMBED_TAGS: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
  'amp-iframe',
  'amp-video',
  'amp-youtube',
  'amp-twitter',
  'amp-instagram',
  'amp-facebook',
  'amp-tiktok',
  'amp-brightcove',
  'amp-jwplayer',
]);

/** Classes of embedded posts, from the embed codes of the networks. */
export const POST_CLASS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|reddit-card|reddit-embed-bq|bluesky-embed|mastodon-embed|text-post-media|flourish-embed)(?:\s|$)/u;
