import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** Newest version of Node in which these flags were tried; an unknown one prints an error. */
const NEWEST_TRIED = 24;

/**
 * Sets V8 for many pages in a row (`docs/notes/speed.md` has what each flag gives).
 *
 * - Fewer functions are copied into those that are compiled for speed, 200 bytes of byte code instead
 *   of 920: compiling takes up to a third of a run, and each worker does it anew.
 * - New objects get the room from the start that they would get in the end, 16 MB.
 * - Where no core is idle, a worker collects its garbage alone, since helpers would only take turns
 *   with the other workers.
 */
export function tuneEngine(jobs: number): void {
  if (Number.parseInt(process.versions.node, 10) > NEWEST_TRIED) return;
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--min-semi-space-size=16');
  if (jobs >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
}
