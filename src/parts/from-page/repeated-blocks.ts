import type { SourceBlock } from '../../input/blocks.js';
import { LONGEST_VALUE, letterKey } from '../page-sources/plain-text.js';

/** Fewest letters of a paragraph that does not repeat by chance. */
const LONG = 40;
/** A run with fewer such paragraphs, or fewer letters, may be a refrain. */
const FEWEST = 3;
const SHORTEST_RUN = 200;
/** Most blocks of a run that were not there before, one after the other. */
const MOST_NEW = 2;
const SMALL_A = 97;
const SMALL_Z = 122;
const LOWER = 32;

/**
 * The blocks of a body that say what others before them say: pages may have their text twice, for
 * phones and for desktops, and show one of the two by their style sheets.
 *
 * @param body - Indices of the body’s blocks, in order.
 */
export function repeatedBlocks(blocks: readonly SourceBlock[], body: readonly number[]): number[] {
  if (!mayRepeat(blocks, body)) return [];
  const keys = body.map((block) => letterKey(blocks[block]?.text ?? ''));
  const firsts = new Map<string, number>();
  const before = keys.map((key, at) => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    return first ?? -1;
  });
  const found: number[] = [];
  for (let at = 0; at < body.length; at++) {
    if ((before[at] as number) < 0) continue;
    let end = at;
    let reached = -1; // place of the last block's first copy, which comes later block by block
    let long = 0;
    let letters = 0;
    for (let next = at; next < body.length && next - end <= MOST_NEW; next++) {
      const first = before[next] as number;
      if (first <= reached || first >= at) continue;
      reached = first;
      end = next;
      const { length } = keys[next] as string;
      if (length >= LONG) long++;
      letters += length;
    }
    if (long >= FEWEST && letters >= SHORTEST_RUN) {
      for (let i = at; i <= end; i++) if ((before[i] as number) >= 0) found.push(body[i] as number);
    }
    at = end;
  }
  return found;
}

/**
 * Whether enough long blocks may say the same as others, by sums over their ASCII letters, which are
 * quicker to make than keys.
 */
function mayRepeat(blocks: readonly SourceBlock[], body: readonly number[]): boolean {
  const seen = new Set<number>();
  let repeated = 0;
  for (const block of body) {
    const text = blocks[block]?.text ?? '';
    if (text.length < LONG) continue;
    const sum = sumOf(text);
    if (seen.has(sum)) repeated++;
    seen.add(sum);
  }
  return repeated >= FEWEST;
}

function sumOf(text: string): number {
  let sum = 0;
  const end = Math.min(text.length, LONGEST_VALUE);
  for (let i = 0; i < end; i++) {
    const letter = text.charCodeAt(i) | LOWER;
    if (letter >= SMALL_A && letter <= SMALL_Z) sum = (Math.imul(sum, 31) + letter) | 0;
  }
  return sum;
}
