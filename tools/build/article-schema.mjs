// The JSON Schema of `Article`, from its types and their comments.
//   node tools/build/article-schema.mjs [FILE]      default: dist/article.schema.json
//   node tools/build/article-schema.mjs --record    records what this version of the schema is
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** SHA-256 of the schema by its version. */
const RECORD = resolve(root, 'tools/build/schema-versions.json');

/** @returns {Record<string, unknown>} the schema, draft-07 */
export function articleSchema() {
  const schema = createGenerator({
    path: resolve(root, 'src/article.ts'),
    tsconfig: resolve(root, 'tsconfig.json'),
    type: 'Article',
    jsDoc: 'extended',
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Article');
  return {
    $schema: schema.$schema,
    $id: `urn:copydesk:article:${schema.properties.schemaVersion.const}`,
    title: 'Article',
    ...plainDescriptions(schema),
  };
}

/** SHA-256 of what a schema accepts; how it is described may change freely. */
export function hashOf(schema) {
  const { title, description, ...rest } = schema;
  return createHash('sha256')
    .update(JSON.stringify(undescribed(rest)))
    .digest('hex');
}

/** The recorded hashes by version. */
export function recordedVersions() {
  return JSON.parse(readFileSync(RECORD, 'utf8'));
}

function undescribed(node) {
  if (Array.isArray(node)) return node.map(undescribed);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.keys(node)
      .filter((key) => key !== 'description' || typeof node[key] !== 'string')
      .sort()
      .map((key) => [key, undescribed(node[key])]),
  );
}

/** Adds the schema to the record; a version that was released keeps what it was. */
function record() {
  const schema = articleSchema();
  const schemaVersion = schema.properties.schemaVersion.const;
  const versions = recordedVersions();
  const hash = hashOf(schema);
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const was = versions[schemaVersion];
  if (was !== undefined && was !== hash && version !== '0.0.0') {
    throw new Error(
      `schema ${schemaVersion} was another one: raise schemaVersion in src/article.ts and src/pipeline/to-article.ts`,
    );
  }
  writeFileSync(RECORD, `${JSON.stringify({ ...versions, [schemaVersion]: hash }, null, 2)}\n`);
}

/** Comments are wrapped and linked for editors; a schema wants running text. */
function plainDescriptions(node) {
  if (Array.isArray(node)) return node.map(plainDescriptions);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'description' && typeof value === 'string'
        ? value
            .replace(
              / *\{@link +([\w.]+) *\} *(?=([.,;:)])?)/g,
              (_, name, stop) => ` \`${name}\`${stop ? '' : ' '}`,
            )
            .replace(/([^\n])\n(?![\n-])/g, '$1 ')
            .trim()
        : plainDescriptions(value),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--record') record();
  else write();
}

function write() {
  const file = resolve(process.argv[2] ?? resolve(root, 'dist/article.schema.json'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(articleSchema(), null, 2)}\n`);
}
