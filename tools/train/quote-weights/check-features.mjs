// Makes sure that no word of the corpus comes out in the name of a feature.
import { stage } from './stage.mjs';

const { PARTICLES, PLAIN_VERBS, REPORT_NOUNS, REPORTING_VERBS, WORD_CLASSES } = stage;

/** Names of tags, of kinds of cues and mentions, and of what features tell of a quotation. */
const NAMES = [
  ...Object.keys(WORD_CLASSES),
  ...Object.keys(REPORTING_VERBS),
  ...'name past present base participle ing own quote comma colon dash stop bracket mark'.split(
    ' ',
  ),
  ...'nominal pronoun label none noun according colon passive finite'.split(' '),
  ...'nobody near carried open closed single shut as add behind before round'.split(' '),
];

const LEMMAS = new Set([
  ...[PLAIN_VERBS, REPORT_NOUNS, ...Object.values(REPORTING_VERBS)].flatMap((list) =>
    list.split(' '),
  ),
  ...Object.entries(PARTICLES).flatMap(([verb, particles]) =>
    particles.split(' ').map((particle) => `${verb}_${particle}`),
  ),
  ...['according_to', 'put_it', 'go_on', 'make_clear'],
]);

const NAME = new RegExp(NAMES.sort((a, b) => b.length - a.length).join('|'), 'g');

/** @throws Error where a feature holds letters that are neither names of the stage nor a lemma of its tables. */
export function checkFeatures(features) {
  const strange = features.filter((feature) => !isLemma(feature) && !isMadeOfNames(feature));
  if (strange.length > 0) throw new Error(`features with unknown words: ${strange.join(' ')}`);
}

function isLemma(feature) {
  return feature.startsWith('l') && LEMMAS.has(feature.slice(1));
}

/** Whether nothing but single letters, digits and signs is left when the names are taken out. */
function isMadeOfNames(feature) {
  return !/[a-z]{3}|\p{L}{8}/u.test(feature.replace(NAME, '·'));
}
