import { fileError, type Warn } from '../../archives/errors/file-error.js';

import { progressOf } from './progress.js';
import { ClosedPipe, type Terminal, write } from './terminal.js';

/**
 * Handles files one by one and writes the result of each. A file that fails is named on standard
 * error, and the others are still read; when nobody reads the output any more, the work stops.
 *
 * @returns How many failed.
 */
export async function eachFile(
  files: readonly string[],
  terminal: Terminal,
  work: (file: string, warn: Warn) => Promise<string>,
): Promise<number> {
  const progress = progressOf(files.length, terminal);
  let failed = 0;
  for (const [index, file] of files.entries()) {
    await progress.show(index + 1, file);
    const result = await work(file, progress.complain).catch((error) => fileError(file, error));
    if (typeof result !== 'string') {
      failed++;
      await progress.complain(result.message);
    } else if (result !== '' && !(await isTaken(write(terminal.stdout, result)))) break;
  }
  await progress.clear();
  if (failed > 0 && files.length > 1) {
    await progress.complain(`${failed} of ${files.length} files could not be read`);
  }
  return failed;
}

async function isTaken(writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (error instanceof ClosedPipe) return false;
    throw error;
  }
}
