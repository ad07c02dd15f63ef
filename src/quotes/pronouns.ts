import type { Analysis } from './analysis.js';
import { MEMORY, NOBODY, type Resolution, type Seen } from './discourse.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import type { Referent } from './referents.js';

/**
 * Weights for the referent of a pronoun, set by hand: nearness by paragraph and sentence, place as a
 * subject, the one who spoke before, gender.
 */
const PRONOUN = {
  paragraph: -1.1,
  sentence: -0.6,
  subject: 1,
  source: 0.7,
  speaker: 0.6,
  rightGender: 1,
  wrongGender: -6,
  possessive: -0.4,
  preposition: -0.6,
  often: 0.5,
  clause: -2.5,
  unknown: -1.5,
};

export function resolvePronoun(
  analysis: Analysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
): Resolution {
  const { lower } = analysis.items[(analysis.mentions[index] as MentionPhrase).head] as Item;
  switch (lower) {
    case 'he':
    case 'his':
      return bestPerson(analysis, index, seen, speaker, speaking, 'male');
    case 'she':
    case 'her':
      return bestPerson(analysis, index, seen, speaker, speaking, 'female');
    case 'it':
    case 'its':
      return theBody(analysis, index, seen, speaker);
    case 'they':
    case 'their':
      return speaker.length > 1 ? speaker : NOBODY;
    default:
      return NOBODY;
  }
}

function bestPerson(
  analysis: Analysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
  gender: 'female' | 'male',
): Resolution {
  const { items, mentions } = analysis;
  const pronoun = mentions[index] as MentionPhrase;
  const own = items[pronoun.head] as Item;
  const scores = new Map<Referent, number>();
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MEMORY); k--) {
    const { mention, referent, subject } = seen[k] as Seen;
    if (referent.kind !== 'person' && referent.kind !== 'unknown') continue;
    const other = mentions[mention] as MentionPhrase;
    const item = items[other.head] as Item;
    const paragraphs = Math.min(8, own.paragraph - item.paragraph);
    const sentences = paragraphs === 0 ? Math.min(5, own.sentence - item.sentence) : 1;
    const before = items[other.start - 1];
    let score =
      PRONOUN.paragraph * paragraphs +
      PRONOUN.sentence * sentences +
      PRONOUN.subject * subject +
      PRONOUN.often * Math.log(1 + referent.count);
    if (speaking(mention)) score += PRONOUN.source;
    else if (referent.kind === 'unknown') score += PRONOUN.unknown;
    if (speaker[0] === referent) score += PRONOUN.speaker;
    if (other.possessive) score += PRONOUN.possessive;
    if (before?.tag === 'prep' || before?.tag === 'to') score += PRONOUN.preposition;
    // “Berg said she would go”, but “Holm and Berg, she said”
    const near = sentences === 0 && pronoun.kind === 'pronoun' && pronoun.start - other.end < 4;
    if (near) score += speaking(mention) && subject > 0 ? 0 : PRONOUN.clause;
    score += genderScore(referent, gender);
    scores.set(referent, Math.max(scores.get(referent) ?? -99, score));
  }
  let best: Referent | null = null;
  let highest = -4;
  for (const [referent, score] of scores) {
    if (score <= highest) continue;
    highest = score;
    best = referent;
  }
  if (best === null) return NOBODY;
  best[gender] += 0.6;
  return [best];
}

function genderScore(referent: Referent, gender: 'female' | 'male'): number {
  const lean = referent[gender] - referent[gender === 'male' ? 'female' : 'male'];
  return lean > 0 ? PRONOUN.rightGender : lean < 0 ? PRONOUN.wrongGender : 0;
}

function isThing(referent: Referent): boolean {
  return referent.kind === 'body' || referent.kind === 'country';
}

/** “it”: the body or country that spoke last, or was the subject of this sentence or the one before. */
function theBody(
  analysis: Analysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
): Resolution {
  const { items, mentions } = analysis;
  const own = items[(mentions[index] as MentionPhrase).head] as Item;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - 8); k--) {
    const { mention, referent, subject } = seen[k] as Seen;
    const item = items[(mentions[mention] as MentionPhrase).head] as Item;
    if (own.sentence - item.sentence > 1) break;
    if (isThing(referent) && subject > 0) return [referent];
  }
  const only = speaker.length === 1 ? speaker[0] : undefined;
  return only !== undefined && isThing(only) ? [only] : NOBODY;
}
