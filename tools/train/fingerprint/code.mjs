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
import ts from 'typescript';
import { MODELS } from './models.mjs';

const source = fileURLToPath(new URL('../../../src', import.meta.url));
const RECORD = new URL('code.json', import.meta.url);
const DIGITS = 16;

/**
 * For each model the functions that compute its features and use its scores, by the module in src
 * that holds them.
 */
const COMPUTED_BY = {
  'word-tags': {
    'quotes/tagging/tagged-text': ['readText'],
    'quotes/tagging/correct-tags': ['tagFeatures', 'tagKey'],
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
    'quotes/coreference/resolve-speakers': ['resolveMentions'],
  },
  'page-body': {
    'furniture/page-body/page-statistics': ['readPageProse'],
    'furniture/page-body/choose-body': ['chooseBody'],
  },
  lines: {
    'furniture/find-furniture': ['judgeByRules'],
    'furniture/line-model/line-features': ['readLineFeatures'],
  },
  names: {
    'entities/document/document': ['readDocument'],
    'entities/amounts/find-amounts': ['findAmounts'],
    'entities/rules/find-names-by-rules': ['recognise'],
    'entities/rules/name-type': ['typeNames'],
    'entities/crf/decode/tag-document': ['tagNames'],
  },
};

/**
 * Modules that are left out. Weights stay fit for the words that contributors add: phrases of
 * furniture, verbs of cues, words of other languages. The numbers of Wikidata are no feature, and
 * the weights themselves are what is fitted.
 */
const LEFT_OUT =
  /\/(?:language\/packs\/(?!(?:en\/)?vocabulary)|quotes\/tables\/(?:cue-)?verbs\.|entities\/tables\/item-numbers\.|.*(?:tables\/[a-z]+-weights|vote-weights|-trees)\.)/;

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
    logLevel: 'error',
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [leaveOut],
  });
  return outputFiles[0].text;
}

function hashOf(code) {
  return createHash('sha256').update(withNumberedNames(code)).digest('hex').slice(0, DIGITS);
}

/**
 * The code with each short name that esbuild gave replaced by a number: which name it gives to which
 * variable hangs on the letters of the names in the sources.
 */
function withNumberedNames(code) {
  const file = ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true);
  const numbers = new Map();
  const parts = [];
  let at = 0;
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isProperty(node)) {
      if (!numbers.has(node.text)) numbers.set(node.text, numbers.size);
      parts.push(code.slice(at, node.getStart(file)), `#${numbers.get(node.text)}`);
      at = node.getEnd();
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return parts.join('') + code.slice(at);
}

/** Whether a name is that of a property, or one that other modules know; esbuild keeps both. */
function isProperty(node) {
  const { parent } = node;
  if (ts.isExportSpecifier(parent)) return parent.name === node;
  if (parent.propertyName === node) return true;
  const hasProperty =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isMethodDeclaration(parent);
  return hasProperty && parent.name === node;
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
