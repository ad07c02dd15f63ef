// Fits one model, or prints the figures of its weights as they stand; README.md here has the commands.
//
//   node tools/train/run.mjs train|evaluate MODEL [options]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** For each model the script of each command, with what it is told. */
const MODELS = {
  'word-tags': {
    train: ['word-tags/train.mjs'],
    evaluate: ['word-tags/train.mjs', '--no-fit'],
  },
  quotes: {
    train: ['quote-weights/train.mjs'],
    evaluate: ['quote-weights/figures.mjs'],
  },
  'quote-listing': {
    train: ['quote-listing/train.mjs'],
    evaluate: ['quote-listing/train.mjs'],
  },
  'quote-speakers': {
    train: ['quote-speakers/train.mjs'],
    evaluate: ['quote-speakers/train.mjs'],
  },
  pronouns: {
    train: ['pronouns/train.mjs'],
    evaluate: ['pronouns/figures.mjs'],
  },
  'page-body': {
    train: ['body/train.mjs'],
    evaluate: ['body/figures.mjs'],
  },
  lines: {
    train: ['furniture/train.mjs'],
    evaluate: ['furniture/figures.mjs'],
  },
  names: {
    train: ['names/train.mjs'],
    evaluate: ['names/figures.mjs'],
  },
};

const [command, model, ...options] = process.argv.slice(2);
const told = Object.hasOwn(MODELS, model ?? '') ? MODELS[model][command] : undefined;
if (told === undefined) {
  console.error(
    `usage: npm run train|evaluate -- MODEL [options]\nmodels: ${Object.keys(MODELS).join(', ')}`,
  );
  process.exit(2);
}
const [script, ...more] = told;
const path = fileURLToPath(new URL(script, import.meta.url));
const { status } = spawnSync(process.execPath, [path, ...more, ...options], { stdio: 'inherit' });
process.exitCode = status ?? 1;
