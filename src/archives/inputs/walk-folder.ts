import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, fileError, type Warn } from '../errors/file-error.js';
import { fitsPattern } from './glob.js';

/** A file, or a path that cannot be read. */
export type Found = { file: string; error?: FileError };

/**
 * Gives the files of a folder and of those in it, by name. Folders behind links are read too, each
 * folder once; what is neither file nor folder is named and passed over.
 *
 * @param include - Patterns, of which a path below the folder must fit one; none lets all in.
 */
export async function* walkFolder(
  folder: string,
  include: readonly string[],
  warn: Warn,
): AsyncGenerator<Found> {
  const isIncluded = (path: string): boolean =>
    include.length === 0 || include.some((pattern) => fitsPattern(path, pattern));
  const seen = new Map<string, string>();
  yield* walk('');

  async function* walk(below: string): AsyncGenerator<Found> {
    const path = join(folder, below);
    const names = await namesIn(path, seen, warn);
    if (names instanceof FileError) {
      yield { file: path, error: names };
      return;
    }
    for (const name of names) {
      const inner = below === '' ? name : `${below}/${name}`;
      const file = join(folder, inner);
      const found = await stat(file).catch((error) => fileError(file, error));
      if (found instanceof FileError) {
        if (isIncluded(inner)) yield { file, error: found };
      } else if (found.isDirectory()) yield* walk(inner);
      else if (!isIncluded(inner)) continue;
      else if (found.isFile()) yield { file };
      else await warn(`${file}: a pipe, socket or device; it is skipped`);
    }
  }
}

/** The names in a folder, or none where it was read before: links may lead round. */
async function namesIn(
  path: string,
  seen: Map<string, string>,
  warn: Warn,
): Promise<string[] | FileError> {
  try {
    const real = await realpath(path);
    const before = seen.get(real);
    if (before !== undefined) {
      await warn(`${path}: the same folder as ${before}; it is skipped`);
      return [];
    }
    seen.set(real, path);
    return (await readdir(path)).sort();
  } catch (error) {
    return fileError(path, error);
  }
}
