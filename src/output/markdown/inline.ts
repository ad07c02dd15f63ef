import { own } from '../../language/own.js';
import type { Complete } from '../layout/addresses.js';
import type { NestedMark } from '../layout/nested-marks.js';
import { escapeAddress, escaper, fold, visible } from './escape-markdown.js';

/** How a text with marks is written. */
export interface InlineOptions {
  /** The address of a link, or null for a link that is written as its words alone. */
  link: Complete;
  /** Whether a line may end within the text. */
  breaks: boolean;
  /** Whether a style of the whole text is left out, as headings have one already. */
  styled: boolean;
}

/** What words in a style stand between. */
const SIGNS: { readonly [kind in NestedMark['kind']]?: string } = {
  strong: '**',
  emphasis: '*',
  deletion: '~~',
};

/**
 * Writes a stretch of a text with its marks.
 *
 * A style that Markdown cannot show at its place, as `*` between two words and a quotation mark, is
 * left out, and so are sub- and superscripts: the words stay.
 */
export function inlineMarkdown(
  text: string,
  from: number,
  to: number,
  marks: readonly NestedMark[],
  { link, breaks, styled }: InlineOptions,
): string {
  const escaped = escaper(text, from);
  const edges = edgesOf(marks);
  let out = '';

  const writeAll = (
    start: number,
    end: number,
    inside: readonly NestedMark[],
    within: readonly string[],
  ): void => {
    let at = start;
    for (const mark of inside) {
      add(escaped(at, mark.start));
      write(mark, within);
      at = mark.end;
    }
    add(escaped(at, end));
  };

  /** Adds escaped words, which begin without space behind a space or the end of a line. */
  const add = (words: string): void => {
    out += out === '' || /[ \n]$/.test(out) ? words.trimStart() : words;
  };

  const write = (mark: NestedMark, within: readonly string[]): void => {
    const { kind, start, end, inside } = mark;
    if (kind === 'break') {
      const line = out.trimEnd();
      if (breaks && line !== '' && end < to && !out.endsWith('\n')) out = `${line}  \n`;
      else add(' ');
      return;
    }
    const sign = own(SIGNS as Readonly<Record<string, string>>, kind);
    const address = kind === 'link' && !within.includes(kind) ? link(mark.url) : null;
    const plain = !styled && start <= from && end >= to;
    if (address !== null && fold(text.slice(start, end)) !== '') {
      // a sign before it would make it a picture or a note
      if (/[!^]$/.test(out)) out = `${out.slice(0, -1)}\\${out.slice(-1)}`;
      out += '[';
      writeAll(start, end, inside, [...within, kind]);
      out += `](${escapeAddress(address)})`;
    } else if (kind === 'code' && !plain && isCode(mark, text, out, within.length > 0)) {
      out += codeSpan(text.slice(start, end));
      escaped(end, end);
    } else if (
      sign !== undefined &&
      !plain &&
      !within.includes(kind) &&
      mayStand(mark, text, edges, from, to, within.length > 0)
    ) {
      out += sign;
      writeAll(start, end, inside, [...within, kind]);
      out += sign;
    } else {
      writeAll(start, end, inside, within);
    }
  };

  writeAll(from, to, marks, []);
  return out.trim();
}

/** Whether words can be shown as code: they hold no link, and no other sign of code is beside them. */
function isCode(mark: NestedMark, text: string, before: string, within: boolean): boolean {
  // renderers differ in how they read a backslash in code before a bar, and within other marks
  const code = text.slice(mark.start, mark.end);
  const clear = !(within ? /[\\`[\]]/ : /\\(?:\||$)/).test(code);
  return clear && !before.endsWith('`') && !holdsLink(mark);
}

function holdsLink({ inside }: NestedMark): boolean {
  return inside.some((mark) => mark.kind === 'link' || holdsLink(mark));
}

function codeSpan(words: string): string {
  const code = visible(fold(words));
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + space + code + space + fence;
}

/** How many marks begin, and how many end, at a place. */
interface Edges {
  starts: ReadonlyMap<number, number>;
  ends: ReadonlyMap<number, number>;
}

function edgesOf(marks: readonly NestedMark[]): Edges {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const read = (all: readonly NestedMark[]): void => {
    for (const { kind, start, end, inside } of all) {
      if (kind === 'break') continue;
      starts.set(start, (starts.get(start) ?? 0) + 1);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      read(inside);
    }
  };
  read(marks);
  return { starts, ends };
}

/**
 * Whether the signs of a style are read as such at the ends of a mark. They are not between a word
 * outside and punctuation inside, and the signs of another mark may be either.
 */
function mayStand(
  { kind, start, end }: NestedMark,
  text: string,
  { starts, ends }: Edges,
  from: number,
  to: number,
  within: boolean,
): boolean {
  if (ends.has(start) || starts.has(end)) return false;
  const before = start === from ? 'space' : sideOf(text, start, -1);
  const after = end === to ? 'space' : sideOf(text, end, 1);
  const opens = isFree(before) || (starts.get(start) === 1 && sideOf(text, start, 1) === 'word');
  const closes = isFree(after) || (ends.get(end) === 1 && sideOf(text, end, -1) === 'word');
  // renderers differ in what they make of a style within a word that is within a style
  return kind === 'deletion' || within ? isFree(before) && isFree(after) : opens && closes;
}

function isFree(outside: Side): boolean {
  return outside === 'space' || outside === 'sign';
}

/** What stands beside a place: renderers differ in whether symbols are punctuation (`odd`). */
type Side = 'space' | 'sign' | 'word' | 'odd';

function sideOf(text: string, at: number, step: 1 | -1): Side {
  let character = text[step === 1 ? at : at - 1] ?? ' ';
  if (step === 1 && /[\ud800-\udbff]/.test(character)) character += text[at + 1] ?? '';
  if (step === -1 && /[\udc00-\udfff]/.test(character))
    character = (text[at - 2] ?? '') + character;
  if (/^\s/.test(character)) return 'space';
  if (/^[!-/:-@[-`{-~]$/.test(character)) return 'sign';
  if (character.length > 1 || /[\p{S}\p{C}\ufffd]/u.test(character)) return 'odd';
  return /\p{P}/u.test(character) ? 'sign' : 'word';
}
