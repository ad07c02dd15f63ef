import type { Diagnostic, Span } from '../../article.js';
import type { HtmlPage, PageEmbed } from '../../input/html/page/html-page.js';
import { packWords } from '../../language/pack-words.js';
import { PAGES } from '../../language/packs/pages.js';
import { schemeOf, webAddress } from '../../language/web-address.js';
import { isListPage } from './list-page.js';

/** A page with a shorter body, in characters, may be something else than an article. */
const SHORT_BODY = 700;
/** A page that consists of a video has less body than this. */
const VIDEO_BODY = 400;
/** Characters at the start of a page that are searched for a request for consent. */
const LONGEST_WALL = 6000;
/** Number of such phrases that make a consent wall. */
const ENOUGH_PHRASES = 2;
/** Longest body that is nothing but a request for consent, and the phrases that it needs then. */
const LONG_CONSENT = 3000;
const SURE_PHRASES = 3;
/** Longest title of a page with a single purpose: “Log in”, “Page not found”. */
const SHORT_TITLE = 60;
const ERROR_TITLES = /* @__PURE__ */ packWords(PAGES, 'errors', '|');
const LOGIN_TITLES = /* @__PURE__ */ packWords(PAGES, 'logins', '|');
const CONSENT_PHRASES = /* @__PURE__ */ packWords(PAGES, 'consent', '|');
const VIDEO_HOSTS = ['youtube', 'vimeo', 'dailymotion', 'jwplayer', 'brightcove', 'video'];

/** Codes of pages that show something else in place of an article. */
const WALLS: ReadonlySet<Diagnostic['code']> = new Set([
  'consent-wall',
  'login-page',
  'error-page',
]);

/** Whether a diagnostic says that the page has no article. */
export function isWall(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => WALLS.has(code));
}

/**
 * Finds out whether a page has no article, or only part of one.
 *
 * A page that calls itself an article, or has more than a few lines of body, always counts as one.
 *
 * @param body - Indices of the body’s blocks.
 */
export function diagnosePage(page: HtmlPage, body: readonly number[]): Diagnostic[] {
  const length = body.reduce((sum, block) => sum + (page.blocks[block]?.text.length ?? 0), 0);
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic['code'], message: string, source: Span | null = null): void => {
    diagnostics.push({ code, message, source });
  };
  const locked = findInJsonLd(page, /"isAccessibleForFree"\s{0,4}:\s{0,4}"?false/iu);
  if (locked !== null) say('paywall', 'The page’s data say that it is not free to read.', locked);
  const live = findInJsonLd(page, /"LiveBlogPosting"/u);
  if (live !== null) say('live-blog', 'The page’s data call it a live blog.', live);
  const unsafe = findUnsafeAddress(page);
  if (unsafe !== null) say('unsafe-address', NOT_OF_THE_WEB, unsafe);
  const other = !saysArticle(page);
  if (length >= SHORT_BODY) {
    const consent =
      other && length < LONG_CONSENT
        ? findConsent(page, withHeading(page, body), SURE_PHRASES)
        : null;
    if (consent !== null) diagnostics.push(consent);
    else if (other && isListPage(page, body)) say('list-page', LIST);
    return diagnostics;
  }

  const wall = other ? findWall(page, body) : null;
  const video = page.embeds.find(isVideo);
  if (wall !== null) diagnostics.push(wall);
  else if (video !== undefined && length < VIDEO_BODY) {
    say('video-only', 'The page shows a video and hardly any text.', video.source);
  } else if (other && isListPage(page, body)) say('list-page', LIST);
  return diagnostics;
}

const LIST = 'The page’s text stands in links to other pages and beside them.';
const NOT_OF_THE_WEB = 'An address that is neither http nor https was left out.';

/** The place of an address of an image or of the page that is not http or https, or null. */
function findUnsafeAddress({ images, metadata }: HtmlPage): Span | null {
  const own = metadata.canonicals.find(
    ({ value }) => schemeOf(value) !== '' && webAddress(value) === null,
  );
  return own?.source ?? images.find(({ refused }) => refused)?.source ?? null;
}

/**
 * Recognises an error page, a login or a request for consent, by the page’s title or its few words.
 */
function findWall(page: HtmlPage, body: readonly number[]): Diagnostic | null {
  const heading = page.blocks.find(({ level }) => level === 1);
  for (const one of [page.metadata.title, heading]) {
    const text = one?.text ?? '';
    if (text === '' || text.length > SHORT_TITLE) continue;
    const parts = text.toLowerCase().split(TITLE_JOINTS);
    const called = (phrases: readonly string[]): boolean =>
      parts.some((part) => phrases.includes(part));
    const code = called(ERROR_TITLES) ? 'error-page' : called(LOGIN_TITLES) ? 'login-page' : null;
    if (code === null) continue;
    return { code, message: `The page calls itself “${text}”.`, source: one?.source ?? null };
  }
  return findConsent(page, body, ENOUGH_PHRASES);
}

/** The body and the first heading of level 1. */
function withHeading({ blocks }: HtmlPage, body: readonly number[]): number[] {
  const heading = blocks.findIndex(({ level }) => level === 1);
  return heading < 0 ? [...body] : [heading, ...body];
}

/** Recognises a request for consent by at least so many phrases. */
function findConsent(page: HtmlPage, body: readonly number[], least: number): Diagnostic | null {
  const phrases = consentPhrases(page, body);
  if (phrases.length < least) return null;
  return {
    code: 'consent-wall',
    message: `The page says: “${phrases.join('”, “')}”.`,
    source: null,
  };
}

/** Separators between the parts of a title: “404 - Page not found | Vessby Post”. */
const TITLE_JOINTS = /[.!…]?(?: [|–—·•»-] |: |[.!…]$)/u;

/** The place of a match in the JSON-LD, or null. */
function findInJsonLd({ metadata }: HtmlPage, pattern: RegExp): Span | null {
  return metadata.jsonLd.find(({ text }) => pattern.test(text))?.source ?? null;
}

/** The phrases of consent on a page with little text; only those of its body, if it has one. */
function consentPhrases({ blocks }: HtmlPage, body: readonly number[]): string[] {
  let text = '';
  for (const block of body.length === 0 ? blocks.keys() : body) {
    text += `${blocks[block]?.text.slice(0, LONGEST_WALL).toLowerCase()}\n`;
    if (text.length > LONGEST_WALL) return [];
  }
  return CONSENT_PHRASES.filter((phrase) => text.includes(phrase));
}

function isVideo({ tag, src, words }: PageEmbed): boolean {
  if (tag === 'video') return true;
  const place = `${src ?? ''} ${words}`.toLowerCase();
  return VIDEO_HOSTS.some((host) => place.includes(host));
}

/** Whether the page's metadata call it an article. */
function saysArticle(page: HtmlPage): boolean {
  const type = page.metadata.metas.find(({ name }) => name === 'og:type');
  return (
    type?.content === 'article' || findInJsonLd(page, /"(?:\w{0,20}Article|BlogPosting)"/u) !== null
  );
}
