import { LONGEST_BARE, namedCharacter, SHORTEST_BARE } from './named-references.js';

/** A character reference, as `&amp;` or `&#8211;`. */
export interface CharacterReference {
  /** What it stands for, one or two characters. */
  text: string;
  /** The offset after it. */
  end: number;
}

/** Reads the reference whose `&` is at an offset, or gives null if there is none. */
export type ReadReference = (at: number) => CharacterReference | null;

/** What is behind the `&`; no name is longer. */
const NUMBER = /#(?:x([\da-f]+)|(\d+));?/iy;
const NAME = /[a-z][a-z\d]{1,30}/iy;
/** Behind a name without its `;` in a value, what shows that it is a parameter of an address. */
const GOES_ON = /[=a-z\d]/i;

/** What the numbers from 128 on stand for, which many pages take from windows-1252. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const FIRST_OF_WINDOWS = 0x80;
const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = '\ufffd';

/**
 * A reader of the references of an input, by the rules of the HTML standard (section 13.2.5.72,
 * “Character reference state”).
 *
 * @param inAttribute - in a value, a name without its `;` is no reference before `=`, a letter or a
 * digit, so that addresses with parameters stay as they are.
 */
export function readReferences(input: string, inAttribute: boolean): ReadReference {
  return (at) => {
    const number = matchAt(NUMBER, input, at + 1);
    if (number !== null) {
      const [written, hex, decimal] = number;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return { text: characterOf(code), end: at + 1 + written.length };
    }
    const name = matchAt(NAME, input, at + 1)?.[0];
    return name === undefined ? null : readName(input, at + 1, name, inAttribute);
  };
}

function matchAt(pattern: RegExp, input: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(input);
}

/** The character of a number; a replacement for those that no text can have. */
function characterOf(code: number): string {
  const windows = WINDOWS[code - FIRST_OF_WINDOWS];
  if (windows !== undefined) return windows;
  const none = code === 0 || code > LAST_CODE_POINT || (code >= 0xd800 && code <= 0xdfff);
  return none ? REPLACEMENT : String.fromCodePoint(code);
}

/** The reference of a name with its `;`, or else of the longest beginning that needs none. */
function readName(
  input: string,
  start: number,
  name: string,
  inAttribute: boolean,
): CharacterReference | null {
  const behind = start + name.length;
  const text = input[behind] === ';' ? namedCharacter(`${name};`) : undefined;
  if (text !== undefined) return { text, end: behind + 1 };
  for (let n = Math.min(name.length, LONGEST_BARE); n >= SHORTEST_BARE; n--) {
    const bare = namedCharacter(name.slice(0, n));
    if (bare === undefined) continue;
    const end = start + n;
    return inAttribute && GOES_ON.test(input[end] ?? '') ? null : { text: bare, end };
  }
  return null;
}

/** An attribute's value with its references replaced. */
export function decodeValue(value: string): string {
  let next = value.indexOf('&');
  if (next < 0) return value;
  const referenceAt = readReferences(value, true);
  let decoded = '';
  let from = 0;
  while (next >= 0) {
    const reference = referenceAt(next);
    if (reference !== null) {
      decoded += value.slice(from, next) + reference.text;
      from = reference.end;
    }
    next = value.indexOf('&', reference?.end ?? next + 1);
  }
  return decoded + value.slice(from);
}
