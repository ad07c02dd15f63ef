import type { Span } from '../../article.js';
import { add, bucket, clear, type Features, mix } from '../../model/hashed-features.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { kindCode, PROBABILITIES } from '../cues/source-features.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, isVerbTag } from '../tagging/tags.js';
import { codeIn, type Found, type Frame, wordIn } from './content-features.js';

/** A cue and the content it may report. */
export interface ReportCandidate {
  frame: Frame;
  content: Found;
  /** Whether words in marks were attributed to the cue. */
  quotes: boolean;
  /** Whether a rule found it, so that no model is asked. */
  ruled: boolean;
}

/**
 * Probabilities of the other candidates of a sentence, 0 to 1; annotators mark no report inside
 * another.
 */
export interface Rivals {
  /** Of those that report this one's cue. */
  outside: number;
  /** Of those with a cue that this one reports. */
  inside: number;
  /** Of those that report some of the same words. */
  across: number;
}

const REPORT_LENGTHS = [0, 1, 2, 4, 7, 12, 20];
const SURE = [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.9];
const SOURCE_SURE = [0.3, 0.5, 0.7, 0.9];
const STRENGTHS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85];
const REPORT_STARTS = [0, 1, 3, 6, 12];

/**
 * The features of a cue and its content without marks. The weights identify a feature by its
 * number.
 */
export enum ReportFeature {
  cueSure = 700,
  length,
  sideTensed,
  contentSure,
  source,
  cueTag,
  quotesUsed,
  quotesInside,
  firstTag,
  verbClass,
  quoting,
  negatedPassive,
  tagBefore,
  any = 720,
  stem,
  stemTag,
  stemFirstWord,
  stemLength,
  wordBefore,
  stemWordBefore,
  stemKind,
  verbClassFirstWord,
  stemTagBehind,
  outside = 740,
  inside,
  across,
  outsideSure,
  insideSure,
  acrossSure,
  quotesInSentence = 760,
  likelyCuesInSentence,
  itemsBehind = 765,
  itemsBefore,
  lastTag = 768,
  tagBehind,
  sourceWord = 800,
  stemSourceWord,
  verbClassSourceWord,
  secondSource,
  subject,
  kindDistance,
  sourceWordTag,
  modal = 830,
  verb,
  stemModal,
  stemVerb,
  formVerb,
  firstTags,
  firstWord,
  opening,
  formOpening,
  lastWord,
}

/** Computes the features of a report that are known before its source and content are. */
export function reportCueFeatures(
  analysis: QuoteAnalysis,
  cue: CueCandidate,
  quotes: boolean,
  features: Features,
): void {
  const { items, sentenceOf } = analysis;
  const head = items[cue.head] as TaggedToken;
  const own = sentenceOf[cue.head] as number;
  const before = sentenceOf[cue.head - 1] === own ? items[cue.head - 1] : undefined;
  const beforeWord = before?.word ?? 0;
  const sentence = analysis.sentences[own] as Span;
  clear(features);
  add(features, ReportFeature.cueSure, bucket(cue.probability, PROBABILITIES));
  add(features, ReportFeature.cueTag, head.code);
  add(features, ReportFeature.quotesUsed, quotes ? 1 : 0);
  add(features, ReportFeature.verbClass, head.verb);
  add(features, ReportFeature.quoting, bucket(cue.quoting, PROBABILITIES));
  add(features, ReportFeature.negatedPassive, (cue.negated ? 2 : 0) + (cue.passive ? 1 : 0));
  add(features, ReportFeature.tagBefore, before?.code ?? 0);
  add(features, ReportFeature.any, 0);
  add(features, ReportFeature.stem, head.stem);
  add(features, ReportFeature.stemTag, mix(head.stem, head.code));
  add(features, ReportFeature.wordBefore, beforeWord);
  add(features, ReportFeature.stemWordBefore, mix(head.stem, beforeWord));
  add(features, ReportFeature.quotesInSentence, Math.min(3, countIn(analysis.quotes, sentence)));
  add(
    features,
    ReportFeature.likelyCuesInSentence,
    Math.min(4, countIn(analysis.likely, sentence)),
  );
}

/** Computes the features of a cue as reporting a content without marks. */
export function reportFeatures(
  analysis: QuoteAnalysis,
  { frame, content: found, quotes: used }: ReportCandidate,
  rivals: Rivals,
  features: Features,
): void {
  const { items } = analysis;
  const { cue } = frame;
  const head = items[cue.head] as TaggedToken;
  const first = items[found.start] as TaggedToken;
  const side = found.start < cue.head ? 0 : 1;
  const mention = analysis.mentions[frame.mention] as MentionPhrase | undefined;
  const length = bucket(found.end - found.start - 1, REPORT_LENGTHS);
  const kind = mention === undefined ? 0 : kindCode(mention);
  const tensed = (analysis.tensed[found.end] as number) - (analysis.tensed[found.start] as number);
  const quotes = (analysis.quotes[found.end] as number) - (analysis.quotes[found.start] as number);
  reportCueFeatures(analysis, cue, used, features);
  add(features, ReportFeature.length, length);
  add(features, ReportFeature.sideTensed, side * 2 + (tensed > 0 ? 1 : 0));
  add(features, ReportFeature.contentSure, bucket(found.sure, SURE));
  add(features, ReportFeature.source, kind * 8 + bucket(frame.source, SOURCE_SURE));
  add(features, ReportFeature.quotesInside, Math.min(2, quotes));
  add(features, ReportFeature.firstTag, first.code);
  add(features, ReportFeature.stemFirstWord, mix(head.stem, first.word));
  add(features, ReportFeature.stemLength, mix(head.stem, length));
  add(features, ReportFeature.stemKind, mix(head.stem, kind));
  add(features, ReportFeature.verbClassFirstWord, mix(head.verb, first.word));
  add(
    features,
    ReportFeature.stemTagBehind,
    mix(head.stem, codeIn(analysis, frame, cue.head + 1) * 4 + side),
  );
  const sentence = analysis.sentences[analysis.sentenceOf[cue.head] as number] as Span;
  const sure = bucket(cue.probability, STRENGTHS);
  const outside = bucket(rivals.outside, STRENGTHS);
  const inside = bucket(rivals.inside, STRENGTHS);
  const across = bucket(rivals.across, STRENGTHS);
  add(features, ReportFeature.outside, outside);
  add(features, ReportFeature.inside, inside);
  add(features, ReportFeature.across, across);
  add(features, ReportFeature.outsideSure, outside * 16 + sure);
  add(features, ReportFeature.insideSure, inside * 16 + sure);
  add(features, ReportFeature.acrossSure, across * 16 + sure);
  add(features, ReportFeature.itemsBehind, Math.min(4, sentence.end - found.end));
  add(features, ReportFeature.itemsBefore, bucket(found.start - sentence.start, REPORT_STARTS));
  add(features, ReportFeature.lastTag, (items[found.end - 1] as TaggedToken).code);
  add(features, ReportFeature.tagBehind, codeIn(analysis, frame, found.end));
  const followed = items[found.start + 1]?.code ?? 0;
  const opening = mix(wordIn(analysis, frame, found.start - 1), first.code);
  const { modal, verb } = verbsIn(items, found);
  const form = head.verb * 64 + head.code;
  add(features, ReportFeature.modal, modal);
  add(features, ReportFeature.verb, verb);
  add(features, ReportFeature.stemModal, mix(head.stem, modal));
  add(features, ReportFeature.stemVerb, mix(head.stem, verb));
  add(features, ReportFeature.formVerb, mix(form, verb));
  add(features, ReportFeature.firstTags, mix(first.code, followed));
  add(features, ReportFeature.firstWord, first.word);
  add(features, ReportFeature.opening, opening);
  add(features, ReportFeature.formOpening, mix(form, opening));
  add(features, ReportFeature.lastWord, (items[found.end - 1] as TaggedToken).word);
  const named = mention === undefined ? undefined : (items[mention.head] as TaggedToken);
  const who = named === undefined ? 0 : mention?.kind === 'name' ? 1 : named.stem;
  const where = mention === undefined ? 0 : mention.head < cue.head ? 1 : 2;
  const second = analysis.sources[frame.index]?.[1]?.probability ?? 0;
  const subject = mention === undefined ? 0 : (analysis.subjects[frame.mention] as number);
  const distance = mention === undefined ? 0 : Math.abs(cue.head - mention.head);
  add(features, ReportFeature.sourceWord, who);
  add(features, ReportFeature.stemSourceWord, mix(head.stem, who));
  add(features, ReportFeature.verbClassSourceWord, mix(head.verb, who));
  add(features, ReportFeature.secondSource, bucket(second, SURE) * 4 + where);
  add(features, ReportFeature.subject, subject * 4 + where);
  add(features, ReportFeature.kindDistance, mix(kind, bucket(distance, REPORT_LENGTHS)));
  add(features, ReportFeature.sourceWordTag, mix(who, head.code));
}

/** The first modal of a content, and the tag of its first verb; 0 for none. */
function verbsIn(
  items: readonly TaggedToken[],
  { start, end }: Span,
): { modal: number; verb: number } {
  let modal = 0;
  let verb = 0;
  for (let i = start; i < end; i++) {
    const { tag, word, code } = items[i] as TaggedToken;
    if (modal === 0 && tag === 'modal') modal = word;
    if (verb === 0 && (hasTenseTag(tag) || isVerbTag(tag))) verb = code;
  }
  return { modal, verb };
}

function countIn(counts: Int32Array, { start, end }: Span): number {
  return (counts[end] as number) - (counts[start] as number);
}
