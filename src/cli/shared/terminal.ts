import type { Readable, Writable } from 'node:stream';
import { fileError } from './file-error.js';
import { printable, printableLines } from './printable.js';

/** The streams a command works with: those of the process, or a test's own. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
}

/** The reader of the output went away, as `head` does. */
export class ClosedPipe extends Error {}

/**
 * Writes a text as it is and waits until it is taken, so that a slow reader holds back the writer.
 *
 * @throws ClosedPipe when nobody reads any more, FileError when it cannot be written.
 */
export function put(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new ClosedPipe());
      else reject(fileError('the output', error));
    });
  });
}

/** Writes what people read: nothing in it commands a terminal, wherever it ends up. */
export function print(stream: Writable, text: string): Promise<void> {
  return put(stream, printableLines(text));
}

/** Writes what programs read: as it is, but for a terminal, where people read it. */
export function write(stream: Terminal['stdout'], text: string): Promise<void> {
  return stream.isTTY === true ? print(stream, text) : put(stream, text);
}

/** Prints one line to standard error; where that is closed, nobody is there to be told. */
export async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await print(stderr, `copydesk: ${printable(message)}\n`).catch(() => {});
}
