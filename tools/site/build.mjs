// Builds the site: documents, API docs, changelog and playground as static files.
//   npm run site [-- --base /copydesk/]    into docs/site/.vitepress/dist
// The built package must be there (`npm run build`); `npm run site` sees to it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as buildSite } from 'vitepress';
import { bundleReader } from './bundle-reader.mjs';
import { changelog } from './changelog.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const SITE = 'docs/site';
const GENERATED = `${SITE}/generated`;
const PUBLIC = `${GENERATED}/public`;

const base = baseOf(process.argv.slice(2));
if (!existsSync('dist/index.js')) {
  console.error('nothing built: run `npm run build` first');
  process.exit(1);
}

rmSync(GENERATED, { recursive: true, force: true });
mkdirSync(PUBLIC, { recursive: true });
writeFileSync(`${GENERATED}/changelog.md`, changelog());
writeFileSync(`${GENERATED}/reader.json`, JSON.stringify(await bundleReader(PUBLIC)));
for (const file of ['llms.txt', 'annotated-page.png']) cpSync(`docs/${file}`, `${PUBLIC}/${file}`);
execFileSync('npx', ['typedoc', '--options', 'docs/typedoc.json'], { stdio: 'inherit' });
await buildSite(SITE, { base, logLevel: 'warn' });
copyPlainDocuments(`${SITE}/.vitepress/dist`);

/** The documents as Markdown beside the pages, for programs that read `llms.txt`. */
function copyPlainDocuments(dist) {
  for (const file of readdirSync('docs')) {
    if (file.endsWith('.md')) cpSync(`docs/${file}`, `${dist}/${file}`);
  }
}

/** The path under which the site will stand: `--base /copydesk/`, by default `/`. */
function baseOf(args) {
  if (args.length === 0) return '/';
  const [option, value] = args;
  if (args.length !== 2 || option !== '--base' || !/^\/(?:[\w.~-]+\/)*$/.test(value)) {
    console.error('usage: npm run site -- [--base /path/]');
    process.exit(2);
  }
  return value;
}
