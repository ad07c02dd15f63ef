/**
 * Names of services that share bars are made of, and the words that stand beside them, from general
 * knowledge. Lower case, as words are read.
 */
export const NETWORKS =
  'facebook twitter x whatsapp linkedin pinterest reddit telegram instagram tumblr flipboard youtube ' +
  'tiktok threads bluesky mastodon messenger snapchat vk xing line email mail gmail sms google rss';

/** Words that go with them: a line of these alone, one name among them, is a share bar. */
export const BESIDE_NETWORKS =
  'share on via to with follow us like copy link print save icon logo page opens in new window tab ' +
  'this article post tweet it the our and channel send a teilen auf per partager sur en compartir ' +
  'condividi su compartilhar no delen op button plus app news podcasts url';
