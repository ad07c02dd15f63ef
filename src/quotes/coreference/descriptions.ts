import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { MEMORY, NOBODY, type Resolution, type Seen } from './meant/discourse.js';
import { genderOfWord, type Referent } from './meant/referent.js';
import type { RoleBook } from './roles.js';

/** Nouns for a person whose role, if any, is printed nowhere; and how sure they are. */
const NOUNS: ReadonlySet<string> = new Set(
  'victim singer actor star player author defendant suspect survivor youngster teenager pensioner driver student politician lawmaker'.split(
    ' ',
  ),
);
const AGE = /^\d\d-year-old$/;
const DESCRIBED = 0.7;
/** Paragraphs before in which only one person may be named. */
const DESCRIBED_PARAGRAPHS = 2;

/**
 * “the woman”, “the 36-year-old”: the only person of that gender who is named in the paragraphs
 * before.
 */
export function resolveDescription(
  { items, mentions, paragraphOf }: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  roles: RoleBook,
): Resolution {
  const mention = mentions[index] as MentionPhrase;
  const { lower } = items[mention.head] as TaggedToken;
  const gender = genderOfWord(lower);
  if (
    items[mention.start]?.lower !== 'the' ||
    (gender === null && !NOUNS.has(lower) && !AGE.test(lower))
  )
    return NOBODY;
  // “the mother of the victim” is a person of her own, “the mother of three” is not, but may be the
  // mother of three that no name was printed for
  if (items[mention.end]?.lower === 'of') {
    if (items[mention.end + 1]?.tag !== 'num' || roles.has(lower)) return NOBODY;
  }
  let only: Referent | null = null;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MEMORY); k--) {
    const { mention: other, referent } = seen[k] as Seen;
    const place = paragraphOf[(mentions[other] as MentionPhrase).head] as number;
    if ((paragraphOf[mention.head] as number) - place > DESCRIBED_PARAGRAPHS) break;
    if (referent.kind !== 'person' || (gender !== null && isOther(referent, gender))) continue;
    if (only !== null && only !== referent) return NOBODY;
    only = referent;
  }
  return only === null ? NOBODY : { referents: [only], sure: DESCRIBED, by: 'description' };
}

function isOther({ female, male }: Referent, gender: 'female' | 'male'): boolean {
  return gender === 'female' ? male > female : female > male;
}
