import type { SourceBlock } from '../../input/blocks.js';
import { letterKey } from '../page-sources/plain-text.js';

/** Fewest letters of a paragraph that does not repeat by chance. */
const LONG = 40;
/** A run with fewer such paragraphs, or fewer letters, may be a refrain. */
const FEWEST = 3;
const SHORTEST_RUN = 200;
/** Most blocks of a run that were not there before, one after the other. */
const MOST_NEW = 2;

/**
 * The blocks of a body that say what others before them say: pages may have their text twice, for
 * phones and for desktops, and show one of the two by their style sheets.
 *
 * @param body - Indices of the body’s blocks, in order.
 */
export function repeatedBlocks(blocks: readonly SourceBlock[], body: readonly number[]): number[] {
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
