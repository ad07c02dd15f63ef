// Puts what was learnt where the package has it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes a module of the package, given by its path in the project, in the project's format and only
 * where told to. It always says whether the file that stands there holds the same.
 */
export function putModule(path, source, write) {
  const file = join(root, path);
  const format = ['biome', 'format', `--stdin-file-path=${path}`];
  const made = execFileSync('npx', format, { cwd: root, input: source, maxBuffer: 2 ** 26 });
  const same = made.equals(readFileSync(file));
  if (write && !same) writeFileSync(file, made);
  const other = write ? 'written anew' : 'would change; --write writes it';
  console.log(`${path}: ${same ? 'the same bits as before' : other}`);
}
