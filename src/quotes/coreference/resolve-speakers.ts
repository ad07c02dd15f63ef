import type { Entity } from '../../article.js';
import { OFFICES } from '../../language/packs/vocabulary.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { resolveApposition, resolveBearer, resolveBefore } from './appositions.js';
import { resolveTogether } from './couples.js';
import { resolveDescription, type Unnamed, unnamedPerson } from './descriptions.js';
import { type DocumentBook, learnDocument, resolveDocument } from './documents.js';
import { resolvePair } from './dual-noun-phrases.js';
import { referentsOfEntities } from './entity-referents.js';
import { type CountryNaming, countryNamings } from './meant/country-names.js';
import { NOBODY, onlyOf, type Resolution, type Seen } from './meant/discourse.js';
import type { Referent } from './meant/referent.js';
import { resolveCountryman, resolveNominal, resolveOffice, resolveRole } from './nominals.js';
import { type PrintedNames, resolvePrinted } from './printed-names.js';
import { resolvePronoun } from './pronouns.js';
import { type NameReader, referentsOfNames } from './referents.js';
import { learnRoles, type RoleBook } from './roles.js';

/**
 * Resolves every mention of a text, in order.
 *
 * @param speaking - Whether a mention is the source of a quote.
 * @param watch - Is called for each pronoun with the mentions before it, the last speaker and the
 *   reader of names, to explain it.
 * @returns The referents of each mention.
 */
export function resolveMentions(
  analysis: QuoteAnalysis,
  entities: readonly Entity[] | undefined,
  speaking: (mention: number) => boolean,
  watch?: (mention: number, seen: readonly Seen[], speaker: Resolution, named: NameReader) => void,
): Resolution[] {
  const roles: RoleBook = new Map();
  const named: NameReader =
    entities === undefined
      ? referentsOfNames(analysis)
      : referentsOfEntities(analysis, entities, roles);
  const countries = countryNamings(analysis);
  const countryReferents = new Map<string, Referent>();
  const printed: PrintedNames = new Map();
  const unnamed: Unnamed = new Map();
  const documents: DocumentBook = new Map();
  const seen: Seen[] = [];
  const resolutions: Resolution[] = [];
  let speaker: Resolution = NOBODY;
  let country = 0;
  analysis.mentions.forEach((mention, index) => {
    while (country < countries.length && (countries[country] as CountryNaming).item < mention.start)
      country++;
    const read = named(mention);
    let meant = read ?? NOBODY;
    const referent = onlyOf(meant);
    if (referent !== undefined) {
      if (referent.kind !== 'person' && speaking(index)) {
        meant =
          resolveRole(analysis, mention, named) ??
          resolveOffice(analysis, index, named, roles) ??
          resolveBearer(analysis, index, named) ??
          resolveCountryman(analysis, mention, roles) ??
          meant;
      }
      referent.count++;
      learnRoles(analysis, roles, index, referent);
    } else if (mention.kind === 'pronoun' || mention.kind === 'own') {
      // “one of the protesters, Anna Berg,”
      watch?.(index, seen, speaker, named);
      meant = resolvePronoun(analysis, index, seen, speaker, speaking, named);
      if (meant === NOBODY) meant = resolveTogether(analysis, index, resolutions);
      if (meant === NOBODY) meant = resolveApposition(analysis, index, named) ?? NOBODY;
    } else if (mention.kind === 'label') {
      meant = resolveAnswer(analysis, mention, seen);
    } else if (mention.kind === 'who') {
      meant = resolveRelative(analysis, index, resolutions);
    } else if (mention.kind === 'nominal') {
      meant =
        resolvePair(analysis, mention, seen, countries, country, countryReferents, entities) ??
        resolveApposition(analysis, index, named) ??
        resolveDocument(analysis, index, named, documents, resolutions) ??
        resolveNominal(analysis, mention, roles);
      if (meant === NOBODY) {
        meant = resolveDescription(analysis, index, seen, roles, speaker, speaking);
      }
      if (meant === NOBODY) meant = resolveTogether(analysis, index, resolutions);
    }
    if (meant === NOBODY) meant = resolveRole(analysis, mention, named) ?? NOBODY;
    if (meant === NOBODY && read === null && isOffice(analysis, mention)) {
      meant = resolveApposition(analysis, index, named) ?? resolveNominal(analysis, mention, roles);
      if (meant === NOBODY) {
        meant = resolveDescription(analysis, index, seen, roles, speaker, speaking);
      }
    }
    if (meant === NOBODY && speaking(index)) {
      meant =
        (read === null ? resolveOffice(analysis, index, named, roles) : null) ??
        resolveApposition(analysis, index, named) ??
        resolveBearer(analysis, index, named) ??
        resolveBefore(analysis, index, named) ??
        resolveCountryman(analysis, mention, roles) ??
        resolveShort(analysis, mention, seen) ??
        (read === null ? resolvePrinted(analysis, mention, roles, printed) : NOBODY);
    }
    if (meant === NOBODY && mention.kind === 'nominal') {
      const person = unnamedPerson(analysis, mention, unnamed);
      if (person !== null) {
        person.count++;
        meant = { referents: [person], sure: 1, by: 'nothing' };
      }
    }
    // who has no name may be “he” later, and speaks as nobody
    resolutions.push(meant.referents.some(({ name }) => name === '') ? NOBODY : meant);
    const only = onlyOf(meant);
    if (only !== undefined) {
      // “the Kelda Rail report was published” is not about Kelda Rail
      const subject = meant.by === 'document' ? 0 : subjectWeight(analysis, index, speaking);
      seen.push({ mention: index, referent: only, subject });
    }
    if (speaking(index)) {
      speaker = meant;
      learnDocument(analysis, index, meant, documents);
    }
  });
  return resolutions;
}

/** “the Norland Ambassador”: an office with capitals, which looks like a name. */
function isOffice({ items }: QuoteAnalysis, { kind, head }: MentionPhrase): boolean {
  const { lower } = items[head] as TaggedToken;
  return kind === 'name' && wordSet(OFFICES).has(lower.replace(/-elect$/, ''));
}

/** “United said”: the only body named before whose name begins with the word. */
function resolveShort(
  { items, paragraphOf }: QuoteAnalysis,
  { start, end, kind }: MentionPhrase,
  seen: readonly Seen[],
): Resolution | null {
  const { text } = items[start] as TaggedToken;
  if (kind !== 'name' || end !== start + 1 || paragraphOf[start] === 0) return null;
  const bodies = new Set(
    seen
      .slice(-RECENT)
      .flatMap(({ referent }) =>
        referent.kind === 'body' && referent.name.startsWith(`${text} `) ? [referent] : [],
      ),
  );
  const [body] = bodies;
  return bodies.size === 1 && body !== undefined
    ? { referents: [body], sure: SHORT, by: 'role' }
    : null;
}

/** Most mentions before a short name that are read, so that work grows as the text does. */
const RECENT = 200;

/** How sure a body is that is named by its first word. */
const SHORT = 0.9;

/** How sure the one who answers is the person that is named most. */
const ANSWERS = 0.85;

/** Who answers behind “A:”: the person named most before. */
function resolveAnswer(
  { items }: QuoteAnalysis,
  { start, end }: MentionPhrase,
  seen: readonly Seen[],
): Resolution {
  if (end - start > 1 || items[start]?.text !== 'A') return NOBODY;
  let most: Referent | null = null;
  for (const { referent } of seen) {
    if (referent.kind === 'person' && referent.count > (most?.count ?? 0)) most = referent;
  }
  return most === null ? NOBODY : { referents: [most], sure: ANSWERS, by: 'answer' };
}

/**
 * Whom “who” or “which” takes up: the mention before it, or behind a place the one that it belongs
 * to: “the Trade Group in Norland, which said”.
 */
function resolveRelative(
  { items, mentions }: QuoteAnalysis,
  index: number,
  resolutions: readonly Resolution[],
): Resolution {
  const nearest = resolutions[describedBy(items, mentions, index - 1)] ?? NOBODY;
  const { kind } = onlyOf(nearest) ?? { kind: 'place' };
  const person = items[(mentions[index] as MentionPhrase).head]?.tag === 'who';
  if (person ? kind === 'person' : kind === 'body') return nearest;
  let k = index - 1;
  while (k > 0 && items[(mentions[k] as MentionPhrase).start - 1]?.tag === 'prep') {
    const { start } = mentions[k] as MentionPhrase;
    k--;
    const before = mentions[k] as MentionPhrase;
    if (before.end !== start - 1) break;
    const meant = resolutions[k] ?? NOBODY;
    if (onlyOf(meant)?.kind === (person ? 'person' : 'body')) return meant;
  }
  return person || kind !== 'place' ? nearest : NOBODY;
}

/** The mention that another describes behind a comma: “Anna Berg, a farmer, who said”. */
function describedBy(
  items: QuoteAnalysis['items'],
  mentions: readonly MentionPhrase[],
  index: number,
): number {
  const { kind, start } = mentions[index] ?? { kind: 'name', start: 0 };
  const before = mentions[index - 1];
  const beside = before?.end === start - 1 && items[start - 1]?.tag === 'comma';
  return kind === 'nominal' && beside && /^an?$/.test(items[start]?.lower ?? '')
    ? index - 1
    : index;
}

/** Weight of a mention that opens its sentence. */
const OPENING = 0.8;

function subjectWeight(
  analysis: QuoteAnalysis,
  index: number,
  speaking: (mention: number) => boolean,
): number {
  const degree = analysis.subjects[index] as number;
  if (degree === 1 || degree === 3 || speaking(index)) return 1;
  const { start, possessive } = analysis.mentions[index] as MentionPhrase;
  if (possessive) return 0;
  // the first phrase of a sentence is its subject, even if its verb is not known
  const opens = analysis.sentenceOf[start - 1] !== analysis.sentenceOf[start];
  return opens ? OPENING : degree === 4 ? 0.5 : 0;
}
