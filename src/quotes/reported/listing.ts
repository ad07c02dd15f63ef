import type { QuoteAct, Span } from '../../article.js';
import { logistic } from '../../model/sparse-weights.js';
import { isSpeakingNoun } from '../coreference/meant/speaking-nouns.js';
import type { CueCandidate } from '../cues/cues.js';
import { isHeadline } from '../cues/headline.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { CLAUSE_ACTS, CLEAR_ACTS } from '../tables/cue-verbs.js';
import { LISTING_WEIGHTS } from '../tables/listing-weights.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import type { Tag } from '../tagging/tags.js';
import { wordSet } from '../tagging/word-sets.js';

/** Fewest words of a report that is not short, and bounds of a probability. */
const SHORT = 4;
const LEAST = 0.01;
const MOST = 0.995;

/** The signs by which a report is weighed, by the names of their weights. */
export type ListingSigns = Record<keyof typeof LISTING_WEIGHTS, number>;

const WEIGHTS = /* @__PURE__ */ Object.entries(LISTING_WEIGHTS) as [keyof ListingSigns, number][];

/** The signs that words without marks are a report: who reports them, with which cue. */
export function listingSigns(
  analysis: QuoteAnalysis,
  cue: CueCandidate,
  mention: number,
  content: Span,
  act: QuoteAct,
  probability: number,
): ListingSigns {
  const { items, tensed, mentions, paragraphOf } = analysis;
  const { kind, passive } = cue;
  const bounded = Math.min(Math.max(probability, LEAST), MOST);
  const source = mentions[mention];
  const agent = source !== undefined && source.start > cue.end;
  const first = items[content.start]?.tag;
  // “denied planning it”, “urged them to go”
  const verbal = first === 'ing' || first === 'to';
  const noVerb = !verbal && tensed[content.start] === tensed[content.end];
  const found =
    (kind === 'show' && source?.kind === 'pronoun') ||
    (noVerb && wordSet(CLAUSE_ACTS).has(cue.lemma)) ||
    tellsNothing(analysis, cue, source, content, noVerb);
  return {
    always: 1,
    report: Math.log(bounded / (1 - bounded)),
    noVerb: Number(noVerb),
    noSource: Number(source === undefined || kind === 'noun' || (passive && !agent) || found),
    plain: Number(kind === 'plain' || kind === 'other' || kind === 'colon'),
    shown: Number(kind === 'show'),
    withheld: Number(act === 'withheld'),
    act: Number(kind === 'act'),
    clear: Number(wordSet(CLEAR_ACTS).has(cue.lemma.split(' ')[0] as string)),
    short: Number(noVerb && content.end - content.start < SHORT),
    headline: Number(isHeadline(analysis, paragraphOf[cue.head] as number)),
    unreal: Number(isUnreal(analysis, cue)),
    conditional: Number(wordSet(CONDITIONS).has(items[(source?.start ?? 0) - 1]?.lower ?? '')),
    anybody: Number(wordSet(ANYBODY).has(items[source?.head ?? -1]?.lower ?? '')),
    thing: Number(showsItself(analysis, cue, source)),
  };
}

/** Things that show something and say nothing: “this suggests”, “which explains”. */
const THINGS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'which', 'it']);
/** Verbs by which things show something. */
const SHOWN: ReadonlySet<string> = new Set(['suggest', 'indicate', 'explain', 'imply', 'confirm']);

/** Words before the subject of what is not told as having happened: “if the minister agrees”. */
const CONDITIONS = 'if whether unless whom how what why';

/** Sources that are no source: “do you argue about”. */
const ANYBODY = 'you i we one';

/** Most words between a modal and its verb. */
const NEAR = 3;

/** Whether a modal or “to” stands before a cue: “would have to wonder”, “must show”. */
function isUnreal({ items }: QuoteAnalysis, { head }: CueCandidate): boolean {
  for (let i = head - 1; i >= head - NEAR; i--) {
    const tag = items[i]?.tag;
    if (tag === 'modal' || tag === 'to') return true;
    if (tag !== 'adv' && tag !== 'not' && tag !== 'have' && tag !== 'be') return false;
  }
  return false;
}

/** Whether a thing shows something: “the result suggests”, “which explains”. */
function showsItself(
  { items }: QuoteAnalysis,
  { kind, lemma }: CueCandidate,
  source: MentionPhrase | undefined,
): boolean {
  if (source === undefined || !(kind === 'show' || SHOWN.has(lemma) || lemma === 'describe'))
    return false;
  const { lower } = items[source.head] as TaggedToken;
  return lower === 'which' || (source.kind === 'nominal' && !isSpeakingNoun(lower));
}

/** Whether a verb of speech has another sense here, or nothing but a hearer. */
function tellsNothing(
  { items, mentions, mentionFrom }: QuoteAnalysis,
  { kind, lemma, head, tag }: CueCandidate,
  source: MentionPhrase | undefined,
  { start, end }: Span,
  noVerb: boolean,
): boolean {
  const before = items[head - 1]?.lower;
  const by = items[source?.head ?? -1]?.lower ?? '';
  // “this isn't to say”, “without offering”
  if (before === 'without' || (before === 'to' && lemma === 'say' && THINGS.has(by))) return true;
  if (SHOWN.has(lemma) && (by === 'which' || (THINGS.has(by) && tag !== 'past'))) return true;
  const first = mentions[mentionFrom[start] as number];
  if (first?.start !== start || !(noVerb || lemma === 'call')) return false;
  // “notified the police”, “called the police while he waited”
  const behind = items[first.end]?.tag ?? 'stop';
  return (kind === 'tell' && first.end >= end) || (lemma === 'call' && !NAMES.has(behind));
}

/** What follows who is called something: “called him a liar”. */
const NAMES: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'adj',
  'noun',
  'name',
  'quote',
  'poss',
  'adv',
]);

/** Probability that words without marks are a report that a reader would call one. */
export function listingProbability(signs: ListingSigns): number {
  let sum = 0;
  for (const [name, weight] of WEIGHTS) sum += weight * signs[name];
  return logistic(sum);
}
