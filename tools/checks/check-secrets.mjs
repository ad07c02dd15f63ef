// Tracked files name no path of the machine they were written on and no package registry.
//   node tools/checks/check-secrets.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Spelled in pieces, so that this file does not find itself.
const PATHS = ['work', 'root', 'home', 'Users', 'farm', 'tmp'].join('|');
const HOSTS = ['registry', 'artifactory', 'verdaccio', 'nexus'].join('|');
const RULES = [
  ['a machine path', new RegExp(`(?:^|[^\\w.])/(?:${PATHS})/[A-Za-z]`)],
  ['a registry host', new RegExp(`https?://[\\w.-]*(?:${HOSTS})[\\w.-]*[.:/]`)],
  ['a registry token', new RegExp(['_auth', 'Token'].join(''))],
];

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
const faults = tracked
  .split('\0')
  .filter((file) => file && !file.startsWith('seeds/'))
  .flatMap((file) => faultsOf(file));
for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} lines to mend` : 'no machine paths, no registry');
process.exit(faults.length ? 1 : 0);

function faultsOf(file) {
  let text;
  try {
    text = readFileSync(root + file, 'utf8');
  } catch {
    return []; // tracked, and deleted here
  }
  const rules =
    file === 'package-lock.json' ? [...RULES, ['a registry address', /"resolved":/]] : RULES;
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter(([, pattern]) => pattern.test(line))
        .map(([name]) => `${file}:${index + 1}: ${name}: ${line.trim().slice(0, 100)}`),
    );
}
