// Inputs that broke a promise, as files: they are tests until somebody throws them away.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from './random.mjs';

const FOLDER = fileURLToPath(new URL('../../tests/fuzz/cases/', import.meta.url));

/** Writes a case; the same fault of the same text has the same name. */
export function keepCase({ promise, what, text, scale = 1, options }, folder = FOLDER) {
  const words = `${promise} ${what}`.toLowerCase().match(/[a-z]+/g) ?? [];
  const name = `${words.join('-').slice(0, 60)}-${hashOf(text).toString(36)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}${name}`,
    `${JSON.stringify({ promise, what, text, scale, options }, null, 2)}\n`,
  );
  return name;
}

/** Every case that was kept. */
export function keptCases(folder = FOLDER) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) }));
}
