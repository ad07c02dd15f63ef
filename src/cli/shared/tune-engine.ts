import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** Newest version of Node in which these flags were tried; an unknown one prints an error. */
const NEWEST_TRIED = 24;

/** Sets V8 for many pages in a row, with some of them read at the same time. */
export function tuneEngine(jobs: number): void {
  for (const flag of engineFlags(jobs, availableParallelism(), process.versions.node)) {
    setFlagsFromString(flag);
  }
}

/**
 * What helps V8 to read many pages (`docs/notes/speed.md` has what each flag gives).
 *
 * - Fewer functions are copied into those that are compiled for speed, 200 bytes of byte code instead
 *   of 920: compiling takes up to a third of a run, and each worker does it anew.
 * - New objects get the room from the start that they would get in the end, 16 MB.
 * - Where no core is idle, a worker collects its garbage alone, since helpers would only take turns
 *   with the other workers.
 */
export function engineFlags(jobs: number, cores: number, node: string): string[] {
  if (Number.parseInt(node, 10) > NEWEST_TRIED) return [];
  const flags = ['--max-inlined-bytecode-size-cumulative=200', '--min-semi-space-size=16'];
  return jobs < cores ? flags : [...flags, '--no-parallel-scavenge'];
}
