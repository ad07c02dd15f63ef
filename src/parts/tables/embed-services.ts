import type { EmbedKind, EmbedProvider } from '../../article.js';

/** What is embedded from the hosts of a service, where the path matches. */
export interface EmbedService {
  kind: EmbedKind;
  provider: EmbedProvider;
}

/** Services by kind, each with its hosts: whatever ends with one. From their codes for embedding. */
const HOSTS: Record<EmbedKind, string> = {
  post:
    'bluesky=bsky.app facebook=facebook.com instagram=instagram.com,instagr.am reddit=reddit.com,redditmedia.com ' +
    'telegram=t.me threads=threads.net,threads.com tiktok=tiktok.com x=x.com,twitter.com mastodon=mastodon.social',
  video:
    'brightcove=players.brightcove.net dailymotion=dailymotion.com,dai.ly facebook=fb.watch ' +
    'jwplayer=jwplatform.com,jwplayer.com twitch=twitch.tv vimeo=vimeo.com vk=vk.com,vkvideo.ru ' +
    'youtube=youtube.com,youtube-nocookie.com,youtu.be streamable=streamable.com',
  audio:
    'acast=acast.com apple=podcasts.apple.com,music.apple.com audioboom=audioboom.com bandcamp=bandcamp.com ' +
    'deezer=deezer.com megaphone=megaphone.fm mixcloud=mixcloud.com omny=omny.fm podigee=podigee.io ' +
    'soundcloud=soundcloud.com spotify=spotify.com spreaker=spreaker.com',
  map:
    'google=maps.google.com arcgis=arcgis.com openstreetmap=openstreetmap.org,openstreetmap.fr ' +
    'mapbox=mapbox.com',
  chart:
    'datawrapper=dwcdn.net,datawrapper.de everviz=everviz.com flourish=uri.sh,flourish.studio ' +
    'infogram=infogram.com,infogr.am our-world-in-data=ourworldindata.org tableau=tableau.com',
  document:
    'documentcloud=documentcloud.org google=docs.google.com,drive.google.com issuu=issuu.com ' +
    'scribd=scribd.com slideshare=slideshare.net',
};

/** The services by host. */
export const SERVICES: ReadonlyMap<string, EmbedService> = /* @__PURE__ */ new Map(
  Object.entries(HOSTS).flatMap(([kind, list]) =>
    list.split(' ').flatMap((service) => {
      const [provider, hosts = ''] = service.split('=');
      return hosts
        .split(',')
        .map((host): [string, EmbedService] => [host, { kind, provider } as EmbedService]);
    }),
  ),
);

/** What follows the host in the address of a post; buttons and boxes to follow someone have others. */
export const POST_PATH =
  /\/status(?:es)?\/\d|\/embed\/tweet|\/(?:p|reel|reels|tv|post|posts|video|videos|comments|embed)\/[\w-]|\/plugins\/(?:post|video)\.|\/(?:permalink|story|photo)\.php|\/watch\/?\?|^\/\w+\/\d+|^\/@[\w.@-]+\/\d/iu;
/** What follows the host on frames of a service that are no player: sharing, following, forms. */
export const NO_CONTENT =
  /subscribe|follow|share_?button|\/plugins\/(?:like|page|share)|\/forms\//iu;
/** A Google map on any of its domains. */
export const GOOGLE_MAP = /^(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps/iu;

/** What a path of another host says. */
export const KIND_OF_FILE: readonly [RegExp, EmbedKind][] = [
  [/\.(?:mp4|m4v|webm|mov|m3u8)$/iu, 'video'],
  [/\.(?:mp3|m4a|aac|ogg|oga|wav|opus)$/iu, 'audio'],
  [/\.pdf$/iu, 'document'],
];
export const KIND_OF_FRAME: readonly [RegExp, EmbedKind][] = [
  [/podcast|audio|radio/iu, 'audio'],
  [/video|player/iu, 'video'],
  [
    /(?:^|[^a-z])(?:charts?|graphics?|infographics?|grafik|infografik|dataviz)(?:[^a-z]|$)/iu,
    'chart',
  ],
  [/(?:^|[^a-z])maps?(?:[^a-z]|$)/iu, 'map'],
];

/** The address of what a service has under a number, by the name of the element or class that says so. */
export const BY_ID: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'amp-dailymotion': ['https://www.dailymotion.com/video/', ''],
  'amp-instagram': ['https://www.instagram.com/p/', '/'],
  'amp-soundcloud': ['https://api.soundcloud.com/tracks/', ''],
  'amp-twitter': ['https://x.com/i/status/', ''],
  'amp-vimeo': ['https://vimeo.com/', ''],
  'amp-youtube': ['https://www.youtube.com/watch?v=', ''],
  'lite-vimeo': ['https://vimeo.com/', ''],
  'lite-youtube': ['https://www.youtube.com/watch?v=', ''],
  script: ['https://t.me/', ''],
};
