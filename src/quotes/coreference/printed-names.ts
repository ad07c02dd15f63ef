import { OFFICES } from '../../language/packs/vocabulary.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { stretchOf } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { countryNamed } from './meant/country-names.js';
import { NOBODY, type Resolution } from './meant/discourse.js';
import { newReferent, type Referent } from './meant/referent.js';
import { bodyNamed, type RoleBook } from './roles.js';

/** Nouns that make a body of the name before them: “the Berg administration”, “Norland’s military”. */
const BEHIND_NAMES =
  'administration campaign team delegation tribe military army navy police authority authorities ' +
  'government embassy office';
/** How sure a speaker is whose name is printed, but that no entity has. */
const PRINTED = 0.9;

/** The names of speakers that are printed with capitals, but that no entity has. */
export type PrintedNames = Map<string, Referent>;

/** “Kelda Economics said”: the speaker that is printed, without an entity. */
export function resolvePrinted(
  analysis: QuoteAnalysis,
  { start, head, kind }: MentionPhrase,
  roles: RoleBook,
  known: PrintedNames,
): Resolution {
  const { items, text, paragraphOf } = analysis;
  const { text: last, lower } = items[head] as TaggedToken;
  if (HANDLE.test(lower)) return printed(known, last, 'unknown');
  // all words of a headline may have capitals, and an office is no name
  if (paragraphOf[head] === 0 || wordSet(OFFICES).has(lower)) return NOBODY;
  const suffix = wordSet(BEHIND_NAMES).has(lower);
  if ((kind !== 'name' && !suffix) || items[start]?.tag === 'num') return NOBODY;
  let first = head;
  if (suffix) {
    // “Norland’s civil aviation authority”
    first = start;
    while (first < head && !isName(items[first] as TaggedToken)) first++;
  } else while (first > start && isNamePart(items[first - 1] as TaggedToken)) first--;
  // a single word with a capital may be anything, but for an acronym
  if (first === head && (suffix || last.length < 2 || last !== last.toUpperCase())) return NOBODY;
  // “CLIMATE PRINCIPLES”: a label
  const label = items.slice(first, head + 1).every((word) => word.text === word.text.toUpperCase());
  if (first < head && label) return NOBODY;
  if (suffix) {
    const others = items.slice(first, head).filter(({ tag }) => tag !== 'own');
    const body = bodyNamed(
      roles,
      lower,
      others.map((word) => word.lower),
    );
    if (body !== null) return { referents: [body], sure: PRINTED, by: 'role' };
  }
  const words = stretchOf(analysis, first, head + 1);
  return printed(known, text.slice(words.start, words.end), suffix ? 'body' : 'unknown');
}

function printed(known: PrintedNames, name: string, kind: Referent['kind']): Resolution {
  const key = name.toLowerCase();
  let referent = known.get(key);
  if (referent === undefined) {
    referent = newReferent(name, kind);
    known.set(key, referent);
  }
  return { referents: [referent], sure: PRINTED, by: 'printed' };
}

/** “seabird42”, “@seabird”: the name of a user. */
const HANDLE = /^(?:@\w+|[a-z]{3}[a-z_]*\d+)$/;

/** A name, or the adjective of a country. */
function isName({ tag, capital, text }: TaggedToken): boolean {
  return capital && (tag === 'name' || countryNamed(text) !== null);
}

function isNamePart({ tag, capital }: TaggedToken): boolean {
  return tag === 'num' || (capital && (tag === 'name' || tag === 'adj' || tag === 'noun'));
}
