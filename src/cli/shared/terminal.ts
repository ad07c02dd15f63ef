import type { Readable, Writable } from 'node:stream';
import { fileError } from '../../archives/errors/file-error.js';
import { printable, printableLines } from '../../archives/errors/printable.js';

/** The streams of a command: those of the process, or those of a test. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
}

/** The reader of the output has stopped reading, as `head` does. */
export class ClosedPipe extends Error {}

/**
 * Writes a text unchanged and waits until it is taken, so that a slow reader slows the writer.
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

/** Writes text for people: control characters are always replaced. */
export function print(stream: Writable, text: string): Promise<void> {
  return put(stream, printableLines(text));
}

/** Writes text for programs: unchanged, except to a terminal, where people read it. */
export function write(stream: Terminal['stdout'], text: string): Promise<void> {
  return stream.isTTY === true ? print(stream, text) : put(stream, text);
}

/** Prints one line to standard error; does nothing where that is closed. */
export async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await print(stderr, `copydesk: ${printable(message)}\n`).catch(() => {});
}
