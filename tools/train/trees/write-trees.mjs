// Writes trees as a module of the package.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFingerprints } from '../fingerprint.mjs';
import { pack } from './pack.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const LINE = 92;

/** Writes trees as one constant with a comment, and the fingerprint of the features they were fitted to. */
export async function writeTrees(trees, { path, name, comment }) {
  const file = `${root}${path}`;
  const lines = pack(trees)
    .match(new RegExp(`.{1,${LINE}}`, 'g'))
    .map((line) => `'${line}'`);
  writeFileSync(
    file,
    `/**
${comment.map((line) => ` * ${line}`).join('\n')}
 */
export const ${name} =
  ${lines.join(' +\n  ')};
`,
  );
  execFileSync('npx', ['biome', 'format', '--write', file], { cwd: root, stdio: 'ignore' });
  await writeFingerprints([name]);
}
