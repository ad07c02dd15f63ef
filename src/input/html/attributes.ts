import type { Span } from '../../article.js';
import { ATTRIBUTES, WORD_ATTRIBUTES } from './tables/attributes.js';

/** An attribute's value, entities decoded, and its place in the input. */
export interface Attribute extends Span {
  value: string;
}

/** Attributes of one tag by name: only those that the reader looks at. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** Collects the attributes of the tag that is being read. */
export interface AttributeReader {
  attributes: Attributes;
  /** Forgets the tag before. */
  clear(): void;
  onName(start: number, end: number): void;
  onData(start: number, end: number): void;
  onEntity(code: number): void;
  /** The end of the value, behind its quote where it has one. */
  onEnd(quoted: boolean, end: number): void;
}

/** Longest name that is worth the look. */
const LONGEST_NAME = 20;
/** Of an element's words so many characters are kept. */
const LONGEST_WORDS = 160;

export function readAttributes(input: string): AttributeReader {
  const attributes = new Map<string, Attribute>();
  let current: Attribute | null = null;
  return {
    attributes,
    clear() {
      if (attributes.size > 0) attributes.clear();
      current = null;
    },
    onName(start, end) {
      current = null;
      if (end - start > LONGEST_NAME) return;
      let name = input.slice(start, end);
      if (!ATTRIBUTES.has(name)) {
        name = name.toLowerCase();
        if (!ATTRIBUTES.has(name)) return;
      }
      if (attributes.has(name)) return; // the first one counts
      current = { value: '', start: end, end };
      attributes.set(name, current);
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

/** Where the value begins, its quote included, behind the name's end. */
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
  return words.slice(0, LONGEST_WORDS).replace(/\s+/gu, ' ').trim().toLowerCase();
}
