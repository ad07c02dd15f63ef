import type { Span } from '../../article.js';
import { OFFICES } from '../../language/packs/vocabulary.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { isPreposition, resolveApposition } from './appositions.js';
import { countryNamed, countryOfPerson } from './meant/country-names.js';
import { NOBODY, onlyOf, type Resolution } from './meant/discourse.js';
import type { NameReader } from './referents.js';
import { learnOffice, officeBearer, personFrom, type RoleBook, roleBearer } from './roles.js';

/** How sure a role is. */
const BY_ROLE = 0.9;
const FROM_THERE = 0.8;
const IN_HEADLINE = 0.8;

/**
 * The person behind a phrase that only begins their role: “Norland’s Minister of Justice Anna
 * Berg”, an office with capitals and without an article; “the ambassador to Norland Anna Berg”, if it
 * is a country; “Party for the People leader Anna Berg”.
 */
export function resolveRole(
  { items, mentions, mentionFrom }: QuoteAnalysis,
  { kind, start, head, end, possessive }: MentionPhrase,
  named: NameReader,
): Resolution | null {
  const behind = mentions[mentionFrom[end + 1] as number];
  if (possessive || !isPreposition(items[end]) || behind?.start !== end + 1) return null;
  if (behind.kind !== 'name' || behind.possessive) return null;
  const { lower, capital } = items[head] as TaggedToken;
  const words = items.slice(behind.start, behind.head);
  // “Director of Berg said” is no office: words for it must stand before the name
  const titled = capital && items[start]?.tag !== 'det';
  const abroad = countryNamed((items[behind.start] as TaggedToken).text) !== null;
  const office = wordSet(OFFICES).has(lower) && (titled || abroad);
  const leads = kind === 'name' && words.some((word) => word.tag === 'noun' && !word.capital);
  const meant = leads || (office && words.length > 1) ? named(behind) : null;
  return meant !== null && onlyOf(meant)?.kind === 'person' ? meant : null;
}

/**
 * The person whose office is an abbreviation, which looks like the name of a body: “MEC for Health and
 * Sports, Anna Berg,”, later “the MEC”.
 */
export function resolveOffice(
  analysis: QuoteAnalysis,
  index: number,
  named: NameReader,
  roles: RoleBook,
): Resolution | null {
  const { items, mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const { text, lower } = items[mention.head] as TaggedToken;
  if (text.length < 2 || text !== text.toUpperCase()) return null;
  if (items[mention.end]?.tag === 'prep') {
    const meant = resolveApposition(analysis, index, named);
    const bearer = meant === null ? undefined : onlyOf(meant);
    if (bearer !== undefined) learnOffice(roles, lower, bearer);
    return meant;
  }
  const bearer = officeBearer(roles, lower);
  return bearer === null ? null : { referents: [bearer], sure: BY_ROLE, by: 'role' };
}

/** “The Dane said”: the only person who was described as Danish. */
export function resolveCountryman(
  { items }: QuoteAnalysis,
  { start, head }: MentionPhrase,
  roles: RoleBook,
): Resolution | null {
  if (items[start]?.lower !== 'the' || head !== start + 1) return null;
  const country = countryOfPerson((items[head] as TaggedToken).text);
  const bearer = country === null ? null : personFrom(roles, country);
  return bearer === null ? null : { referents: [bearer], sure: FROM_THERE, by: 'role' };
}

/** “the minister”: resolved by the roles printed with names. */
export function resolveNominal(
  analysis: QuoteAnalysis,
  mention: MentionPhrase,
  roles: RoleBook,
): Resolution {
  const { items, paragraphOf, paragraphs } = analysis;
  const first = (items[mention.start] as TaggedToken).lower;
  // a headline prints no articles: “Minister warns”, nor does a line below it
  const { tag } = items[mention.start] as TaggedToken;
  const paragraph = paragraphOf[mention.head] as number;
  const ends = items[(paragraphs[paragraph] as Span).end - 1]?.tag === 'stop';
  const bare = tag !== 'det' && tag !== 'poss' && (paragraph === 0 || (paragraph === 1 && !ends));
  // the only role that needs no article elsewhere
  if (first !== 'the' && first !== 'police' && !bare) return NOBODY;
  const bearer = roleBearer(analysis, roles, mention);
  return bearer === null
    ? NOBODY
    : { referents: [bearer], sure: bare ? IN_HEADLINE : BY_ROLE, by: 'role' };
}
