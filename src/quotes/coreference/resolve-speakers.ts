import type { Entity } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { type CountryNaming, countryNamings } from './country-names.js';
import { NOBODY, type Resolution, type Seen } from './discourse.js';
import { resolvePair } from './dual-noun-phrases.js';
import { resolveApposition, resolveNominal } from './nominals.js';
import { resolvePronoun } from './pronouns.js';
import {
  type NameReader,
  type Referent,
  referentsOfEntities,
  referentsOfNames,
} from './referents.js';
import { learnRoles, type RoleBook } from './roles.js';

/**
 * Resolves every mention of a text, in order.
 *
 * @param speaking - Whether a mention is the source of a quote.
 * @param watch - Is called for each pronoun with the mentions before it and the last speaker, to
 *   explain it.
 * @returns The referents of each mention.
 */
export function resolveMentions(
  analysis: QuoteAnalysis,
  entities: readonly Entity[] | undefined,
  speaking: (mention: number) => boolean,
  watch?: (mention: number, seen: readonly Seen[], speaker: Resolution) => void,
): Resolution[] {
  const named: NameReader =
    entities === undefined ? referentsOfNames(analysis) : referentsOfEntities(analysis, entities);
  const countries = countryNamings(analysis);
  const countryReferents = new Map<string, Referent>();
  const roles: RoleBook = new Map();
  const seen: Seen[] = [];
  const resolutions: Resolution[] = [];
  let speaker: Resolution = NOBODY;
  let country = 0;
  analysis.mentions.forEach((mention, index) => {
    while (country < countries.length && (countries[country] as CountryNaming).item < mention.start)
      country++;
    const referent = named(mention);
    let meant: Resolution = referent === null ? NOBODY : [referent];
    if (referent !== null) {
      referent.count++;
      learnRoles(analysis, roles, index, referent);
    } else if (mention.kind === 'pronoun' || mention.kind === 'own') {
      watch?.(index, seen, speaker);
      meant = resolvePronoun(analysis, index, seen, speaker, speaking);
    } else if (mention.kind === 'who') {
      meant = resolutions[index - 1] ?? NOBODY;
    } else if (mention.kind === 'nominal') {
      meant =
        resolvePair(analysis, mention, seen, countries, country, countryReferents, entities) ??
        resolveApposition(analysis, index, named) ??
        resolveNominal(analysis, mention, seen, roles);
    }
    resolutions.push(meant);
    if (meant.length === 1 && meant[0] !== undefined) {
      seen.push({
        mention: index,
        referent: meant[0],
        subject: subjectWeight(analysis, index, speaking),
      });
    }
    if (speaking(index)) speaker = meant;
  });
  return resolutions;
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
