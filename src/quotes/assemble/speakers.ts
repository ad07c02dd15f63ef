import type { Span, Speaker } from '../../article.js';
import { textSpan } from '../../language/spans.js';
import { joinedTo } from '../coreference/couples.js';
import { NOBODY, onlyOf, type Resolution } from '../coreference/meant/discourse.js';
import type { Referent } from '../coreference/meant/referent.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { phraseOf } from '../draft/attribution-phrases.js';
import type { Draft } from '../draft/draft.js';
import { asWholeNames } from '../marks/whole-names.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { stretchOf } from '../tagging/reading.js';
import { nameProbability, namingProbability, namingSigns } from './naming.js';

/**
 * Least probability of a name that is given. Lower ones of the articles read by hand are wrong more
 * often than right; from .88 on right ones are lost, and no wrong ones.
 */
const LEAST_NAMED = 0.85;

/** Least share of the one whom “he” or “she” means, of whom another may be nearly as likely. */
const LEAST_MEANT = 0.52;

/** Who says the words of a draft, and how sure the quote is with all that it claims. */
interface Said {
  speaker: Speaker | null;
  confidence: number;
}

/** Who says the words of a draft: the mention as printed, and whom it means if that is sure enough. */
export function speakerOf(
  analysis: QuoteAnalysis,
  draft: Draft,
  cue: CueCandidate | undefined,
  meant: readonly Resolution[],
): Said {
  // of a report it is in what is said how likely its source is
  const unnamed = draft.kind === 'indirect' ? draft.said : draft.said * draft.attributed;
  const mention = analysis.mentions[draft.mention] as MentionPhrase | undefined;
  if (mention === undefined) return { speaker: null, confidence: unnamed };
  const { text } = analysis;
  const { start, end } = phraseOf(analysis, mention, cue);
  const words = wordsOf(analysis, start, end);
  const printed = textSpan(text, words.start, words.end);
  const whole = meantBy(analysis, draft, cue, meant);
  const signs = namingSigns(analysis, draft, whole);
  const sure = nameProbability(signs);
  const { referents } = whole;
  const [first] = referents;
  const unclear = whole.by === 'pronoun' && whole.sure < LEAST_MEANT;
  if (first === undefined || unclear || sure < LEAST_NAMED) {
    const nobody = { mention: printed, entityId: null, memberIds: [], name: null, confidence: 0 };
    return { speaker: nobody, confidence: unnamed };
  }
  const several = referents.length > 1;
  const speaker: Speaker = {
    mention: printed,
    entityId: several ? null : first.id,
    memberIds: several ? referents.flatMap(({ id }) => (id === null ? [] : [id])) : [],
    name: several ? joinNames(referents) : first.name,
    confidence: rounded(sure),
  };
  return { speaker, confidence: namingProbability(signs) };
}

/** A probability in thousandths. */
export function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}

/** Whom the phrase of a speaker means: one, or several that are joined. */
export function meantBy(
  analysis: QuoteAnalysis,
  draft: Draft,
  cue: CueCandidate | undefined,
  meant: readonly Resolution[],
): Resolution {
  const mention = analysis.mentions[draft.mention] as MentionPhrase | undefined;
  if (mention === undefined) return NOBODY;
  const { start, end, joined } = phraseOf(analysis, mention, cue);
  const own = meant[draft.mention] ?? NOBODY;
  return (
    severalOf(analysis, start, end, own, meant) ??
    joinReferents(own, meant[joined] ?? NOBODY, joined < draft.mention)
  );
}

/** The words of a phrase, from one item to another, without cutting a name in two. */
export function wordsOf(analysis: QuoteAnalysis, first: number, last: number): Span {
  return asWholeNames(analysis.text, stretchOf(analysis, first, last), analysis.namings);
}

/** Three or more speakers of one phrase, “A, B and C”, or null. */
function severalOf(
  { items, mentions, mentionOf }: QuoteAnalysis,
  start: number,
  end: number,
  own: Resolution,
  meant: readonly Resolution[],
): Resolution | null {
  const last = mentionOf[end - 1] ?? -1;
  if (last < 0 || (mentions[last] as MentionPhrase).start <= start) return null;
  const referents = joinedTo(items, mentions, last, meant);
  const [first] = own.referents;
  const several = referents.length > 2 && first !== undefined && referents.includes(first);
  return several ? { ...own, referents } : null;
}

function joinNames(referents: readonly Referent[]): string {
  const names = referents.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Two speakers joined by “and”, in the order of the text; none if one of them is unknown. */
function joinReferents(own: Resolution, other: Resolution, before: boolean): Resolution {
  if (own.referents.length === 0 || other.referents.length === 0) return own;
  // “the Ministry of Trade and Sport director, Anna Berg,”
  if (own.by === 'apposition' && own.referents[0]?.kind !== other.referents[0]?.kind) return own;
  // “chief executive and chairwoman Anna Berg” is one person
  if (onlyOf(own) === onlyOf(other)) return own;
  const pair = before ? [other, own] : [own, other];
  return {
    referents: pair.flatMap(({ referents }) => referents),
    sure: Math.min(own.sure, other.sure),
    by: own.sure < other.sure ? own.by : other.by,
  };
}
