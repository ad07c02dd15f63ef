import { constants } from 'node:buffer';
import { createReadStream, type Dirent, fstatSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  FileError,
  fileError,
  nameOf,
  STDIN,
  type Warn,
} from '../../archives/errors/file-error.js';
import { decodeBytes } from '../../input/bytes/decode-bytes.js';

/** Bytes that are read at a time. */
const CHUNK = 1 << 20;

/**
 * Reads the bytes of a file, or of standard input for `-`. Warns of an empty file.
 *
 * @throws FileError when it cannot be read.
 */
export async function readBytes(file: string, stdin: Readable, warn: Warn): Promise<Buffer> {
  const name = nameOf(file);
  try {
    if (file === '-') refuseFolder(stdin);
    const bytes = await readAll(file === '-' ? stdin : await openFile(file), name);
    if (bytes.length === 0) await warn(`${name}: is empty`);
    return bytes;
  } catch (error) {
    throw fileError(name, error);
  }
}

/** Reads a file as text, in the encoding it declares. Warns of bytes that are no text. */
export async function readInput(file: string, stdin: Readable, warn: Warn): Promise<string> {
  const { text, diagnostics } = decodeBytes(await readBytes(file, stdin, warn));
  for (const { message } of diagnostics) await warn(`${nameOf(file)}: ${message}`);
  return text;
}

async function openFile(file: string): Promise<Readable> {
  const { size } = await stat(file);
  requireRoom(size, file);
  return createReadStream(file, { highWaterMark: CHUNK });
}

/** Node reads a folder on standard input as an empty file. */
function refuseFolder({ fd }: Readable & { fd?: number }): void {
  if (fd === undefined || !fstatSync(fd).isDirectory()) return;
  throw new FileError(`${STDIN}: is a directory`);
}

/** Reads a stream up to the longest possible string, since some streams have no end. */
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
 * Lists the files of a folder by name, including those behind links. Entries that are not files, or
 * are a file that is already listed, are skipped with a warning. A path that is not a folder is
 * returned as it is: reading it will say why it cannot be read.
 */
export async function listFiles(path: string, warn: Warn): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(path, entry.name);
    const found = await fileBehind(file, entry);
    if ('skipped' in found) await warn(`${found.skipped}; it is skipped`);
    else if (files.has(found.id)) {
      await warn(`${file}: the same file as ${files.get(found.id)}; it is skipped`);
    } else files.set(found.id, file);
  }
  return [...files.values()];
}

/** Gives an id for the file behind an entry of a folder, or the reason why it is skipped. */
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
