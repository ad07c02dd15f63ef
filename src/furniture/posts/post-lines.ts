import type { PostProvider, Span } from '../../article.js';

/** Where a post names its author, as offsets of the block that does. */
export interface Signature {
  /** The name, or the handle if no name is printed. */
  author: Span;
  /** The name of the account, or null. */
  handle: string | null;
  /** Where the words of the post end in the block; 0 if it is only the signature. */
  words: number;
  /** Whether the post ends with it; else it begins with it. */
  last: boolean;
}

/** Most characters of a signature that are read, and of a name. */
const LONGEST = 250;
const LONGEST_NAME = 80;
/** A shorter line of a post that is nearly all link is a label. */
const LONGEST_LABEL = 40;
const ALL_LINK = 0.8;

/** “(@annaberg) May 4, 2020”, as most networks end a post. */
const ACCOUNT = /\((@[\w.@-]{1,80})\)([^@]{0,80})$/u;
/** What stands before the name, and before that the words. */
const DASH = /^()(?:--|[-–—]) ?/u;
const LAST_DASH = /^(.*)(?:--|[–—]) ?/su;
const DATED = /\p{Nd}/u;

/** What Instagram’s code has before the name, in its languages. */
const SHARED =
  /^().{0,40}(?:shared by|posted by|geteilt von|partagée par|compartida (?:de|por)|condiviso da|(?:com)?partilhad[ao] por|gedeeld door) /iu;
/** “Posted by Anna Berg on Monday, 4 May 2020”, as Facebook’s does. */
const POSTED =
  /^((?:posted by|gepostet von|publiée? par|publicad[ao] por|pubblicato da|geplaatst door) )(.{1,80}) (?:on|am|le|em|en|el|su|op) .{0,60}\p{Nd}/iu;
/** “… by u/annaberg in r/vessby”. */
const SUBMITTED = /\bby ?(u\/[\w-]{2,30}) ?in ?[\w/-]{2,30}$/u;
/** “@annaberg” above the words of a TikTok. */
const HANDLE = /^@[\w.]{1,40}$/u;

/**
 * Reads the line of a post that names its author.
 *
 * @param provider - The network whose code the block is in, or null; without one, only the usual form
 * with a date is read.
 */
export function readSignature(text: string, provider: PostProvider | null): Signature | null {
  if (provider === 'tiktok' && HANDLE.test(text)) return signed(0, 0, text, text, false);
  if (provider === 'facebook') {
    const [, front = '', name] = POSTED.exec(text) ?? [];
    if (name !== undefined) return signed(0, front.length, name, null);
  }
  const from = Math.max(0, text.length - LONGEST);
  const line = text.slice(from);
  if (provider === 'reddit') {
    const found = SUBMITTED.exec(line);
    const name = found?.[1] ?? '';
    if (found) return signed(from + found.index, from + line.lastIndexOf(name), name, name);
  }
  const found = ACCOUNT.exec(line);
  if (found === null) return null;
  const [, handle = '', rest = ''] = found;
  if (provider === null && !DATED.test(rest)) return null;
  const before = line.slice(0, found.index).trimEnd();
  const front =
    (provider === 'instagram' ? SHARED.exec(before) : null) ??
    (from === 0 ? DASH.exec(before) : null) ??
    LAST_DASH.exec(before);
  const [opening = '', words = ''] = front ?? [];
  const name = before.slice(opening.length);
  if (front === null || name.length > LONGEST_NAME) return null;
  return name === ''
    ? signed(from + words.length, from + found.index + 1, handle, handle)
    : signed(from + words.length, from + opening.length, name, handle);
}

function signed(
  words: number,
  start: number,
  name: string,
  handle: string | null,
  last = true,
): Signature {
  return { author: { start, end: start + name.length }, handle, words, last };
}

/** Lines that a network’s code writes around a post. */
const LABEL = /^(?:View (?:this|on) |Post by @|Tweet may have been deleted|♬)/u;

/** Whether a line of a post is neither its words nor its signature: “View this post on Instagram”. */
export function isPostLabel(text: string, linkDensity: number): boolean {
  const short = text.length <= LONGEST_LABEL;
  return (
    (short && linkDensity > ALL_LINK) || (text.length <= 2 * LONGEST_LABEL && LABEL.test(text))
  );
}

/** Addresses that a network adds at the end of a post, of its pictures or of the post it answers. */
const ADDED =
  / ?(?:(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w{1,30}|https?:\/\/t\.co\/\w{1,30}…?|\[image or embed\])$/u;

/** Where the words of a post end, without the addresses that were added. */
export function endOfWords(text: string, end: number): number {
  let at = end;
  for (;;) {
    const from = Math.max(0, at - 60);
    const found = ADDED.exec(text.slice(from, at));
    if (found === null) return at;
    at = from + found.index;
  }
}
