/**
 * Names of services that share bars are made of, and the words that stand beside them, from general
 * knowledge. Lower case, as words are read.
 */
export const NETWORKS =
  'facebook twitter x whatsapp linkedin pinterest reddit telegram instagram tumblr flipboard ' +
  'youtube tiktok threads bluesky mastodon messenger snapchat vk weibo wechat xing line viber ' +
  'skype pocket email mail gmail sms google hatena note pinboard stumbleupon digg fb ig rss nextdoor';

/** Words that go with them: a line of these alone, one network or more among them, is a share bar. */
export const BESIDE_NETWORKS =
  'share on via to with follow us like copy link print save icon logo page profile opens in new ' +
  'window tab click this article story by post tweet pin it the our and or at channel feed find ' +
  'subscribe connect join send a friend more comments comment teilen auf per drucken folgen partager ' +
  'sur imprimer compartir en por enviar condividi su compartilhar no delen op logo button e plus ' +
  'app discord news listen apple podcasts spotify bookmark url bookmarklet open read later whats pour de para';
