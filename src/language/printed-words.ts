import { FNV_BASIS, fnvOn } from '../model/hash.js';
import { classOf, UPPER } from './characters.js';

/**
 * The kind of a token.
 *
 * - `word`: letters, with inner apostrophes and hyphens and the stop of an abbreviation
 * - `clitic`: an ending that is attached to a word: `’s`, `n’t`, `’re`
 * - `number`: begins with a digit
 * - `address`: a web or mail address, a handle or a hashtag
 * - `mark`: punctuation or a symbol
 */
export type TokenKind = 'word' | 'clitic' | 'number' | 'address' | 'mark';

/** A token without its place. Equal ones are one object, kept from text to text, but for long ones. */
export interface Printed {
  /** The token as printed. */
  readonly text: string;
  /** The token in lower case, with straight apostrophes. */
  readonly lower: string;
  /** Its kind. */
  readonly kind: TokenKind;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** What the functions made by {@link noted} found out about it, by their numbers. */
  readonly notes: unknown[];
}

/**
 * Most characters of a word that is kept. A longer one is rare, and as a piece of its text it would
 * keep all of that in memory.
 */
const LONGEST = 12;
/** Number of slots, a power of two, and how many of them a word may stand in. */
const SLOTS = 1 << 15;
const PLACES = 8;

/**
 * The kept words, each in the first free one of its slots. One that finds none takes the place of
 * another, so that no choice of words makes a search long.
 */
const slots: (Printed | undefined)[] = /* @__PURE__ */ new Array(SLOTS);

/** The token between two offsets of a text; `hash` is the FNV of its characters. */
export function printedAt(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  hash: number,
): Printed {
  const length = end - start;
  if (length > LONGEST) return printedAs(text.slice(start, end), kind);
  let slot = 0;
  for (let k = 0; k < PLACES; k++) {
    slot = ((hash ^ (hash >>> 15)) + k) & (SLOTS - 1);
    const known = slots[slot];
    if (known === undefined) break;
    if (known.text.length === length && known.kind === kind && text.startsWith(known.text, start))
      return known;
  }
  const printed = printedAs(text.slice(start, end), kind);
  slots[slot] = printed;
  return printed;
}

/** The token between two offsets of a text, by default the whole of it. */
export function printedIn(text: string, kind: TokenKind, start = 0, end = text.length): Printed {
  return printedAt(text, start, end, kind, fnvOn(FNV_BASIS, text, start, end));
}

function printedAs(text: string, kind: TokenKind): Printed {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { text, lower, kind, capital: classOf(text.charCodeAt(0)) === UPPER, notes: [] };
}

let functions = 0;

/** A function of a word that is asked once for each, as long as that is kept. */
export function noted<Of extends Pick<Printed, 'notes'>, T>(
  read: (word: Of) => T,
): (word: Of) => T {
  const place = functions++;
  return (word) => {
    word.notes[place] ??= read(word);
    return word.notes[place] as T;
  };
}
