import type { InputName } from '../../archives/inputs/list-inputs.js';
import { type Terminal, write } from '../shared/terminal.js';

/** Where the output goes. */
export interface Sink {
  /** Whether outputs name their inputs, so that one that failed has an output too. */
  hasLines: boolean;
  /** Whether an earlier run wrote it already; asked once for each input. */
  has(name: InputName): Promise<boolean>;
  /** @returns Why this output cannot be written though others can, or null. */
  put(name: InputName, output: string): Promise<string | null>;
  /** All is written. */
  finish(): Promise<void>;
  /** The work was broken off. */
  stop(): Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** Writes lines to standard output, below a first line of their own. */
export async function toStdout({ stdout }: Terminal, header: string): Promise<Sink> {
  if (header !== '') await write(stdout, header);
  return {
    hasLines: true,
    has: async () => false,
    async put(_, output) {
      await write(stdout, output);
      return null;
    },
    finish: nothing,
    stop: nothing,
  };
}
