import type { Article, Quote } from '../article.js';
import { guessLanguage } from '../language/guess-language.js';
import { own } from '../language/own.js';
import { apartOf } from '../parts/article-text/read-article-text.js';
import { draftQuotes } from '../quotes/assemble/assemble-quotes.js';
import { LEAST_ALONE } from '../quotes/assemble/draft-quotations.js';
import { withoutPosts } from '../quotes/assemble/post-quotes.js';
import type { Resolution, Seen } from '../quotes/coreference/meant/discourse.js';
import { personCandidates } from '../quotes/coreference/pronouns.js';
import type { NameReader } from '../quotes/coreference/referents.js';
import { resolveMentions } from '../quotes/coreference/resolve-speakers.js';
import type { CueCandidate } from '../quotes/cues/cues.js';
import type { QuoteAnalysis } from '../quotes/cues/quote-analysis.js';
import { analyse, sourcesOf } from '../quotes/cues/quote-context.js';
import type { Draft } from '../quotes/draft/draft.js';
import type { Region } from '../quotes/marks/region.js';
import { namingsOf } from '../quotes/marks/whole-names.js';
import type { MentionPhrase } from '../quotes/mentions/mentions.js';
import { LEAST_VOICED } from '../quotes/quoted/attribution.js';
import { PRONOUN_WEIGHTS } from '../quotes/tables/pronoun-weights.js';
import { stretchOf } from '../quotes/tagging/reading.js';
import type { TaggedToken } from '../quotes/tagging/tagged-token.js';
import type { ExplainedPronoun, ExplainedQuotation, ExplainedSpeaker } from './explanation.js';
import { weightiest } from './feature-values.js';
import { type QuotationVotes, type SpeakerVote, voteOnQuotations } from './quotation-votes.js';

const ENGLISH = 'en';
/** Why the words of a post from elsewhere have their speaker. */
const POSTED = 'the author whom the post names';
/** Lowest probability of a candidate that is shown, except the first few. */
const LEAST = 0.005;
const FEWEST_CANDIDATES = 3;
const MOST_CANDIDATES = 6;
const MOST_FEATURES = 8;

/**
 * Explains the quotes of an article, and words in marks that are not quotes.
 *
 * @returns In order of the text. In languages other than English quotes have no candidates: the
 * speaker is the nearest subject of the nearest cue.
 */
export function explainQuotes(article: Article): ExplainedQuotation[] {
  const { text, entities, embeds, quotes } = article;
  const language = article.language ?? guessLanguage(text)?.language ?? ENGLISH;
  const [primary] = language.toLowerCase().split('-');
  if (primary !== ENGLISH) {
    return quotes.map((quote, i) =>
      toldOf(quote, i, [quote.rule === 'post' ? POSTED : 'the nearest subject of the nearest cue']),
    );
  }
  const apart = apartOf(article);
  const analysis = analyse(withoutPosts(text, embeds), { apart, namings: namingsOf(entities) });
  const votes = voteOnQuotations(analysis);
  const drafts = draftQuotes(analysis);
  const speaking = new Set(drafts.map((draft) => draft.mention));
  const isSpeaking = (mention: number) => speaking.has(mention);
  const pronouns = new Map<number, ExplainedPronoun>();
  const meant = resolveMentions(analysis, entities, isSpeaking, (index, seen, speaker, named) => {
    const found = pronounOf(analysis, index, seen, speaker, isSpeaking, named);
    if (found !== null) pronouns.set(index, found);
  });
  const used = new Set<number>();
  const told = quotes.map((quote, i): ExplainedQuotation => {
    const draft = draftOf(quote, drafts);
    const base = toldOf(quote, i, quote.rule === 'post' ? [POSTED] : []);
    if (draft === undefined) return base;
    for (const region of draft.regions) used.add(region);
    const [first] = draft.regions;
    const own = first === undefined ? undefined : votes[first];
    const pronoun = pronouns.get(draft.mention) ?? null;
    if (own !== undefined) return { ...base, ...byVotes(analysis, own, meant), pronoun };
    return { ...base, ...bySources(analysis, draft, meant), pronoun };
  });
  analysis.regions.forEach((region, index) => {
    const own = votes[index];
    if (used.has(index) || own === undefined) return;
    told.push({ ...unquoted(text, region), ...byVotes(analysis, own, meant) });
  });
  return told.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is known of a quotation on which nobody voted. */
const WITHOUT_VOTES = {
  voiced: null,
  leastVoiced: null,
  candidates: [],
  pronoun: null,
  features: [],
  voicedBy: [],
};

function toldOf(quote: Quote, index: number, why: string[]): ExplainedQuotation {
  const { text, start, end, kind, rule, confidence, speaker } = quote;
  return {
    id: `q${index + 1}`,
    text,
    start,
    end,
    kind,
    rule,
    confidence,
    ...WITHOUT_VOTES,
    speaker: speaker?.name ?? speaker?.mention.text ?? null,
    why,
  };
}

function unquoted(text: string, { start, end }: Region): ExplainedQuotation {
  return {
    id: null,
    text: text.slice(start, end),
    start,
    end,
    kind: null,
    rule: null,
    confidence: null,
    ...WITHOUT_VOTES,
    speaker: null,
    why: [],
  };
}

/** The draft of a quote: with the same rule and kind, and the largest part of its text. */
function draftOf(quote: Quote, drafts: readonly Draft[]): Draft | undefined {
  const shared = (draft: Draft) =>
    Math.min(quote.end, draft.end) - Math.max(quote.start, draft.start);
  const sameness = (draft: Draft) =>
    shared(draft) - Math.abs(draft.start - quote.start) - Math.abs(draft.end - quote.end);
  return drafts
    .filter((draft) => draft.rule === quote.rule && shared(draft) > 0)
    .sort((a, b) => sameness(b) - sameness(a))[0];
}

function byVotes(analysis: QuoteAnalysis, found: QuotationVotes, meant: readonly Resolution[]) {
  const { attribution, votes, why, features, voicedBy } = found;
  const alone = attribution.cue < 0 && attribution.mention < 0;
  return {
    voiced: attribution.voiced,
    leastVoiced: alone ? LEAST_ALONE : LEAST_VOICED,
    candidates: toldVotes(analysis, votes, meant),
    why,
    features: weightiest(features, MOST_FEATURES),
    voicedBy: weightiest(voicedBy, MOST_FEATURES),
  };
}

/** The candidates for the source of the cue of an indirect quote. */
function bySources(analysis: QuoteAnalysis, draft: Draft, meant: readonly Resolution[]) {
  if (draft.cue < 0) return { why: ['a label opens the paragraph'] };
  const sources = sourcesOf(analysis, draft.cue);
  const votes = sources.map(
    ({ mention, probability }): SpeakerVote => ({
      mention,
      cue: draft.cue,
      from: 'cue',
      probability,
    }),
  );
  const likeliest = sources[0]?.mention === draft.mention;
  const why = likeliest
    ? 'it is the likeliest source of the cue by the model'
    : 'a rule of the phrase names it: an agent behind “by”, or the subject of a clause';
  return { candidates: toldVotes(analysis, votes, meant), why: [why] };
}

function toldVotes(
  analysis: QuoteAnalysis,
  votes: readonly SpeakerVote[],
  meant: readonly Resolution[],
): ExplainedSpeaker[] {
  return votes
    .filter(({ probability }, rank) => rank < FEWEST_CANDIDATES || probability >= LEAST)
    .slice(0, MOST_CANDIDATES)
    .map(({ mention, cue, from, probability }) => {
      const phrase = analysis.mentions[mention] as MentionPhrase | undefined;
      const referents = meant[mention]?.referents ?? [];
      const [referent] = referents;
      const by = analysis.cues[cue] as CueCandidate | undefined;
      return {
        mention: phrase === undefined ? null : wordsOf(analysis, phrase.start, phrase.end),
        name: referents.length === 0 ? null : referents.map(({ name }) => name).join(' and '),
        entityId: referents.length === 1 ? (referent?.id ?? null) : null,
        cue: by === undefined ? null : wordsOf(analysis, by.start, by.end),
        from,
        probability,
      };
    });
}

const GENDERS = { he: 'male', his: 'male', she: 'female', her: 'female' } as const;

/** The persons that “he” or “she” may mean; null for another mention. */
function pronounOf(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
  named: NameReader,
): ExplainedPronoun | null {
  const { head, start, end } = analysis.mentions[index] as MentionPhrase;
  const lower = (analysis.items[head] as TaggedToken).lower;
  const gender = own(GENDERS, lower);
  if (gender === undefined) return null;
  const best = new Map<string, number>();
  for (const one of personCandidates(analysis, index, seen, speaker, speaking, named, gender)) {
    const { name } = one.referent;
    if (name === '') continue;
    best.set(name, Math.max(best.get(name) ?? Number.NEGATIVE_INFINITY, one.score));
  }
  const candidates = [...best].map(([name, score]) => ({ name, score }));
  candidates.sort((a, b) => b.score - a.score);
  const text = wordsOf(analysis, start, end);
  return { text, candidates: candidates.slice(0, MOST_CANDIDATES), least: PRONOUN_WEIGHTS.nobody };
}

function wordsOf(analysis: QuoteAnalysis, first: number, last: number): string {
  const { start, end } = stretchOf(analysis, first, last);
  return analysis.text.slice(start, end);
}
