// Writes the table of outlets in docs/outlets.md: from the definitions and their pages.
//   npm run build && node tools/build/outlet-table.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outlets } from '../../dist/index.js';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const GUIDE = path('docs/outlets.md');
const FIELDS = 'headline dek authors publishedAt modifiedAt section topics body'.split(' ');
const NOT_FIELDS = 'id name domains names family layouts'.split(' ');
const START = '<!-- outlets -->\n';
const END = '<!-- /outlets -->';

const rows = outlets.map(({ id, name, domains, definition }) => {
  const folder = path(`tests/fixtures/outlets/${id}`);
  const goldens = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.json'))
    : [];
  const dates = goldens.map((file) => {
    const { publishedAt } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    return (publishedAt ?? '').slice(0, 7);
  });
  const told = Object.keys({ ...definition.family, ...definition });
  const own = told.filter((key) => FIELDS.includes(key));
  const more = told.filter((key) => !FIELDS.includes(key) && !NOT_FIELDS.includes(key));
  const cells = [name, `\`${id}\``, domains[0], goldens.length, dates.sort().at(-1) || '–'];
  return `| ${[...cells, [...own, ...more].join(', ') || '–'].join(' | ')} |`;
});
const table = `| outlet | id | domain | pages | newest page | defines |
| --- | --- | --- | ---: | --- | --- |
${rows.join('\n')}
`;

const guide = readFileSync(GUIDE, 'utf8');
const [before, rest = ''] = guide.split(START);
const behind = rest.slice(rest.indexOf(END));
const written = `${before}${START}${table}${behind}`;
if (process.argv.includes('--check')) {
  if (guide !== written) {
    console.error('docs/outlets.md is stale: run node tools/build/outlet-table.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(GUIDE, written);
}
