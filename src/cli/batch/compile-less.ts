import { setFlagsFromString } from 'node:v8';

/** Newest version of Node in which the flag below was tried; an unknown flag prints an error. */
const NEWEST_TRIED = 24;

/**
 * Lets V8 copy fewer functions into those that it compiles for speed, 200 bytes of byte code instead
 * of 920. Compiling takes up to a third of the processor time of a run, more where workers leave no
 * core idle, since each of them compiles everything anew; this saves a sixth of the whole
 * (`docs/notes/speed.md`).
 */
export function compileLess(): void {
  if (Number.parseInt(process.versions.node, 10) > NEWEST_TRIED) return;
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
