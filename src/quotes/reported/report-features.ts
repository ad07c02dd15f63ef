import type { Span } from '../../article.js';
import { add, bucket, clear, type Features, mix } from '../../model/hashed-features.js';
import type { Analysis } from '../cues/analysis.js';
import { kindCode, PROBABILITIES } from '../cues/source-features.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { Item } from '../tagging/tagged-token.js';
import { hasTenseTag, isVerbTag } from '../tagging/tags.js';
import { codeIn, type Found, type Frame, wordIn } from './content-features.js';

/** A cue and what it may report. */
export interface ReportCandidate {
  frame: Frame;
  content: Found;
  /** Whether words in marks were given to the cue. */
  quotes: boolean;
  /** Whether a rule found it: no model is asked. */
  ruled: boolean;
}

/** How strong the other candidates of a sentence are, 0 to 1; annotators put no report into another. */
export interface Rivals {
  /** Of those that report the cue of this one. */
  outside: number;
  /** Of those whose cue this one reports. */
  inside: number;
  /** Of those that report some of the same words. */
  across: number;
}

const REPORT_LENGTHS = [0, 1, 2, 4, 7, 12, 20];
const SURE = [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.9];
const SOURCE_SURE = [0.3, 0.5, 0.7, 0.9];
const STRENGTHS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85];
const REPORT_STARTS = [0, 1, 3, 6, 12];

/** What speaks for a cue as reporting what was found, without marks. */
export function reportFeatures(
  analysis: Analysis,
  { frame, content: found, quotes: used }: ReportCandidate,
  rivals: Rivals,
  features: Features,
): void {
  const { items } = analysis;
  const { cue } = frame;
  const head = items[cue.head] as Item;
  const first = items[found.start] as Item;
  const side = found.start < cue.head ? 0 : 1;
  const mention = analysis.mentions[frame.mention] as MentionPhrase | undefined;
  const length = bucket(found.end - found.start - 1, REPORT_LENGTHS);
  const kind = mention === undefined ? 0 : kindCode(mention);
  const tensed = (analysis.tensed[found.end] as number) - (analysis.tensed[found.start] as number);
  const quotes = (analysis.quotes[found.end] as number) - (analysis.quotes[found.start] as number);
  const before = codeIn(analysis, frame, cue.head - 1);
  const beforeWord = wordIn(analysis, frame, cue.head - 1);
  clear(features);
  add(features, 700, bucket(cue.probability, PROBABILITIES));
  add(features, 701, length);
  add(features, 702, side * 2 + (tensed > 0 ? 1 : 0));
  add(features, 703, bucket(found.sure, SURE));
  add(features, 704, kind * 8 + bucket(frame.source, SOURCE_SURE));
  add(features, 705, head.code);
  add(features, 706, used ? 1 : 0);
  add(features, 707, Math.min(2, quotes));
  add(features, 708, first.code);
  add(features, 709, head.verb);
  add(features, 710, bucket(cue.quoting, PROBABILITIES));
  add(features, 711, (cue.negated ? 2 : 0) + (cue.passive ? 1 : 0));
  add(features, 712, before);
  add(features, 720, 0);
  add(features, 721, head.stem);
  add(features, 722, mix(head.stem, head.code));
  add(features, 723, mix(head.stem, first.word));
  add(features, 724, mix(head.stem, length));
  add(features, 725, beforeWord);
  add(features, 726, mix(head.stem, beforeWord));
  add(features, 727, mix(head.stem, kind));
  add(features, 728, mix(head.verb, first.word));
  add(features, 729, mix(head.stem, codeIn(analysis, frame, cue.head + 1) * 4 + side));
  const sentence = analysis.sentences[head.sentence] as Span;
  const sure = bucket(cue.probability, STRENGTHS);
  const outside = bucket(rivals.outside, STRENGTHS);
  const inside = bucket(rivals.inside, STRENGTHS);
  const across = bucket(rivals.across, STRENGTHS);
  add(features, 740, outside);
  add(features, 741, inside);
  add(features, 742, across);
  add(features, 743, outside * 16 + sure);
  add(features, 744, inside * 16 + sure);
  add(features, 745, across * 16 + sure);
  add(features, 760, Math.min(3, countIn(analysis.quotes, sentence)));
  add(features, 761, Math.min(4, countIn(analysis.likely, sentence)));
  add(features, 765, Math.min(4, sentence.end - found.end));
  add(features, 766, bucket(found.start - sentence.start, REPORT_STARTS));
  add(features, 768, (items[found.end - 1] as Item).code);
  add(features, 769, codeIn(analysis, frame, found.end));
  const followed = items[found.start + 1]?.code ?? 0;
  const opening = mix(wordIn(analysis, frame, found.start - 1), first.code);
  const { modal, verb } = verbsIn(items, found);
  const form = head.verb * 64 + head.code;
  add(features, 830, modal);
  add(features, 831, verb);
  add(features, 832, mix(head.stem, modal));
  add(features, 833, mix(head.stem, verb));
  add(features, 834, mix(form, verb));
  add(features, 835, mix(first.code, followed));
  add(features, 836, first.word);
  add(features, 837, opening);
  add(features, 838, mix(form, opening));
  add(features, 839, (items[found.end - 1] as Item).word);
  const named = mention === undefined ? undefined : (items[mention.head] as Item);
  const who = named === undefined ? 0 : mention?.kind === 'name' ? 1 : named.stem;
  const where = mention === undefined ? 0 : mention.head < cue.head ? 1 : 2;
  const second = analysis.sources[frame.index]?.[1]?.probability ?? 0;
  const subject = mention === undefined ? 0 : (analysis.subjects[frame.mention] as number);
  const distance = mention === undefined ? 0 : Math.abs(cue.head - mention.head);
  add(features, 800, who);
  add(features, 801, mix(head.stem, who));
  add(features, 802, mix(head.verb, who));
  add(features, 803, bucket(second, SURE) * 4 + where);
  add(features, 804, subject * 4 + where);
  add(features, 805, mix(kind, bucket(distance, REPORT_LENGTHS)));
  add(features, 806, mix(who, head.code));
}

/** The first modal of what is reported, and the tag of its first verb; 0 for none. */
function verbsIn(items: readonly Item[], { start, end }: Span): { modal: number; verb: number } {
  let modal = 0;
  let verb = 0;
  for (let i = start; i < end; i++) {
    const { tag, word, code } = items[i] as Item;
    if (modal === 0 && tag === 'modal') modal = word;
    if (verb === 0 && (hasTenseTag(tag) || isVerbTag(tag))) verb = code;
  }
  return { modal, verb };
}

function countIn(counts: Int32Array, { start, end }: Span): number {
  return (counts[end] as number) - (counts[start] as number);
}
