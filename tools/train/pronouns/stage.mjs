// The quotes stage as its sources stand, with what pronouns may mean recorded.
import { fileURLToPath } from 'node:url';
import { load } from '../bundle.mjs';

const RECORDER = fileURLToPath(new URL('recorder.mjs', import.meta.url));

const recorder = {
  name: 'recorder',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/pronouns\.js$/ }, () => ({ path: RECORDER }));
  },
};

const {
  analyse,
  draftQuotes,
  extractEntities,
  namingsOf,
  resolveMentions,
  recording,
  stretchOf,
  PRONOUN_WEIGHTS,
} = await load(new URL('internals.mjs', import.meta.url), [recorder]);

export const FEATURES = Object.keys(PRONOUN_WEIGHTS);

/** Lets the stage read with these weights, in the order of the features. */
export function useWeights(weights) {
  FEATURES.forEach((name, i) => {
    PRONOUN_WEIGHTS[name] = weights[i];
  });
}

/** A text read up to its speakers, none of which depends on the weights. */
export function readSpeakers(text) {
  const entities = extractEntities(text);
  const analysis = analyse(text, { apart: [], namings: namingsOf(entities) });
  const speaking = new Set(draftQuotes(analysis).map(({ mention }) => mention));
  return { analysis, entities, speaking };
}

/** The mention with a head in a span, or -1. */
export function mentionAt(analysis, [start, end]) {
  return analysis.mentions.findLastIndex(({ head }) => {
    const word = stretchOf(analysis, head, head + 1);
    return start < word.end && word.start < end;
  });
}

/** Resolves a text: the name that each mention has got or null, and what the wanted ones may mean. */
export function resolve({ analysis, entities, speaking }, wanted) {
  recording.wanted = new Set(wanted);
  recording.candidates = new Map();
  const meant = resolveMentions(analysis, entities, (mention) => speaking.has(mention));
  const names = meant.map(
    ({ referents }) => referents.map(({ name }) => name).join(' and ') || null,
  );
  return { names, candidates: recording.candidates };
}
