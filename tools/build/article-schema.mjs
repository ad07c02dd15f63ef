// The JSON Schema of `Article`, from its types and their comments.
//   node tools/build/article-schema.mjs [FILE]      default: dist/article.schema.json
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    $id: 'urn:copydesk:article',
    title: 'Article',
    ...plainDescriptions(schema),
  };
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
              / *\{@link +(\w+) *\} *(?=([.,;:)])?)/g,
              (_, name, stop) => ` \`${name}\`${stop ? '' : ' '}`,
            )
            .replace(/([^\n])\n(?![\n-])/g, '$1 ')
            .trim()
        : plainDescriptions(value),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? resolve(root, 'dist/article.schema.json'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(articleSchema(), null, 2)}\n`);
}
