// Puts what was learnt where the package has it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarationIn, writeFingerprints } from './fingerprint.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes a module of the package, given by its path in the project, in the project's format and only
 * where told to. It always says whether the file that stands there holds the same. Fingerprints of
 * features stay as they are, but for those of the weights that were fitted now.
 */
export async function putModule(path, source, write, fitted = []) {
  const file = join(root, path);
  const before = readFileSync(file);
  const kept = declarationIn(before.toString());
  const whole = source.includes(kept) ? source : `${source}\n${kept}`;
  const format = ['biome', 'format', `--stdin-file-path=${path}`];
  const made = execFileSync('npx', format, { cwd: root, input: whole, maxBuffer: 2 ** 26 });
  const same = made.equals(before);
  if (write && !same) writeFileSync(file, made);
  const other = write ? 'written anew' : 'would change; --write writes it';
  console.log(`${path}: ${same ? 'the same bits as before' : other}`);
  if (write && fitted.length > 0) await writeFingerprints(fitted);
}
