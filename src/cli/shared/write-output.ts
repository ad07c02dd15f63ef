import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import {
  access,
  type FileHandle,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileError } from '../../archives/errors/file-error.js';

/** Permissions of the new file until it replaces the old one, which may be private. */
const PRIVATE = 0o600;
/** The permission bits of a mode. */
const RIGHTS = 0o7777;

/**
 * Writes a file as UTF-8, completely or not at all: the old file stays until the new text is on the
 * disk. A link is followed; a pipe or device is written directly.
 *
 * @throws FileError when it cannot be written.
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    const old = await orNull(stat(file));
    if (old !== null && !old.isFile()) await writeFile(file, text);
    else await replace(await targetOf(file), old, text);
  } catch (error) {
    throw fileError(file, error);
  }
}

/** Writes a new file next to the old one, then renames it. */
async function replace(file: string, old: Stats | null, text: string): Promise<void> {
  // Renaming would replace a write-protected file as well, so check that first.
  if (old !== null) await access(file, constants.W_OK);
  const draft = join(dirname(file), `.copydesk-${randomUUID()}.tmp`);
  const handle = await open(draft, 'wx', old === null ? undefined : PRIVATE);
  try {
    await handle.writeFile(text).catch(async (error) => {
      await handle.close();
      throw error;
    });
    await replaceWith(handle, draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Closes a file that is written, gives it the rights of the old one, and renames it to that. */
export async function replaceWith(handle: FileHandle, draft: string, file: string): Promise<void> {
  try {
    const old = await orNull(stat(file));
    if (old !== null) {
      // Only some users may change the owner; for others the new file belongs to them.
      await handle.chown(old.uid, old.gid).catch(() => {});
      await handle.chmod(old.mode & RIGHTS);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

/** The file that a link leads to, whether it exists or not. */
export async function targetOf(file: string): Promise<string> {
  const real = await orNull(realpath(file));
  if (real !== null) return real;
  const link = await readlink(file).catch(() => null);
  return link === null ? file : await targetOf(resolve(await realpath(dirname(file)), link));
}

/** The result, or null where the file does not exist. */
async function orNull<T>(search: Promise<T>): Promise<T | null> {
  try {
    return await search;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
