// What a training command was told on its command line, in the same words for all of them.
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where the corpora are unless told: in the folder shared/ beside the project. */
const CORPORA = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

export const TEXT = { type: 'string' };
export const FLAG = { type: 'boolean', default: false };
/** The interpreter of Python. */
export const PYTHON = { type: 'string', default: 'python3' };

/**
 * The options of a command by name, and `files`, the words that belong to none. All commands take
 * `--corpora`. `work`, where a command has it, is a folder that is there: a new one unless told.
 */
export function readArguments(own = {}) {
  const { values, positionals: files } = parsed({ corpora: TEXT, ...own });
  const corpora = values.corpora ?? CORPORA;
  if (!existsSync(corpora)) {
    fail(
      `no corpora at ${corpora}: say --corpora FOLDER; tools/train/README.md says what it holds`,
    );
  }
  return { ...values, files, corpora, ...('work' in own && { work: folderFor(values.work) }) };
}

function parsed(options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(
      `${error.message}\noptions: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(' ')}`,
    );
  }
}

function folderFor(told) {
  if (told !== undefined) {
    mkdirSync(told, { recursive: true });
    return told;
  }
  const made = mkdtempSync(join(tmpdir(), 'copydesk-train-'));
  console.log(`work is left in ${made}`);
  return made;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
