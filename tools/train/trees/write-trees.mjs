// Writes trees as a module of the package.
import { putModule } from '../put-module.mjs';
import { pack } from './pack.mjs';

const LINE = 92;

/** Writes trees as one constant with a comment, where told. */
export async function writeTrees(trees, { path, name, comment }, write) {
  const lines = pack(trees)
    .match(new RegExp(`.{1,${LINE}}`, 'g'))
    .map((line) => `'${line}'`);
  await putModule(
    path,
    `/**
${comment.map((line) => ` * ${line}`).join('\n')}
 */
export const ${name} =
  ${lines.join(' +\n  ')};
`,
    write,
    [name],
  );
}
