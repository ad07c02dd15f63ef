import { readText } from '../../input/read-text.js';
import { classOf, DIGIT, isLetter } from '../../language/characters.js';
import { own } from '../../language/own.js';
import {
  isNumber,
  isObject,
  needs,
  objectOf,
  requireString,
  requireType,
} from '../../language/require.js';

/**
 * What {@link learnFurniture} remembers of the texts of one outlet: in how many of them each line
 * occurs. Plain JSON, without any of their words.
 *
 * @category Extract
 * @example
 * ```ts
 * import { type FurnitureMemory, learnFurniture } from 'copydesk';
 *
 * const memory: FurnitureMemory = learnFurniture(['Rain\n\nThe Vessby Courier, since 1901']);
 * memory.texts; // => 1
 * Object.keys(memory.lines).length; // => 2
 * ```
 */
export interface FurnitureMemory {
  /** Number of texts that were learnt from. */
  texts: number;
  /** Number of texts with each line, by a hash of the line; at most 20,000 lines. */
  lines: Record<string, number>;
}

/** Most lines that are remembered: about 400 kB of JSON. */
const MOST_LINES = 20_000;
/** A line in at least this many texts is repeated. */
const CAME_BACK = 2;
/** A text with more than this share of its long lines known was learnt from before. */
const SAME_TEXT = 0.5;
/** Characters from which a line is long; most lines of a story are. */
const LONG_LINE = 80;
/** Characters of a line that are hashed. */
const LONGEST_KEY = 1000;

/**
 * Learns from texts of one outlet which lines are repeated from page to page, and so are furniture.
 *
 * Give the memory to {@link stripBoilerplate}. Lines that differ only in numbers are equal (“12
 * comments”). A text that is mostly known already is skipped, so that an article that is met twice
 * does not become furniture. If there are more lines than a memory can hold, the least repeated
 * ones are forgotten.
 *
 * @param texts - Texts of one outlet, as an extractor wrote them.
 * @param memory - What was learnt before; it is not changed.
 * @returns A memory of both.
 * @throws TypeError when `texts` is not a list of strings, or `memory` is not a memory.
 *
 * @param texts - Texts of one outlet, as an extractor left them.
 * @param memory - What was learnt before; it stays as it is.
 * @returns A memory of both.
 * @throws TypeError when `texts` is no list, a text no string, or `memory` no memory.
 *
 * @category Extract
 * @example
 * ```ts
 * import { learnFurniture, stripBoilerplate } from 'copydesk';
 *
 * const pages = ['Rain', 'Snow', 'Hail'].map((head) => `${head} falls in Vessby\n\nThe harbour paper since 1901`);
 * const memory = learnFurniture(pages);
 * stripBoilerplate(pages[0] ?? '').removed.length; // => 0
 * stripBoilerplate(pages[0] ?? '', { memory }).removed[0]?.text; // => 'The harbour paper since 1901'
 * ```
 */
export function learnFurniture(
  texts: Iterable<string>,
  memory: FurnitureMemory = { texts: 0, lines: {} },
): FurnitureMemory {
  requireType(texts, 'learnFurniture', needs('a list of strings', isIterable));
  const lines = linesOf(memory, 'learnFurniture: memory');
  let count = memory.texts;
  for (const text of texts) {
    requireString(text, 'learnFurniture');
    const own = readText(text).map((block) => block.text);
    if (isSameText(own, (line) => lines.has(keyOf(line)))) continue;
    count++;
    for (const key of new Set(own.map(keyOf))) {
      if (key !== '') lines.set(key, (lines.get(key) ?? 0) + 1);
    }
    if (lines.size > 2 * MOST_LINES) forget(lines);
  }
  return toMemory(count, lines);
}

/**
 * Joins two memories of one outlet; their order makes no difference.
 *
 * @param one - A memory.
 * @param other - Another one, learnt from other texts.
 * @returns A memory of both.
 * @throws TypeError when one of them is not a memory.
 *
 * @param one - A memory.
 * @param other - Another one, learnt from other texts.
 * @returns A memory of both.
 * @throws TypeError when one of them is no memory.
 *
 * @category Extract
 * @example
 * ```ts
 * import { learnFurniture, mergeFurniture } from 'copydesk';
 *
 * const monday = learnFurniture(['Rain\n\nThe harbour paper']);
 * const tuesday = learnFurniture(['Snow\n\nThe harbour paper']);
 * const memory = mergeFurniture(monday, tuesday);
 * Object.values(memory.lines).sort(); // => [1, 1, 2]
 * ```
 */
export function mergeFurniture(one: FurnitureMemory, other: FurnitureMemory): FurnitureMemory {
  const lines = linesOf(one, 'mergeFurniture: one');
  for (const [key, count] of linesOf(other, 'mergeFurniture: other')) {
    lines.set(key, (lines.get(key) ?? 0) + count);
  }
  return toMemory(one.texts + other.texts, lines);
}

/**
 * For each line of a text, the number of other texts with it if it is repeated, else 0. If the text
 * as a whole was learnt from, only its short lines count, since the others are its story.
 */
export function countReturns(lines: readonly string[], memory: FurnitureMemory): number[] {
  const counts = lines.map((line) => {
    const key = keyOf(line);
    const count = own(memory.lines, key);
    return typeof count === 'number' && count >= CAME_BACK ? count : 0;
  });
  const same = isSameText(lines, (_, i) => (counts[i] as number) > 0);
  return same ? counts.map((count, i) => (isLong(lines[i] as string) ? 0 : count)) : counts;
}

/** Whether most of the long lines are known. */
function isSameText(
  lines: readonly string[],
  isKnown: (line: string, index: number) => boolean,
): boolean {
  let all = 0;
  let known = 0;
  lines.forEach((line, i) => {
    if (!isLong(line)) return;
    all += line.length;
    if (isKnown(line, i)) known += line.length;
  });
  return all > 0 && known > SAME_TEXT * all;
}

function isLong(line: string): boolean {
  return line.length >= LONG_LINE;
}

/** Checks whether a value is a memory, but not each of its many lines. */
export function isMemory(value: unknown): string {
  return objectOf({ texts: isNumber, lines: isObject })(value);
}

/** The lines of a memory, each of them checked. */
function linesOf(memory: FurnitureMemory, name: string): Map<string, number> {
  requireType(memory, name, isMemory);
  const lines = new Map(Object.entries(memory.lines));
  for (const [key, count] of lines)
    requireType(count, `${name}.lines[${JSON.stringify(key)}]`, isNumber);
  return lines;
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function toMemory(texts: number, lines: Map<string, number>): FurnitureMemory {
  forget(lines);
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return { texts, lines: Object.fromEntries(sorted) };
}

/** Keeps only the lines that are repeated most. */
function forget(lines: Map<string, number>): void {
  if (lines.size <= MOST_LINES) return;
  const sorted = [...lines].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [key] of sorted.slice(MOST_LINES)) lines.delete(key);
}

/** A line’s hash, without differences in case and numbers; '' for a line without letters. */
function keyOf(line: string): string {
  const text = line.slice(0, LONGEST_KEY).toLowerCase();
  let one = text.length === LONGEST_KEY ? line.length : 0;
  let two = 0x9e3779b9;
  let letters = false;
  let number = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = classOf(code) === DIGIT;
    if (digit && number) continue;
    number = digit;
    letters ||= isLetter(code);
    one = Math.imul(one ^ (digit ? 35 : code), 0x85ebca6b);
    one ^= one >>> 13;
    two = Math.imul(two + (digit ? 35 : code), 0xc2b2ae35);
    two ^= two >>> 15;
  }
  return letters ? `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}` : '';
}
