import type { Entity } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { COUNTRY_PLURALS, PERSON_PLURALS } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { type CountryNaming, countryNamed } from './meant/country-names.js';
import { MEMORY, NOBODY, type Resolution, type Seen } from './meant/discourse.js';
import { newReferent, type Referent } from './meant/referent.js';

/** Items before “the two countries” that are searched. */
const PAIR_WINDOW = 160;
/** How sure it is that those two are meant. */
const SURE = 0.8;

/** “the two countries”, “both leaders”: resolved to the two that were named last. */
export function resolvePair(
  analysis: QuoteAnalysis,
  mention: MentionPhrase,
  seen: readonly Seen[],
  countries: readonly CountryNaming[],
  next: number,
  known: Map<string, Referent>,
  entities: readonly Entity[] | undefined,
): Resolution | null {
  const { items, mentions } = analysis;
  const { lower } = items[mention.head] as TaggedToken;
  let two = false;
  for (let i = mention.start; i < mention.head; i++) {
    const word = items[i]?.lower;
    if (word === 'two' || word === 'both') two = true;
  }
  if (!two) return null;
  if (wordSet(COUNTRY_PLURALS).has(lower)) {
    const pair = lastTwo(next, (k) => {
      const naming = countries[k - 1] as CountryNaming;
      return mention.start - naming.item > PAIR_WINDOW ? null : naming.country;
    });
    if (pair.length === 2) {
      return {
        referents: pair.map((name) => countryReferent(name, known, entities)),
        sure: SURE,
        by: 'pair',
      };
    }
  }
  if (!wordSet(PERSON_PLURALS).has(lower) && lower !== 'sides') return NOBODY;
  const pair = lastTwo(seen.length, (k) => {
    const { mention: other, referent } = seen[k - 1] as Seen;
    if (mention.start - (mentions[other] as MentionPhrase).end > PAIR_WINDOW) return null;
    return referent.kind === 'person' ? referent : undefined;
  });
  return pair.length === 2 ? { referents: pair, sure: SURE, by: 'pair' } : NOBODY;
}

/**
 * The last two different values, in order of the text; null ends the search, undefined is skipped.
 */
function lastTwo<T>(count: number, read: (k: number) => T | null | undefined): T[] {
  const found: T[] = [];
  for (let k = count; k > Math.max(0, count - MEMORY) && found.length < 2; k--) {
    const value = read(k);
    if (value === null) break;
    if (value !== undefined && !found.includes(value)) found.unshift(value);
  }
  return found;
}

function countryReferent(
  name: string,
  known: Map<string, Referent>,
  entities: readonly Entity[] | undefined,
): Referent {
  let referent = known.get(name);
  if (referent === undefined) {
    const entity = entities?.find((one) =>
      [one.name, ...one.aliases].some((form) => countryNamed(form) === name),
    );
    referent = newReferent(entity?.name ?? name, 'country', entity);
    known.set(name, referent);
  }
  return referent;
}
