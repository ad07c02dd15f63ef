import { constants, isUtf8 } from 'node:buffer';
import { createReadStream, type Dirent, fstatSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileError, fileError, nameOf, STDIN } from './file-error.js';

/** Tells the user of something that does not stop the work. */
export type Warn = (message: string) => Promise<void>;

/** Bytes of one read. */
const CHUNK = 1 << 20;

/**
 * Reads a file, or standard input for `-`, as UTF-8, and warns of bytes that are no such text, or none.
 *
 * @throws FileError when it cannot be read.
 */
export async function readInput(file: string, stdin: Readable, warn: Warn): Promise<string> {
  const name = nameOf(file);
  try {
    if (file === '-') refuseFolder(stdin);
    const bytes = await readAll(file === '-' ? stdin : await openFile(file), name);
    if (bytes.length === 0) await warn(`${name}: is empty`);
    else if (!isUtf8(bytes)) await warn(`${name}: not valid UTF-8; what is not is read as \ufffd`);
    else if (bytes.includes(0)) await warn(`${name}: holds NUL bytes, as no text in UTF-8 does`);
    return bytes.toString('utf8');
  } catch (error) {
    throw fileError(name, error);
  }
}

async function openFile(file: string): Promise<Readable> {
  const { size } = await stat(file);
  requireRoom(size, file);
  return createReadStream(file, { highWaterMark: CHUNK });
}

/** Node reads a folder behind standard input as if nothing stood there. */
function refuseFolder({ fd }: Readable & { fd?: number }): void {
  if (fd === undefined || !fstatSync(fd).isDirectory()) return;
  throw new FileError(`${STDIN}: is a directory`);
}

/** Reads a stream, and stops where no string could hold it: some streams have no end. */
async function readAll(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    length += bytes.length;
    requireRoom(length, name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function requireRoom(length: number, name: string): void {
  if (length <= constants.MAX_STRING_LENGTH) return;
  throw new FileError(
    `${name}: larger than the ${constants.MAX_STRING_LENGTH} bytes that are read`,
  );
}

/**
 * The files of a folder by name, those behind links too. What in the folder is no file, or the same
 * file again, is passed over with a warning. All else stands for itself: who reads it is told why
 * it cannot be read.
 */
export async function listFiles(path: string, warn: Warn): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(path, entry.name);
    const found = await fileBehind(file, entry);
    if ('skipped' in found) await warn(`${found.skipped}; it is passed over`);
    else if (files.has(found.id)) {
      await warn(`${file}: the same file as ${files.get(found.id)}; it is passed over`);
    } else files.set(found.id, file);
  }
  return [...files.values()];
}

/** What tells the file behind an entry of a folder from others, or why there is none to read. */
async function fileBehind(
  file: string,
  entry: Dirent,
): Promise<{ id: string } | { skipped: string }> {
  try {
    const found = await stat(file, { bigint: true });
    if (found.isFile()) return { id: `${found.dev}:${found.ino}` };
    const kind = found.isDirectory() ? 'folder' : 'pipe, socket or device';
    return { skipped: `${file}: ${entry.isSymbolicLink() ? 'a link to a' : 'a'} ${kind}` };
  } catch (error) {
    const { message } = fileError(file, error);
    return { skipped: entry.isSymbolicLink() ? `${message} (a link)` : message };
  }
}
