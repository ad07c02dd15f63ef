import { OFFICES } from '../../language/packs/vocabulary.js';
import { spanAt } from '../../language/spans.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { BODY_NOUNS, EITHER_NOUNS } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import type { Tag } from '../tagging/tags.js';
import { wordSet } from '../tagging/word-sets.js';
import { onlyOf, type Resolution } from './meant/discourse.js';
import type { NameReader } from './referents.js';

/** How sure a name in apposition is. */
const APPOSED = 0.95;

/** Most phrases with a preposition between a description and the name behind it. */
const MOST_PHRASES = 3;

/**
 * The name in apposition to a description: “the US president, Joe Biden,”, “the company, Kelda
 * Rail,”, “a lawyer for Kelda Rail, Tor Lie,”, “director and analyst Anna Berg”.
 */
export function resolveApposition(
  analysis: QuoteAnalysis,
  index: number,
  named: NameReader,
): Resolution | null {
  const { items, mentions, mentionFrom } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const end = endOfDescription(analysis, mention);
  const name = mentions[mentionFrom[end + 1] as number];
  const joint = items[end];
  if (name?.kind !== 'name' || name.start !== end + 1 || joint === undefined) return null;
  // “analyst and director Anna Berg”: a second person would have an article
  const one = /^an?$/.test((items[mention.start] as TaggedToken).lower);
  const roles =
    joint.lower === 'and' && end === mention.end && !one && isSmallNoun(items[name.start]);
  if (!roles && (joint.tag !== 'comma' || !CLOSING.has(items[name.end]?.tag ?? 'stop')))
    return null;
  const meant = named(name);
  const referent = meant === null ? undefined : onlyOf(meant);
  if (referent === undefined || meant === null) return null;
  const { lower } = items[mention.head] as TaggedToken;
  const ofBodies = !roles && wordSet(BODY_NOUNS).has(lower);
  const fitting = ofBodies ? ['body'] : ['person'];
  if (!roles && wordSet(EITHER_NOUNS).has(lower)) fitting.push('body');
  if (!fitting.includes(referent.kind)) return null;
  return { ...meant, sure: Math.min(meant.sure, APPOSED), by: 'apposition' };
}

/** “minister for Health and Sports, Anna Berg,”: “and” may join what follows a preposition. */
function joinsPhrase(item: TaggedToken | undefined, phrases: number): boolean {
  return isPreposition(item) || (phrases > 0 && item?.lower === 'and');
}

/** “to” is one before a name or noun, as in “ambassador to Norland”. */
export function isPreposition(item: TaggedToken | undefined): boolean {
  return item?.tag === 'prep' || item?.tag === 'to';
}

const CLOSING: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'prep', 'bracket', 'dash']);

/** Whether a word may be one of a role in small letters: “director and analyst Anna Berg”. */
function isSmallNoun(item: TaggedToken | undefined): boolean {
  return item !== undefined && !item.capital && (item.tag === 'noun' || item.tag === 'adj');
}

/** Most commas between a description and the name that it describes. */
const MOST_COMMAS = 4;
/** Most items of a bracket within a description: “(Dirco)”. */
const LONGEST_BRACKET = 6;

/**
 * The person whose name stands between commas behind a description that has commas of its own, or
 * that was taken for a place or body: “the mayor of Kelda, Norland, Anna Berg, said”, “the
 * ambassador to Norland, Tor Lie, said”, “Ministry of Trade (MoT) director, Tor Lie, told”.
 */
export function resolveBearer(
  analysis: QuoteAnalysis,
  index: number,
  named: NameReader,
): Resolution | null {
  const { items, mentions, mentionFrom } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const { start, end } = mention;
  // “Norland, Anna Berg,” describes nobody
  const meant = named(mention);
  const place = meant !== null && onlyOf(meant)?.kind === 'place';
  const bare =
    meant !== null && meant.referents.length > 0 && !place && !isPreposition(items[start - 1]);
  let at = endOfDescription(analysis, mention);
  if ((bare && at === end) || items[start - 2]?.lower === 'according') return null;
  for (let commas = 0; commas < MOST_COMMAS && items[at]?.tag === 'comma'; commas++) {
    const next = mentions[mentionFrom[at + 1] as number];
    if (next?.start !== at + 1 || next.kind === 'pronoun' || next.kind === 'who') return null;
    const name = next.kind === 'name' && !next.possessive ? named(next) : null;
    if (name !== null && onlyOf(name)?.kind === 'person') {
      return isClosed(items, next.end) ? { ...name, by: 'apposition' } : null;
    }
    at = endOfDescription(analysis, next);
  }
  return null;
}

/**
 * Whether a comma or stop closes a name, and no list of persons goes on. Before a verb it would be
 * another subject: “according to a source, Berg asked”.
 */
function isClosed(items: readonly TaggedToken[], end: number): boolean {
  const { tag } = items[end] ?? { tag: 'stop' };
  return CLOSING.has(tag) && !/^(?:and|or|but)$/.test(items[end + 1]?.lower ?? '');
}

/** Where a description ends that goes on with prepositions, “and”, or words behind a bracket. */
function endOfDescription(
  { items, starts, namings, mentions, mentionFrom }: QuoteAnalysis,
  { kind, end }: MentionPhrase,
): number {
  let at = end;
  for (let k = 0; k < MOST_PHRASES; k++) {
    const item = items[at];
    if (item?.text === '(') {
      let close = at + 1;
      while (close < at + LONGEST_BRACKET && items[close]?.text !== ')') close++;
      if (items[close]?.text !== ')') return at;
      at = close + 1;
      while (isSmallNoun(items[at])) at++;
      continue;
    }
    // “Given the risk,” begins with what looks like a name
    const goesOn = kind === 'name' && at === end && item?.tag === 'det';
    const first = goesOn ? at : at + 1;
    const verbal = item?.tag === 'ing' || item?.tag === 'participle';
    // the “and” of “Ministry of Trade and Sports”
    const inName = item?.lower === 'and' && spanAt(namings, starts[at] as number) >= 0;
    if (!(goesOn || verbal || inName || joinsPhrase(item, at - end))) return at;
    let next = mentionFrom[first] as number;
    if (mentions[next]?.start !== first) return at;
    // past the possessors inside the phrase: “the head of Berg’s ward”
    while (mentions[next]?.possessive) next++;
    at = mentions[next]?.end ?? first;
  }
  return at;
}

/**
 * The person before a description that ends in a verb: “Anna Berg, Director of Kelda Rail told”.
 */
export function resolveBefore(
  { items, mentions }: QuoteAnalysis,
  index: number,
  named: NameReader,
): Resolution | null {
  const { start, head } = mentions[index] as MentionPhrase;
  const name = mentions[index - 1];
  if (items[start - 1]?.tag !== 'comma' || name?.kind !== 'name' || name.end !== start - 1)
    return null;
  const { lower, tag } = items[start] as TaggedToken;
  if (tag === 'det' || tag === 'poss' || isPreposition(items[name.start - 1])) return null;
  const office = wordSet(OFFICES);
  if (!office.has(lower) && !office.has((items[head] as TaggedToken).lower)) return null;
  const meant = named(name);
  return meant !== null && onlyOf(meant)?.kind === 'person' ? { ...meant, by: 'apposition' } : null;
}
