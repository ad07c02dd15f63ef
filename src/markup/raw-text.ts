import { endsTagName, placeOf } from './markup-characters.js';

/** An element whose content holds no tags but its own end tag. */
export interface RawText {
  name: string;
  /** Whether character references in it are read. */
  references: boolean;
}

/** The elements whose content is raw text. */
export const RAW_TEXT: readonly RawText[] = [
  ...['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext'].map((name) => ({
    name,
    references: false,
  })),
  ...['title', 'textarea'].map((name) => ({ name, references: true })),
];

/** By the first letter of their names, so that most tags are passed over at a glance. */
const BY_LETTER = new Map<number, RawText[]>();
for (const raw of RAW_TEXT) {
  const letter = raw.name.charCodeAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), raw]);
}

/** The element that a tag name is one of, or null. */
export function rawTextOf(input: string, nameStart: number, nameEnd: number): RawText | null {
  const candidates = BY_LETTER.get(input.charCodeAt(nameStart) | 0x20);
  if (candidates === undefined) return null;
  for (const raw of candidates) {
    if (raw.name.length === nameEnd - nameStart && isNamed(input, nameStart, raw.name)) return raw;
  }
  return null;
}

/** Where the content of such an element ends: before its end tag, or at the end of the input. */
export function endOfRawText(input: string, from: number, { name }: RawText): number {
  if (name === 'plaintext') return input.length;
  if (name === 'script') return endOfScript(input, from);
  for (let at = placeOf(input, '</', from); at < input.length; at = placeOf(input, '</', at + 2)) {
    if (isTagNamed(input, at + 2, name)) return at;
  }
  return input.length;
}

/**
 * A script ends at the first end tag, save that in what looks like a comment, a script within the
 * script hides one (“script data double escaped state” in the HTML standard).
 */
function endOfScript(input: string, from: number): number {
  /** Where the comment around `at` ends, before its `>`; -1 outside comments. */
  let commentEnd = -1;
  let nested = false;
  for (let at = placeOf(input, '<', from); at < input.length; at = placeOf(input, '<', at + 1)) {
    if (at > commentEnd) {
      commentEnd = -1;
      nested = false;
    }
    if (input.charCodeAt(at + 1) === 0x2f) {
      if (!isTagNamed(input, at + 2, 'script')) continue;
      if (!nested) return at;
      nested = false;
    } else if (commentEnd < 0) {
      // the dashes that open the comment may be those that close it
      if (input.startsWith('!--', at + 1)) commentEnd = placeOf(input, '-->', at + 2);
    } else if (isTagNamed(input, at + 1, 'script')) nested = true;
  }
  return input.length;
}

/** Whether a tag of this name stands here. */
function isTagNamed(input: string, nameStart: number, name: string): boolean {
  return isNamed(input, nameStart, name) && endsTagName(input.charCodeAt(nameStart + name.length));
}

function isNamed(input: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if ((input.charCodeAt(start + i) | 0x20) !== name.charCodeAt(i)) return false;
  }
  return true;
}
