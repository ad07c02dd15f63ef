import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { printable } from './terminal.js';

/** A file that cannot be read or written; its message is one line for the user. */
export class FileError extends Error {}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or directory'],
  ['EISDIR', 'is a directory'],
  ['ENOTDIR', 'part of the path is not a directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOSPC', 'no space left on the device'],
  ['EROFS', 'the file system is read-only'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large'],
  ['ERR_STRING_TOO_LONG', 'the file is too large'],
  ['ERR_INVALID_ARG_VALUE', 'not a file name'],
]);

/**
 * Reads a file, or standard input for `-`, as UTF-8.
 *
 * @throws FileError when it cannot be read.
 */
export async function readInput(file: string, stdin: Readable): Promise<string> {
  try {
    return file === '-' ? await readAll(stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(file === '-' ? 'standard input' : file, error);
  }
}

/**
 * Writes a file as UTF-8.
 *
 * @throws FileError when it cannot be written.
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw fileError(file, error);
  }
}

/**
 * The files of a folder by name, folders in it left out; a file stands for itself.
 *
 * @throws FileError when there is no such thing.
 */
export async function listFiles(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw fileError(path, error);
  }
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function fileError(name: string, error: unknown): FileError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new FileError(printable(`${name}: ${REASONS.get(code) ?? message}`));
}
