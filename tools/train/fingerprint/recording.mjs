// Notes every number that the models are asked about, by the weights that are asked; fingerprint.mjs
// bundles it with the stages.
import { PRONOUN_WEIGHTS } from '../../../src/quotes/tables/pronoun-weights.ts';

/** Numbers by weights: a packed string, or an object where the weights are one. */
const asked = new Map();
/** The packed string that trees were read from. */
const packedOf = new WeakMap();

/** The numbers noted since the last call. */
export function takeAsked() {
  const taken = new Map(asked);
  asked.clear();
  return taken;
}

function note(weights, numbers) {
  const noted = asked.get(weights) ?? [];
  asked.set(weights, noted);
  for (const number of numbers) noted.push(number);
}

/** Parts of a score: logarithms may differ in the last digits between runtimes. */
const PRECISION = 1e4;
/** Stands for the weights of names, which are unpacked in one place for good. */
export const NAMES_WEIGHTS = 'names';

const idsOf = ({ ids, size }) => ids.subarray(0, size);

/** Functions that ask a model, by module: made of the real one and its module. */
export const asking = {
  'model/sparse-weights': {
    weigh: (real) => (weights, features) => {
      note(weights.packed, [features.size, features.pairsFrom, features.pairsTo]);
      note(weights.packed, idsOf(features));
      return real(weights, features);
    },
    weighUnder: (real) => (weights, features, key) => {
      note(weights.packed, [features.size, key]);
      note(weights.packed, idsOf(features));
      return real(weights, features, key);
    },
    hasWeight: (real) => (weights, id) => {
      note(weights.packed, [id]);
      return real(weights, id);
    },
  },
  'model/score-memory': { isKnown: () => () => false },
  'model/trees': {
    readTrees: (real) => (packed) => {
      const trees = real(packed);
      packedOf.set(trees, packed);
      return trees;
    },
    scoreRows: (real) => (trees, rows, size, skip) => {
      const packed = packedOf.get(trees);
      note(packed, [size, skip.length]);
      skip.forEach((skipped, i) => {
        if (skipped !== 1) note(packed, rows.subarray(i * size, (i + 1) * size));
      });
      return real(trees, rows, size, skip);
    },
  },
  'entities/crf/model/crf-model': {
    addRows: (real) => (model, keys, count, scores, at) => {
      note(NAMES_WEIGHTS, [count]);
      note(NAMES_WEIGHTS, keys.subarray(0, count));
      return real(model, keys, count, scores, at);
    },
  },
  'quotes/coreference/pronouns': {
    resolvePronoun:
      (real, { personCandidates }) =>
      (...context) => {
        const fitted = { ...PRONOUN_WEIGHTS };
        // scores tell all features apart under weights that have no common measure
        Object.keys(fitted).forEach((name, i) => {
          PRONOUN_WEIGHTS[name] = Math.sqrt(i + 2);
        });
        for (const gender of ['female', 'male']) {
          const candidates = personCandidates(...context, gender);
          note(PRONOUN_WEIGHTS, [candidates.length]);
          note(
            PRONOUN_WEIGHTS,
            candidates.map(({ score }) => Math.round(score * PRECISION)),
          );
        }
        Object.assign(PRONOUN_WEIGHTS, fitted);
        return real(...context);
      },
  },
};
