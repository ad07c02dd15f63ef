import type { Span } from '../article.js';
import { isSpace, isWordCharacter, skipSpace } from '../language/characters.js';

/** How the program that made a text of a page wrote down links, emphasis and headings. */
export interface TextMarkup {
  /** Markdown: `[words](address)`, `![picture](address)`, `**emphasis**`, `\.`. */
  markdown: boolean;
  /** Addresses in square brackets behind the words of a link. */
  bracketed: boolean;
}

/** What a reader sees of a paragraph, and how many of its characters are links. */
export interface SeenText {
  stretches: Span[];
  linked: number;
}

const LINK = /\]\([^\s)]/u;
const HEADING = /^#{1,6} \S/mu;
/** How an address in brackets begins. */
const ADDRESS = /(?:https?:|mailto:|data:|javascript:|tel:|\/|#)[^\s[\]]*\]/iuy;
const BRACKETED = /\[(?:https?:\/\/|\/|#|mailto:)[^\s\]]/giu;
/** One alone may be a tag of a forum: “[/quote]”. */
const FEWEST_BRACKETED = 3;
/** Characters that Markdown escapes. */
const ESCAPED = '\\`*_{}[]()#+-.!>~|';
/** Nothing shows where the words of a link begin before its bracket: all of a short line, or the last words. */
const SHORT_LINE = 60;
const LAST_WORDS = 20;
/** Brackets in brackets in an address, and links in links, are read no deeper. */
const DEEPEST = 8;

/** Finds the markup of a text, or null if it has none. */
export function findMarkup(input: string): TextMarkup | null {
  const markdown =
    LINK.test(input) || input.includes('**') || (input.includes('# ') && HEADING.test(input));
  let count = 0;
  for (const _ of input.matchAll(BRACKETED)) if (++count === FEWEST_BRACKETED) break;
  const bracketed = count === FEWEST_BRACKETED;
  return markdown || bracketed ? { markdown, bracketed } : null;
}

/** Reads what a reader sees of a paragraph. Of a picture alone that is what its page says it shows. */
export function readSeenText(input: string, { start, end }: Span, markup: TextMarkup): SeenText {
  const hidden: Span[] = [];
  const pictures: Span[] = [];
  const open: number[] = [];
  let linked = 0;
  let shown = start; // end of the last address
  let quoted = start; // end of the marks of a quotation at the start of a line
  for (let i = start; i < end; i++) {
    const mark = input[i] as string;
    if (mark === '[') {
      const behind = markup.bracketed ? endOfBrackets(input, i, end) : -1;
      if (behind > 0) {
        const length = i - shown;
        linked += length <= SHORT_LINE ? length : LAST_WORDS;
        hidden.push({ start: i, end: behind });
        shown = behind;
        i = behind - 1;
      } else if (open.length < DEEPEST) open.push(i);
    } else if (!markup.markdown) {
    } else if (mark === ']') {
      const opening = open.pop();
      if (opening === undefined || input[i + 1] !== '(') continue;
      const behind = endOfAddress(input, i + 2, end);
      if (behind < 0) continue;
      if (opening > start && input[opening - 1] === '!') {
        pictures.push({ start: opening + 1, end: i });
        hidden.push({ start: opening - 1, end: behind });
      } else {
        linked += i - opening - 1;
        hidden.push({ start: opening, end: opening + 1 }, { start: i, end: behind });
      }
      i = behind - 1;
    } else if (mark === '\\') {
      if (i + 1 < end && ESCAPED.includes(input[i + 1] as string)) {
        hidden.push({ start: i, end: i + 1 });
        i++;
      }
    } else if (mark === '*' || mark === '_') {
      let behind = i + 1;
      while (behind < end && input[behind] === mark) behind++;
      if (isEmphasis(input, i, behind, start, end)) hidden.push({ start: i, end: behind });
      i = behind - 1;
    } else if (mark === '>' && (i === start || i === quoted || input[i - 1] === '\n')) {
      hidden.push({ start: i, end: i + 1 });
      quoted = skipSpace(input, i + 1, end);
    }
  }
  const stretches = without(hidden, start, end);
  if (stretches.some((stretch) => hasText(input, stretch))) return { stretches, linked };
  const words = pictures.filter((picture) => hasText(input, picture));
  return { stretches: words.length > 0 ? words : [{ start, end }], linked: 0 };
}

/** Offset after `[address]`, or -1. */
function endOfBrackets(input: string, i: number, end: number): number {
  ADDRESS.lastIndex = i + 1;
  return ADDRESS.test(input) && ADDRESS.lastIndex <= end ? ADDRESS.lastIndex : -1;
}

/** Offset after the bracket that closes an address, which may be broken at a hyphen, or -1. */
function endOfAddress(input: string, start: number, end: number): number {
  let depth = 1;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const mark = input[i];
    if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === '(') {
      if (++depth > DEEPEST) return -1;
    } else if (mark === ')' && --depth === 0) return i + 1;
    else if (mark === ' ' && !' "<'.includes(input[i + 1] ?? '')) return -1;
  }
  return -1;
}

/** Whether marks are of emphasis, and do not stand alone or in a word: `2 * 3`, `snake_case`. */
function isEmphasis(input: string, from: number, to: number, start: number, end: number): boolean {
  const before = from > start ? input.charCodeAt(from - 1) : NaN;
  const behind = to < end ? input.charCodeAt(to) : NaN;
  if (isWordCharacter(before) && isWordCharacter(behind)) return input.startsWith('**', from);
  const isGap = (code: number): boolean => !(code >= 0) || isSpace(code);
  return !isGap(before) || !isGap(behind);
}

/** What is left of a stretch without some pieces, which may lie in one another. */
function without(hidden: Span[], start: number, end: number): Span[] {
  const stretches: Span[] = [];
  let from = start;
  for (const gap of hidden.sort((a, b) => a.start - b.start)) {
    if (gap.start > from) stretches.push({ start: from, end: gap.start });
    from = Math.max(from, gap.end);
  }
  if (end > from) stretches.push({ start: from, end });
  return stretches;
}

function hasText(input: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (isWordCharacter(input.charCodeAt(i))) return true;
  return false;
}
