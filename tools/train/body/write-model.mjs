// Writes trees as a module of the furniture stage.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const LINE = 92;

export function writeModel(trees) {
  const path = `${root}src/furniture/html/model/body-trees.ts`;
  const lines = pack(trees)
    .match(new RegExp(`.{1,${LINE}}`, 'g'))
    .map((line) => `'${line}'`);
  writeFileSync(
    path,
    `/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by \`tools/train/body\`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  ${lines.join(' +\n  ')};
`,
  );
  execFileSync('npx', ['biome', 'format', '--write', path], { cwd: root, stdio: 'ignore' });
}
