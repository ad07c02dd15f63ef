/** Names of services in share bars, from general knowledge. In lower case. */
export const NETWORKS =
  'facebook twitter x whatsapp linkedin pinterest reddit telegram instagram tumblr flipboard youtube ' +
  'tiktok threads bluesky mastodon messenger snapchat vk xing line email mail gmail sms google rss';

/** Words next to them: a line of these with at least one name is a share bar. */
export const BESIDE_NETWORKS =
  'share on via to with follow us like copy link print save icon logo page opens in new window tab ' +
  'this article post tweet it the our and channel send a teilen auf per partager sur en compartir ' +
  'condividi su compartilhar no delen op button plus app news podcasts url';
