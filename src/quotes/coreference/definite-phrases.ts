import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { ANY_BODY_NOUNS, OTHER_ONES } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { isBodyNoun, isKnownAs, mayBe } from './meant/body-kinds.js';
import { NOBODY, type Resolution, type Seen } from './meant/discourse.js';
import type { Referent } from './meant/referent.js';
import { candidatesFor, likeliest } from './pronouns.js';

/** The score that the best mention must beat. */
const NOBODY_SCORE = -2.5;
/** What it adds that the name of a body says of what kind it is. */
const KNOWN_KIND = 1.5;

/** What a body is that mostly says so in its name. */
const SAID_IN_NAMES = 'university college school institute party hospital clinic';

/** Words before a noun that mean another one than which was named, or more than it. */
const OTHERS = `${OTHER_ONES} whole entire`;

/**
 * “the company”, “the agency”, which speaks: the body named before that is the most likely, by the
 * weights of pronouns.
 */
export function resolveDefinite(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
): Resolution {
  const { items, mentions } = analysis;
  const { start, head, end } = mentions[index] as MentionPhrase;
  if (items[start]?.lower !== 'the' || items[end]?.lower === 'of') return NOBODY;
  for (let i = start + 1; i < head; i++) {
    const { lower, capital, tag } = items[i] as TaggedToken;
    if (capital || tag === 'num' || tag === 'own' || wordSet(OTHERS).has(lower)) return NOBODY;
  }
  const { lower } = items[head] as TaggedToken;
  const any = wordSet(ANY_BODY_NOUNS).has(lower);
  if (!any && !isBodyNoun(lower)) return NOBODY;
  const fits = (referent: Referent): boolean => {
    if (lower === 'country') return referent.kind === 'country';
    const open = any || !wordSet(SAID_IN_NAMES).has(lower);
    return referent.kind === 'body' && (open ? mayBe(referent, lower) : isKnownAs(referent, lower));
  };
  const may = ({ referent }: Seen) => fits(referent);
  const candidates = candidatesFor(analysis, index, seen, speaker, speaking, may, null).map(
    (one) => (isKnownAs(one.referent, lower) ? { ...one, score: one.score + KNOWN_KIND } : one),
  );
  const best = likeliest(candidates, NOBODY_SCORE);
  return best === NOBODY ? best : { ...best, by: 'body' };
}
