// Writes a table of weights as a module of the quotes stage, in the form that readWeights reads.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFeatures } from './check-features.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const LINE = 88;

export function writeTable({ name, file, comment }, tenths) {
  checkFeatures([...tenths.keys()]);
  const path = `${root}src/quotes/tables/${file}`;
  writeFileSync(
    path,
    [
      "import { readWeights, type Weights } from '../score.js';",
      '',
      '/**',
      ...comment.split('\n').map((line) => ` * ${line}`.trimEnd()),
      ' */',
      `export const ${name}: Weights = /* @__PURE__ */ readWeights(`,
      `${linesOf(tenths).map(quoted).join(' +\n')},`,
      ');',
      '',
    ].join('\n'),
  );
  execFileSync('npx', ['biome', 'format', '--write', path], { cwd: root, stdio: 'ignore' });
}

/** Groups of features with one weight, the heaviest first, broken into lines between features. */
function linesOf(tenths) {
  const groups = new Map();
  for (const feature of [...tenths.keys()].sort()) {
    const weight = tenths.get(feature);
    groups.set(weight, [...(groups.get(weight) ?? [weight]), feature]);
  }
  const words = [...groups.values()]
    .sort(([one], [other]) => other - one)
    .map((group) => group.join(' '))
    .join('| ')
    .split(' ');
  const lines = [''];
  for (const word of words) {
    const line = lines[lines.length - 1];
    const begins = line === '' || line.endsWith('|');
    if (line.endsWith('|') || line.length + word.length > LINE) {
      if (!begins) lines[lines.length - 1] += ' ';
      lines.push(word);
    } else {
      lines[lines.length - 1] += begins ? word : ` ${word}`;
    }
  }
  return lines;
}

function quoted(line) {
  return `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
