// Stands in for src/quotes/coreference/pronouns.ts in training: keeps the features of what a pronoun may mean,
// as the text was read up to it, and then lets the stage resolve it.
import {
  personCandidates,
  resolvePronoun as resolve,
} from '../../../src/quotes/coreference/pronouns.ts';
import { PRONOUN_WEIGHTS } from '../../../src/quotes/tables/pronoun-weights.ts';

export * from '../../../src/quotes/coreference/pronouns.ts';

const GENDERS = { he: 'male', his: 'male', she: 'female', her: 'female' };

/** Mentions whose candidates are wanted, and the candidates by mention. */
export const recording = { wanted: new Set(), candidates: new Map() };

export function resolvePronoun(...context) {
  const [analysis, index] = context;
  const gender = GENDERS[analysis.items[analysis.mentions[index].head].lower];
  if (gender !== undefined && recording.wanted.has(index)) {
    recording.candidates.set(index, featuresOf([...context, gender]));
  }
  return resolve(...context);
}

/** A score is a sum of weights: with one weight at 1 and the others at 0 it is how often that counts. */
function featuresOf(context) {
  const names = Object.keys(PRONOUN_WEIGHTS);
  const weights = { ...PRONOUN_WEIGHTS };
  const candidates = personCandidates(...context).map(({ referent }) => ({
    name: referent.name || null,
    features: [],
  }));
  for (const name of names) {
    for (const other of names) PRONOUN_WEIGHTS[other] = other === name ? 1 : 0;
    personCandidates(...context).forEach(({ score }, i) => {
      candidates[i].features.push(score);
    });
  }
  Object.assign(PRONOUN_WEIGHTS, weights);
  return candidates;
}
