/** Elements that show something from elsewhere. */
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

/** Classes by which posts are embedded, from the embed codes that the networks hand out. */
export const POST_CLASS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|reddit-card|reddit-embed-bq|bluesky-embed|mastodon-embed|text-post-media|flourish-embed)(?:\s|$)/u;
