import { describe, expect, it } from 'vitest';
import { FITTED_TO as NAMES } from '../../src/entities/crf/tables/crf-weights.js';
import { FITTED_TO as LINES } from '../../src/furniture/line-model/line-trees.js';
import { FITTED_TO as PAGE_BODY } from '../../src/furniture/page-body/body-trees.js';
import { FITTED_TO as PRONOUNS } from '../../src/quotes/tables/pronoun-weights.js';
import { FITTED_TO as QUOTES } from '../../src/quotes/tables/quote-weights.js';
import { MODELS } from '../../tools/train/fingerprint/models.mjs';
import { fingerprints } from '../../tools/train/fingerprint.mjs';

const recorded: Record<string, string> = {
  ...NAMES,
  ...LINES,
  ...PAGE_BODY,
  ...PRONOUNS,
  ...QUOTES,
};
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
