// Says which features each model is asked about over the texts and pages in fingerprint/inputs.
//
//   node tools/train/fingerprint.mjs                        prints the fingerprints of the sources as they stand
//   node tools/train/fingerprint.mjs --write MODEL [MODEL]  records them as those that the weights were fitted to
//
// A fingerprint is a hash of all the numbers that a model gets to see there. So it changes with a
// feature, and with each token, tag, table, rule or threshold that the features depend on, as far as
// these texts show it. fingerprint/code.mjs compares the code and tables themselves. Weights that were
// fitted to other features read nonsense, without any error; tests/model compares. The commands that
// fit weights record both when they write them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './bundle.mjs';
import { codeHashes, recordCode } from './fingerprint/code.mjs';
import { ASKING, MODELS } from './fingerprint/models.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('fingerprint', import.meta.url));
const DIGITS = 16;
const OPENING = `/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
`;
const END = '};\n';

/** Puts functions that note what they are asked in place of those that ask a model. */
const recorder = {
  name: 'recorder',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /(?:sparse-weights|trees|crf-model|pronouns)\.js$/ },
      ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path).replace(/\.js$/, '.ts');
        const module = Object.keys(ASKING).find((name) => file.endsWith(`/src/${name}.ts`));
        return module && { path: file, namespace: 'recorded', pluginData: module };
      },
    );
    onLoad({ filter: /./, namespace: 'recorded' }, ({ path, pluginData: module }) => ({
      contents: [
        `import * as real from '${path}';`,
        `import { asking } from '${here}/recording.mjs';`,
        `export * from '${path}';`,
        ...ASKING[module].map(
          (name) => `export const ${name} = asking['${module}'].${name}(real.${name}, real);`,
        ),
      ].join('\n'),
      resolveDir: dirname(path),
    }));
  },
};

/**
 * Reads the texts and pages with the sources as they stand: the fingerprint of each set of
 * weights, null for one that was asked nothing.
 */
export async function fingerprints() {
  const stage = await load(new URL('fingerprint/internals.mjs', import.meta.url), [recorder]);
  const names = readdirSync(join(here, 'inputs')).sort();
  const read = (ending, readers) => {
    for (const name of names.filter((name) => name.endsWith(ending))) {
      const input = readFileSync(join(here, 'inputs', name), 'utf8');
      for (const reader of readers) reader(input);
    }
    return stage.takeAsked();
  };
  // each stage by itself: what one finds is not to change what another is asked
  const asked = read('.txt', [stage.stripBoilerplate, stage.extractQuotes, stage.extractEntities]);
  const trees = stage.weights.BODY_TREES;
  asked.set(trees, read('.html', [stage.parseArticle]).get(trees));
  /** @type {Record<string, string | null>} */
  const found = {};
  for (const { weights } of Object.values(MODELS)) {
    for (const name of weights) {
      const numbers = asked.get(stage.weights[name]);
      found[name] = numbers === undefined ? null : hashOf(numbers);
    }
  }
  return found;
}

function hashOf(numbers) {
  const bytes = new Uint8Array(Int32Array.from(numbers).buffer);
  return createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);
}

/** The declaration in a module of weights that holds its fingerprints, or nothing. */
export function declarationIn(source) {
  const start = source.indexOf(OPENING);
  return start < 0 ? '' : source.slice(start, source.indexOf(END, start) + END.length);
}

/**
 * Records the fingerprints of some weights, as the sources stand, in the files that hold them, and
 * the code of their models.
 */
export async function writeFingerprints(wanted) {
  const found = await fingerprints();
  const models = Object.keys(MODELS).filter((model) =>
    MODELS[model].weights.some((name) => wanted.includes(name)),
  );
  await recordCode(models);
  for (const { file, weights } of models.map((model) => MODELS[model])) {
    const own = weights.filter((name) => wanted.includes(name));
    const path = join(root, file);
    let source = readFileSync(path, 'utf8');
    for (const name of own) source = withFingerprint(source, name, found[name]);
    writeFileSync(path, source);
  }
}

/** The source of a module of weights with another fingerprint for some of them. */
function withFingerprint(source, name, fingerprint) {
  const entry = new RegExp(`(?<=\\n  ${name}: ')[0-9a-f]*(?=',\\n)`);
  if (entry.test(source)) return source.replace(entry, fingerprint);
  const whole = source.includes(OPENING) ? source : `${source}\n${OPENING}${END}`;
  const end = whole.indexOf(END, whole.indexOf(OPENING));
  return `${whole.slice(0, end)}  ${name}: '${fingerprint}',\n${whole.slice(end)}`;
}

if (process.argv[1] === import.meta.filename) {
  const [option, ...models] = process.argv.slice(2);
  const unknown = models.filter((model) => !Object.hasOwn(MODELS, model));
  if (option === undefined) {
    console.table(await fingerprints());
    console.table(await codeHashes());
  } else if (option === '--write' && models.length > 0 && unknown.length === 0) {
    await writeFingerprints(models.flatMap((model) => MODELS[model].weights));
  } else {
    console.error(`usage: fingerprint.mjs [--write MODEL …], of ${Object.keys(MODELS).join(', ')}`);
    process.exitCode = 2;
  }
}
