import type { Diagnostic, Span } from '../../article.js';
import type { HtmlPage, PageEmbed } from '../../input/html/page.js';
import { CONSENT_PHRASES, ERROR_TITLES, LOGIN_TITLES } from '../tables/wall-words.js';

/** A page with less body than this may be something else than an article. */
const SHORT_BODY = 700;
/** A page that is only a video has less. */
const VIDEO_BODY = 400;
/** Text of a page that asks for consent, looked at from its start. */
const LONGEST_WALL = 6000;
/** So many of those phrases make a wall. */
const ENOUGH_PHRASES = 2;
/** A page that lists others has less. */
const LIST_BODY = 300;
/** Links that a list page has at least, and the share of its text they make. */
const MANY_LINKS = 25;
const MOSTLY_LINKS = 0.5;
/** A title’s words at most, for a page of one purpose: “Log in”, “Page not found”. */
const SHORT_TITLE = 60;
const VIDEO_HOSTS = ['youtube', 'vimeo', 'dailymotion', 'jwplayer', 'brightcove', 'video'];

/**
 * Says what a page is where it is no article, or not a whole one.
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
  if (length >= SHORT_BODY) return diagnostics;

  const { title } = page.metadata;
  const heading = page.blocks.find(({ level }) => level === 1);
  for (const one of [title, heading]) {
    const text = one?.text ?? '';
    if (text === '' || text.length > SHORT_TITLE) continue;
    const words = text.toLowerCase();
    const source = one?.source ?? null;
    if (ERROR_TITLES.some((phrase) => startsOrIs(words, phrase))) {
      say('error-page', `The page calls itself “${text}”.`, source);
      return diagnostics;
    }
    if (LOGIN_TITLES.some((phrase) => startsOrIs(words, phrase))) {
      say('login-page', `The page calls itself “${text}”.`, source);
      return diagnostics;
    }
  }
  const wall = consentPhrases(page);
  if (wall.length >= ENOUGH_PHRASES) {
    say('consent-wall', `The page says: “${wall.join('”, “')}”.`);
    return diagnostics;
  }
  const video = page.embeds.find(isVideo);
  if (video !== undefined && length < VIDEO_BODY) {
    say('video-only', 'The page shows a video and hardly any text.', video.source);
  } else if (length < LIST_BODY && !saysArticle(page) && isList(page)) {
    say('list-page', 'Most of the page’s text stands in links to other pages.');
  }
  return diagnostics;
}

/** Whether a title is a phrase, or begins or ends with it: “Page not found | Vessby Post”. */
function startsOrIs(title: string, phrase: string): boolean {
  return title === phrase || title.startsWith(`${phrase} `) || title.endsWith(` ${phrase}`);
}

/** Where a script of JSON-LD matches, or null. */
function findInJsonLd({ metadata }: HtmlPage, pattern: RegExp): Span | null {
  return metadata.jsonLd.find(({ text }) => pattern.test(text))?.source ?? null;
}

/** The phrases of consent that a page with little text holds. */
function consentPhrases({ blocks }: HtmlPage): string[] {
  let text = '';
  for (const block of blocks) {
    text += `${block.text.slice(0, LONGEST_WALL).toLowerCase()}\n`;
    if (text.length > LONGEST_WALL) return [];
  }
  return CONSENT_PHRASES.filter((phrase) => text.includes(phrase));
}

function isVideo({ tag, src, words }: PageEmbed): boolean {
  if (tag === 'video') return true;
  const place = `${src ?? ''} ${words}`.toLowerCase();
  return VIDEO_HOSTS.some((host) => place.includes(host));
}

/** Whether the page's data call it an article. */
function saysArticle(page: HtmlPage): boolean {
  const type = page.metadata.metas.find(({ name }) => name === 'og:type');
  return (
    type?.content === 'article' || findInJsonLd(page, /"(?:\w{0,20}Article|BlogPosting)"/u) !== null
  );
}

/** Whether links make up most of a page. */
function isList({ blocks }: HtmlPage): boolean {
  let links = 0;
  let linked = 0;
  let letters = 0;
  for (const { text, html, linkDensity } of blocks) {
    links += html?.links ?? 0;
    linked += text.length * linkDensity;
    letters += text.length;
  }
  return links >= MANY_LINKS && linked >= letters * MOSTLY_LINKS;
}
