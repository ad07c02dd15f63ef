import type { Span } from '../../../article.js';
import { decodeValue } from '../../../markup/character-references.js';
import { nameTable } from '../../../markup/name-table.js';
import { ATTRIBUTES, Use, WORD_ATTRIBUTES } from '../tables/attribute-names.js';

/** An attribute's value with entities decoded, and its place in the input. */
export interface Attribute extends Span {
  value: string;
}

/** The attributes of one tag by name, only those that the reader uses. */
export interface Attributes {
  readonly size: number;
  /** Bits of `Use` of all of them together. */
  readonly uses: number;
  get(name: string): Attribute | undefined;
  has(name: string): boolean;
  /** Whether the page has a control, before this element, that opens it. */
  isControlled(): boolean;
  /** What the page's classes were found to be: most stand on many elements. */
  readonly known: {
    /** Class and id words as they are written, and in lower case with single spaces. */
    words: Map<string, string>;
    /** Whether a class hides text visually and keeps it for screen readers. */
    hides: Map<string, boolean>;
  };
}

/** Collects the attributes of the tag that is being read. */
export interface AttributeReader {
  attributes: Attributes;
  /** Forgets the previous tag. */
  clear(): void;
  /** Takes an attribute by the places of its name and of its value, without quotes. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
}

const NAMES = nameTable(ATTRIBUTES.keys());
/** Most characters that are kept of an element's class and id words. */
const LONGEST_WORDS = 160;

export function readAttributes(input: string): AttributeReader {
  // few of a tag's attributes are used: to look through them is faster than to fill a map and empty it
  const names: string[] = [];
  const places: number[] = []; // of each its start and end; nobody asks for the value of many
  const found: (Attribute | undefined)[] = [];
  const controlled = new Set<string>();
  const indexOf = (name: string): number => {
    for (let i = 0; i < attributes.size; i++) if (names[i] === name) return i;
    return -1;
  };
  const get = (name: string): Attribute | undefined => {
    const i = indexOf(name);
    if (i < 0) return undefined;
    const start = places[2 * i] as number;
    const end = places[2 * i + 1] as number;
    found[i] ??= { value: decodeValue(input.slice(start, end)), start, end };
    return found[i];
  };
  const attributes = {
    size: 0,
    uses: 0,
    get,
    has: (name: string) => indexOf(name) >= 0,
    isControlled: () => controlled.size > 0 && controlled.has(get('id')?.value ?? ''),
    known: { words: new Map<string, string>(), hides: new Map<string, boolean>() },
  };
  return {
    attributes,
    clear() {
      attributes.size = 0;
      attributes.uses = 0;
    },
    add(nameStart, nameEnd, start, end) {
      const name = NAMES.find(input, nameStart, nameEnd);
      if (name === null || indexOf(name) >= 0) return; // the first attribute of a name counts
      const { size } = attributes;
      names[size] = name;
      places[2 * size] = start;
      places[2 * size + 1] = end;
      found[size] = undefined;
      attributes.size++;
      if (name === 'aria-controls' && start < end) controlled.add(get(name)?.value ?? '');
      attributes.uses |= ATTRIBUTES.get(name) ?? 0;
    },
  };
}

/** The value of an attribute, or null. */
export function attributeOf(attributes: Attributes, name: string): string | null {
  return attributes.get(name)?.value ?? null;
}

/** The words by which a site's templates name an element, in lower case. */
export function wordsOf(attributes: Attributes): string {
  if (!(attributes.uses & Use.words)) return '';
  let words = '';
  let left = attributes.size;
  for (const name of WORD_ATTRIBUTES) {
    if (left === 0) break;
    const value = attributes.get(name)?.value;
    if (value === undefined) continue;
    left--;
    if (value !== '' && words.length < LONGEST_WORDS) {
      words += (words === '' ? '' : ' ') + value.slice(0, LONGEST_WORDS);
    }
  }
  if (words === '') return words;
  if (words.length > LONGEST_WORDS) words = words.slice(0, LONGEST_WORDS);
  const { known } = attributes;
  let folded = known.words.get(words);
  if (folded === undefined) {
    folded = areFolded(words) ? words : words.replace(/\s+/gu, ' ').trim().toLowerCase();
    known.words.set(words, folded);
  }
  return folded;
}

/** Whether words are in lower case already with single spaces between them, as most are. */
function areFolded(words: string): boolean {
  let before = 0x20;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 0x20 ? before === 0x20 : code < 0x20 || code > 0x7e) return false;
    if (code >= 0x41 && code <= 0x5a) return false;
    before = code;
  }
  return before !== 0x20;
}
