// The code and the tables that compute the features of each model, as a hash.
//
// Fixed texts show a change only where they reach it: never the far end of a bound, nor each word of a
// table. So the code itself is compared too, without comments, types and the names of variables, and
// without what no feature calls.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version } from 'esbuild';
import { MODELS } from './models.mjs';

const source = fileURLToPath(new URL('../../../src', import.meta.url));
const RECORD = new URL('code.json', import.meta.url);
const DIGITS = 16;

/** For each model the functions that compute its features, by the module in src that holds them. */
const COMPUTED_BY = {
  'word-tags': {
    'quotes/tagging/tagged-text': ['readText'],
    'quotes/tagging/correct-tags': ['tagChoices', 'tagFeatures', 'tagKey'],
    'model/sparse-weights': ['weighUnder'],
  },
  quotes: {
    'quotes/cues/quote-context': ['analyse', 'sourcesOf'],
    'quotes/cues/cues': ['findCues'],
    'quotes/cues/sources': ['rankSources'],
    'quotes/quoted/attribution': ['attributionCandidates', 'attribute', 'enter', 'leave'],
    'quotes/reported/content': ['frameOf', 'contentOf'],
    'quotes/reported/reports': ['findReports'],
    'model/sparse-weights': ['weigh', 'hasWeight'],
  },
  pronouns: {
    'quotes/mentions/text-index': ['placesOf'],
    'quotes/coreference/pronouns': ['personCandidates', 'resolvePronoun'],
    'quotes/coreference/referents': ['genderOfWord', 'referentsOfEntities', 'referentsOfNames'],
  },
  'page-body': {
    'furniture/page-body/page-statistics': ['readPageProse'],
    'furniture/page-body/block-features': ['readFeatures'],
    'model/trees': ['readTrees', 'scoreRows'],
  },
  lines: {
    'furniture/find-furniture': ['judgeByRules'],
    'furniture/line-model/line-features': ['readLineFeatures'],
    'model/trees': ['readTrees', 'scoreRows'],
  },
  names: { 'entities/crf/decode/tag-document': ['tagNames'] },
};

/**
 * Modules that are left out. Weights stay fit for the words that contributors add: phrases of
 * furniture, verbs of cues, words of other languages. The numbers of Wikidata are no feature, and
 * the weights themselves are what is fitted.
 */
const LEFT_OUT =
  /\/(?:language\/packs\/(?!(?:en\/)?vocabulary)|quotes\/tables\/(?:cue-)?verbs\.|entities\/tables\/item-numbers\.|.*(?:tables\/[a-z]+-weights|-trees)\.)/;

const leaveOut = {
  name: 'leave-out',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      LEFT_OUT.test(resolve(resolveDir, path))
        ? { path: basename(path), external: true }
        : undefined,
    );
  },
};

/** The hash of the code of each model as the sources stand. */
export async function codeHashes() {
  const hashes = await Promise.all(
    Object.keys(MODELS).map(async (model) => [model, hashOf(await codeOf(model))]),
  );
  return Object.fromEntries(hashes);
}

/** The code that computes the features of a model, as one short script. */
export async function codeOf(model) {
  const contents = Object.entries(COMPUTED_BY[model])
    .map(([module, names]) => `export { ${names.join(', ')} } from './${module}.ts';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [leaveOut],
  });
  return outputFiles[0].text;
}

function hashOf(code) {
  return createHash('sha256').update(code).digest('hex').slice(0, DIGITS);
}

/** The hashes that the weights were fitted to, and the esbuild that made them. */
export function recordedCode() {
  return JSON.parse(readFileSync(RECORD, 'utf8'));
}

/** Records the code of some models as it stands. */
export async function recordCode(models) {
  const found = await codeHashes();
  const { hashes } = recordedCode();
  for (const model of models) hashes[model] = found[model];
  writeFileSync(RECORD, `${JSON.stringify({ esbuild: version, hashes }, null, 2)}\n`);
}
