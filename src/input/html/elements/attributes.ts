import type { Span } from '../../../article.js';
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
}

/** Collects the attributes of the tag that is being read. */
export interface AttributeReader {
  attributes: Attributes;
  /** Forgets the previous tag. */
  clear(): void;
  onName(start: number, end: number): void;
  onData(start: number, end: number): void;
  onEntity(code: number): void;
  /** The value ends, after its quote if it has one. */
  onEnd(quoted: boolean, end: number): void;
}

/** Longest attribute name that is looked up. */
const LONGEST_NAME = 20;
/** Most characters that are kept of an element's class and id words. */
const LONGEST_WORDS = 160;
/** Most words are already in lower case with single spaces; this finds the others. */
const UNFOLDED = /[^!-@[-~ ]|^ | {2}| $/u;

export function readAttributes(input: string): AttributeReader {
  const byName = new Map<string, Attribute>();
  const attributes = {
    size: 0,
    uses: 0,
    get: (name: string) => byName.get(name),
    has: (name: string) => byName.has(name),
  };
  let current: Attribute | null = null;
  return {
    attributes,
    clear() {
      if (attributes.size > 0) byName.clear();
      attributes.size = 0;
      attributes.uses = 0;
      current = null;
    },
    onName(start, end) {
      current = null;
      if (end - start > LONGEST_NAME) return;
      let name = input.slice(start, end);
      let use = ATTRIBUTES.get(name);
      if (use === undefined) {
        name = name.toLowerCase();
        use = ATTRIBUTES.get(name);
        if (use === undefined) return;
      }
      if (attributes.size > 0 && byName.has(name)) return; // the first attribute of a name counts
      current = { value: '', start: end, end };
      byName.set(name, current);
      attributes.size++;
      attributes.uses |= use;
    },
    onData(start, end) {
      if (current !== null) current.value += input.slice(start, end);
    },
    onEntity(code) {
      if (current !== null) current.value += String.fromCodePoint(code);
    },
    onEnd(quoted, end) {
      if (current === null) return;
      const start = quoted ? valueStart(input, current.end) + 1 : valueStart(input, current.end);
      current.start = Math.min(start, end);
      current.end = quoted ? end - 1 : end;
      if (current.start > current.end) current.start = current.end;
      current = null;
    },
  };
}

/** The start of the value after the end of the name, including its quote. */
function valueStart(input: string, nameEnd: number): number {
  let i = skipSpace(input, nameEnd);
  if (input[i] !== '=') return nameEnd;
  i = skipSpace(input, i + 1);
  return i;
}

function skipSpace(input: string, i: number): number {
  while (i < input.length && input.charCodeAt(i) <= 0x20) i++;
  return i;
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
  return UNFOLDED.test(words) ? words.replace(/\s+/gu, ' ').trim().toLowerCase() : words;
}
