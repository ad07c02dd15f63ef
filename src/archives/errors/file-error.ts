import { printable } from './printable.js';

/** A file that cannot be read or written; its message is one line for the user. */
export class FileError extends Error {}

/** Prints a warning about something that does not stop the work. */
export type Warn = (message: string) => Promise<void>;

/** Name of standard input in messages. */
export const STDIN = 'standard input';

/** The name of an input in messages. */
export function nameOf(file: string): string {
  return file === '-' ? STDIN : file;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or directory'],
  ['EISDIR', 'is a directory'],
  ['ENOTDIR', 'part of the path is not a directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'links that lead back to themselves'],
  ['ENXIO', 'a socket or device that cannot be opened'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the quota of disk space is used up'],
  ['EFBIG', 'more than may be written to one file'],
  ['EIO', 'the device failed'],
  ['EROFS', 'the file system is read-only'],
  ['Z_BUF_ERROR', 'packed, and its end is missing'],
  ['Z_DATA_ERROR', 'packed, and damaged'],
  ['ERR_STRING_TOO_LONG', 'the file is too large'],
  ['ERR_INVALID_ARG_VALUE', 'not a file name'],
]);

/** Makes an error with the file's name and the reason; a FileError stays as it is. */
export function fileError(name: string, error: unknown): FileError {
  if (error instanceof FileError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  // Node replaces bytes of a name that are not UTF-8 by U+FFFD, and then looks for the wrong name.
  const isMangled = code === 'ENOENT' && name.includes('\ufffd');
  const reason = isMangled ? 'not found; its name is not valid UTF-8' : REASONS.get(code);
  // An error without a code comes from the library, not from the file system.
  const other = code === '' ? `a fault in copydesk: ${message}` : message;
  return new FileError(printable(`${name}: ${reason ?? other}`));
}

/** Why a file could not be read, without its name. */
export function reasonOf(name: string, error: unknown): string {
  const { message } = fileError(name, error);
  const prefix = printable(`${name}: `);
  return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/** Runs a function so that every error it throws names the file. */
export function inNameOf<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileError(nameOf(file), error);
  }
}
