import { CLASS_WORDS } from '../tables/container-class-words.js';

/** The groups of class words, in the order of the table and of the bits. */
export const GROUPS = Object.keys(CLASS_WORDS) as (keyof typeof CLASS_WORDS)[];

/** Bits of groups. */
const Group = Object.fromEntries(GROUPS.map((name, index) => [name, 1 << index])) as Record<
  keyof typeof CLASS_WORDS,
  number
>;

const A = 97;
const LETTERS = 26;
/** Most characters of an element's words that are read, and the longest word. */
const LOOKED_AT = 120;
const LONGEST_WHOLE = 13;
/** Number of letters by which stems are looked up. */
const KEY = 3;

/** A stem, its groups, and whether it counts at the beginning of a word only. */
type Stem = [stem: string, bits: number, first: boolean];

const whole = new Map<string, number>();
/** Indices of stems by their first letters; 0 for none. */
const KEYS = LETTERS ** KEY;
const byKey = new Uint16Array(KEYS);
const stems: Stem[][] = [[]];

for (const name of GROUPS) {
  for (const word of CLASS_WORDS[name].split(' ')) {
    if (word.startsWith('=')) {
      whole.set(word.slice(1), (whole.get(word.slice(1)) ?? 0) | Group[name]);
    } else {
      const first = word.startsWith('<');
      const stem = first ? word.slice(1) : word;
      const key = keyAt(stem, 0);
      if (byKey[key] === 0) byKey[key] = stems.push([]) - 1;
      stems[byKey[key] as number]?.push([stem, Group[name], first]);
    }
  }
}

/** 1 where a word begins, in the letters that are read at the moment. */
const begins = new Uint8Array(LOOKED_AT);

function keyAt(letters: string, at: number): number {
  return (
    ((letters.charCodeAt(at) - A) * LETTERS + letters.charCodeAt(at + 1) - A) * LETTERS +
    letters.charCodeAt(at + 2) -
    A
  );
}

/**
 * Words that say what a page has or allows and not what the element is: WordPress gives the body or
 * the story itself the class `comments-open`.
 */
const STATE =
  /(?<![^ ])(?:(?:has|no|with|without)-[^ ]+|[^ ]+-(?:open|closed|enabled|disabled))(?![^ ])/gu;

/** The groups that an element's words, in lower case, belong to. */
export function groupsOf(all: string): number {
  const words = all.includes('-') ? all.replace(STATE, '') : all;
  let bits = 0;
  const end = Math.min(words.length, LOOKED_AT);
  let letters = '';
  begins.fill(0);
  let start = 0;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? words.charCodeAt(i) : 0;
    if (code >= A && code < A + LETTERS) continue;
    if (i > start) {
      const word = words.slice(start, i);
      if (word.length <= LONGEST_WHOLE) bits |= whole.get(word) ?? 0;
      begins[letters.length] = 1;
      letters += word;
    }
    start = i + 1;
  }
  if (letters.length < KEY) return bits;
  let key = keyAt(letters, 0);
  for (let i = 0; ; i++) {
    const list = byKey[key] as number;
    if (list !== 0) bits |= stemsAt(letters, i, stems[list] as Stem[]);
    if (i + KEY >= letters.length) return bits;
    key = ((key * LETTERS) % KEYS) + letters.charCodeAt(i + KEY) - A;
  }
}

function stemsAt(letters: string, at: number, list: readonly Stem[]): number {
  let bits = 0;
  for (const [stem, group, first] of list) {
    if ((!first || begins[at] === 1) && letters.startsWith(stem, at)) bits |= group;
  }
  return bits;
}
