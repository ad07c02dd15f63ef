import type { EmbedKind, EmbedProvider } from '../../article.js';
import type { PageEmbed } from '../../input/html/page/html-page.js';
import { own } from '../../language/own.js';
import { completeAddress, webAddress } from '../../language/web-address.js';
import {
  BY_ID,
  GOOGLE_MAP,
  KIND_OF_FILE,
  KIND_OF_FRAME,
  NO_CONTENT,
  POST_PATH,
  SERVICES,
} from '../tables/embed-services.js';

/** What an address shows, and whose it is. */
export interface EmbeddedKind {
  kind: EmbedKind;
  provider: EmbedProvider | null;
}

/** Most characters of an address, and of its host and path that are looked at. */
const LONGEST = 4000;
const LOOKED_AT = 300;
/** Where “api.example.com” begins to be “example.com”. */
const FIRST_LABEL = /^[^.]*\./u;
const ID = /^[\w.:-]{1,80}$/u;
const CHANNEL_POST = /^[\w/]{1,80}$/u;
/** A post on Bluesky, as its own protocol writes it. */
const AT_ADDRESS = /^at:\/\/([\w.:-]{1,120})\/app\.bsky\.feed\.post\/(\w{1,40})$/u;
/** What the address of a chart’s script adds to that of the chart. */
const CHART_SCRIPT = '/embed.js';
const FLOURISH = 'https://public.flourish.studio/';

function chartOf(address: string): string {
  const path = address.split('?', 1)[0] as string;
  return path.endsWith(CHART_SCRIPT) ? path.slice(0, 1 - CHART_SCRIPT.length) : address;
}

/** The complete address of what an element embeds, or null. */
export function embedAddress(
  { tag, src, id, words }: PageEmbed,
  base: string | null,
): string | null {
  const post = AT_ADDRESS.exec(id ?? '');
  if (post !== null) return `https://bsky.app/profile/${post[1]}/post/${post[2]}`;
  const form = own(BY_ID, tag);
  if (form !== undefined && id !== null && (tag === 'script' ? CHANNEL_POST : ID).test(id)) {
    return form[0] + id + form[1];
  }
  if (src === null || src.length > LONGEST) return null;
  if (tag === 'div' && words.includes('flourish-embed')) return completeAddress(src, FLOURISH);
  const address = completeAddress(src, base);
  return tag === 'script' && address !== null ? chartOf(address) : address;
}

/** What a frame or player with an address shows; null for advertising, forms and the like. */
export function embeddedKind(tag: string, address: string): EmbeddedKind | null {
  const place = address.replace(/^(?:https?:)?\/\//u, '').slice(0, LOOKED_AT);
  const end = place.search(/[/?#]/u);
  const host = (end < 0 ? place : place.slice(0, end)).toLowerCase();
  const path = end < 0 ? '' : place.slice(end);
  const known = webAddress(address) === null ? undefined : serviceOf(host);
  if (NO_CONTENT.test(path)) return null;
  if (known !== undefined) {
    if (known.kind !== 'post') return { ...known };
    if (!POST_PATH.test(path) && !path.includes('Tweet.html')) return null;
    return known.provider === 'facebook' && /video|\/watch/u.test(path)
      ? { ...known, kind: 'video' }
      : { ...known };
  }
  if (GOOGLE_MAP.test(place)) return { kind: 'map', provider: 'google' };
  const file = path.split(/[?#]/u)[0] as string;
  const kind = KIND_OF_FILE.find(([pattern]) => pattern.test(file))?.[1];
  if (tag === 'audio' || tag === 'amp-audio') return { kind: 'audio', provider: null };
  if (tag === 'video' || tag === 'amp-video') return { kind: kind ?? 'video', provider: null };
  if (kind !== undefined) return { kind, provider: null };
  const frame = KIND_OF_FRAME.find(([pattern]) => pattern.test(host + file))?.[1];
  return frame === undefined ? null : { kind: frame, provider: null };
}

/** Whether an address is that of a single post. */
export function isPostAddress(address: string): boolean {
  return embeddedKind('iframe', address)?.kind === 'post';
}

function serviceOf(host: string): EmbeddedKind | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.replace(FIRST_LABEL, '')) {
    const service = SERVICES.get(rest);
    if (service !== undefined) return service;
  }
  return undefined;
}
