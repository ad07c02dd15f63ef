// Turns the waiting changesets into a version: package.json, package-lock.json, docs/changelog.md,
// and the version that articles tell.
//   npm run version
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

// Changesets knows the changelog at the top only; ours stands with the other documents.
if (existsSync('docs/changelog.md')) renameSync('docs/changelog.md', 'CHANGELOG.md');
try {
  execFileSync('npx', ['changeset', 'version'], { stdio: 'inherit' });
} finally {
  if (existsSync('CHANGELOG.md')) renameSync('CHANGELOG.md', 'docs/changelog.md');
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
lock.version = version;
lock.packages[''].version = version;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

const GENERATOR = 'src/pipeline/generator.ts';
const generator = readFileSync(GENERATOR, 'utf8');
writeFileSync(GENERATOR, generator.replace(/(?<=version: ')[^']*/, version));
