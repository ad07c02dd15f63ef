import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileError } from './file-error.js';

/** Rights of a file while it is written in place of another, which may be private. */
const PRIVATE = 0o600;
/** The bits of a mode that are rights. */
const RIGHTS = 0o7777;

/**
 * Writes a file as UTF-8, whole or not at all: what stood there stays until the new text is on the
 * disk. A link is followed; a pipe or device is written straight.
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

/** Writes beside the file, then puts the new one in its place in one step. */
async function replace(file: string, old: Stats | null, text: string): Promise<void> {
  // The new file would take the place of one that must not be written as well.
  if (old !== null) await access(file, constants.W_OK);
  const draft = join(dirname(file), `.copydesk-${randomUUID()}.tmp`);
  const handle = await open(draft, 'wx', old === null ? undefined : PRIVATE);
  try {
    try {
      await handle.writeFile(text);
      if (old !== null) {
        // Only some users may give a file away; the others keep the new one as theirs.
        await handle.chown(old.uid, old.gid).catch(() => {});
        await handle.chmod(old.mode & RIGHTS);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The file that links lead to, there already or not. */
async function targetOf(file: string): Promise<string> {
  const real = await orNull(realpath(file));
  if (real !== null) return real;
  const link = await readlink(file).catch(() => null);
  return link === null ? file : await targetOf(resolve(await realpath(dirname(file)), link));
}

/** What is found, or null where nothing is there. */
async function orNull<T>(search: Promise<T>): Promise<T | null> {
  try {
    return await search;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
