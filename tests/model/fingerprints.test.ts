import { version } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FITTED_TO as NAMES } from '../../src/entities/crf/tables/crf-weights.js';
import { FITTED_TO as LINES } from '../../src/furniture/line-model/line-trees.js';
import { FITTED_TO as PAGE_BODY } from '../../src/furniture/page-body/body-trees.js';
import { FITTED_TO as PRONOUNS } from '../../src/quotes/tables/pronoun-weights.js';
import { FITTED_TO as QUOTES } from '../../src/quotes/tables/quote-weights.js';
import { codeHashes, recordedCode } from '../../tools/train/fingerprint/code.mjs';
import { MODELS } from '../../tools/train/fingerprint/models.mjs';
import { fingerprints } from '../../tools/train/fingerprint.mjs';

const recorded: Record<string, string> = {
  ...NAMES,
  ...LINES,
  ...PAGE_BODY,
  ...PRONOUNS,
  ...QUOTES,
};
const code = recordedCode();
const foundCode: Record<string, string> = await codeHashes();
const found: Record<string, string | null> = await fingerprints();
const models = Object.entries(MODELS).flatMap(([model, { weights }]) =>
  weights.map((name) => ({ model, name })),
);

describe('the features that a model is asked about are those that it was fitted to', () => {
  it.each(models)('$model: $name', ({ model, name }) => {
    expect(found[name], `${name} was asked nothing over tools/train/fingerprint/inputs`).not.toBe(
      null,
    );
    expect(
      found[name],
      `The features of the model “${model}” (${name}), or what they depend on, are not those its ` +
        `weights were fitted to. Fit it again: \`npm run train -- ${model} --write\` (tools/train/README.md), ` +
        'which records the new fingerprint too. See “Changing a feature” in docs/contributing.md.',
    ).toBe(recorded[name]);
  });

  it('and each weight has a fingerprint', () => {
    expect(Object.keys(recorded).sort()).toEqual(models.map(({ name }) => name).sort());
  });
});

describe('the code that computes features is that which the weights were fitted to', () => {
  it.each(Object.keys(MODELS))('%s', (model) => {
    expect(
      foundCode[model],
      version === code.esbuild
        ? `The code or a table that computes the features of the model “${model}” changed. If a test above ` +
            `names “${model}” too, its features changed. If none does, they are the same over the fixed ` +
            `texts, but perhaps not over others: fit it again (\`npm run train -- ${model} --write\`), or, ` +
            'if no feature of any text can have changed (both hashes of `node tools/checks/same-output.mjs` ' +
            `are as before), record the code: \`node tools/train/fingerprint.mjs --write ${model}\`. ` +
            'See “Changing a feature” in docs/contributing.md.'
        : `esbuild ${version} writes code otherwise than ${code.esbuild}, which made the hashes. If the ` +
            `sources did not change, record them: \`node tools/train/fingerprint.mjs --write ${model}\`.`,
    ).toBe(code.hashes[model]);
  });
});
