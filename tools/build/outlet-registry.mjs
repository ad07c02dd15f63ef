// Writes src/outlets/registry.ts: every definition in src/outlets/definitions, by name of its file.
//   node tools/build/outlet-registry.mjs            writes it
//   node tools/build/outlet-registry.mjs --check    fails where it is not what would be written
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const FOLDER = 'src/outlets/definitions';
const REGISTRY = 'src/outlets/registry.ts';

const definitions = readdirSync(path(FOLDER))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => {
    const name = /^export const (\w+): OutletDefinition = /m.exec(
      readFileSync(path(`${FOLDER}/${file}`), 'utf8'),
    )?.[1];
    if (name === undefined) throw new Error(`${FOLDER}/${file} exports no OutletDefinition`);
    return { name, from: `./definitions/${file.replace(/\.ts$/, '.js')}` };
  });

const registry = `// Written by tools/build/outlet-registry.mjs: run it again after adding a definition.
${definitions.map(({ name, from }) => `import { ${name} } from '${from}';`).join('\n')}
import { type Outlet, toOutlet } from './outlet.js';

/**
 * The outlets that come with the library, for \`createParser({ outlets })\`.
 *
 * @category Outlets
 * @example
 * \`\`\`ts
 * import { outlets } from 'copydesk';
 *
 * outlets.find((outlet) => outlet.id === 'the-independent')?.domains[0]; // => 'independent.co.uk'
 * \`\`\`
 */
export const outlets: readonly Outlet[] = /* @__PURE__ */ [
${definitions.map(({ name }) => `  ${name},`).join('\n')}
].map(toOutlet);
`;

if (process.argv.includes('--check')) {
  if (readFileSync(path(REGISTRY), 'utf8') !== registry) {
    console.error(`${REGISTRY} is stale: run node tools/build/outlet-registry.mjs`);
    process.exit(1);
  }
} else {
  writeFileSync(path(REGISTRY), registry);
}
