import type { Span } from '../../article.js';
import { addFrom, bucket, clear, type Features } from '../../model/hashed-features.js';
import type { TextIndex } from '../mentions/text-index.js';
import { tagCode } from '../tagging/feature-codes.js';
import type { TaggedToken } from '../tagging/tagged-token.js';

const QUOTE_DISTANCES = [0, 1, 2, 3, 5, 8, 13];
/** Items after a cue that are searched for its “that”. */
const THAT_WINDOW = 5;
/** Most items between a cue and the mention before it. */
const SUBJECT_REACH = 3;

const THAT = tagCode('that');
const QUOTE = tagCode('quote');

/** The features of a word that may report. The weights identify a feature by its number. */
export enum CueFeature {
  any,
  stem,
  word,
  tag,
  stemTag,
  wordBefore,
  wordBehind,
  secondWordBefore,
  secondWordBehind,
  tagBefore,
  tagBehind,
  tagsAround,
  tagsBehind,
  tagsBefore,
  stemWordBehind,
  stemWordBefore,
  stemTagBehind,
  stemTagBefore,
  stemWordsBehind,
  stemTagsBehind,
  verbClassTag,
  verbClassTagsAround,
  quoteDistances,
  quoteDistancesVerbClass,
  stemQuoteNear,
  stemQuotedParagraph,
  opensSentence,
  stemEndsSentence,
  endsSentence,
  that,
  stemThat,
  stemMention,
  mentionTag,
  subjectVerbClass,
  stemSubject,
  subjectTags,
  suffixTag,
  wordsBehind,
}

/** Computes the features of an item as the word that reports. */
export function cueFeatures(places: TextIndex, i: number, features: Features): void {
  const { items, paragraphOf, sentenceOf } = places;
  const item = items[i] as TaggedToken;
  const { word, stem, code } = item;
  const paragraph = paragraphOf[i] as number;
  const wordAt = (d: number) =>
    paragraphOf[i + d] === paragraph ? (items[i + d] as TaggedToken).word : 0;
  const codeAt = (d: number) =>
    paragraphOf[i + d] === paragraph ? (items[i + d] as TaggedToken).code : 0;
  const w1 = wordAt(1);
  const w2 = wordAt(2);
  const v1 = wordAt(-1);
  const t1 = codeAt(1);
  const t2 = codeAt(2);
  const s1 = codeAt(-1);
  const s2 = codeAt(-2);
  const kind = item.verb;
  const left = bucket(i - (places.quoteBefore[i] as number) - 1, QUOTE_DISTANCES);
  const right = bucket((places.quoteBehind[i] as number) - i - 1, QUOTE_DISTANCES);
  const near = (left < 6 ? 1 : 0) + (right < 5 ? 2 : 0);
  const first = sentenceOf[i - 1] === sentenceOf[i] ? 0 : 1;
  const last = codeAt(1) === 0 || items[i + 1]?.tag === 'stop' ? 1 : 0;
  let that = 0;
  for (let d = 1; d <= THAT_WINDOW && that === 0; d++) {
    const next = codeAt(d);
    if (next === THAT) that = d;
    if (next === 0 || next === QUOTE) break;
  }
  const mention = places.mentions[places.mentionOf[i] as number];
  const head = mention === undefined ? 0 : mention.head === i ? 2 : 1;
  const subject = subjectBefore(places, i);
  const { start, end } = places.paragraphs[paragraph] as Span;
  const inQuoted = places.quotes[end] === places.quotes[start] ? 0 : 1;
  const pair = (a: number, b: number) => Math.imul(a, 31) ^ Math.imul(b, 0x3d4d51cb);
  clear(features);
  const { values } = features;
  values[CueFeature.any] = 0;
  values[CueFeature.stem] = stem;
  values[CueFeature.word] = word;
  values[CueFeature.tag] = code;
  values[CueFeature.stemTag] = pair(stem, code);
  values[CueFeature.wordBefore] = v1;
  values[CueFeature.wordBehind] = w1;
  values[CueFeature.secondWordBefore] = wordAt(-2);
  values[CueFeature.secondWordBehind] = w2;
  values[CueFeature.tagBefore] = s1;
  values[CueFeature.tagBehind] = t1;
  values[CueFeature.tagsAround] = (s1 * 64 + code) * 64 + t1;
  values[CueFeature.tagsBehind] = (code * 64 + t1) * 64 + t2;
  values[CueFeature.tagsBefore] = (code * 64 + s1) * 64 + s2;
  values[CueFeature.stemWordBehind] = pair(stem, w1);
  values[CueFeature.stemWordBefore] = pair(stem, v1);
  values[CueFeature.stemTagBehind] = pair(stem, t1);
  values[CueFeature.stemTagBefore] = pair(stem, s1);
  values[CueFeature.stemWordsBehind] = pair(pair(stem, w1), w2);
  values[CueFeature.stemTagsBehind] = pair(stem, t1 * 64 + t2);
  values[CueFeature.verbClassTag] = kind * 64 + code;
  values[CueFeature.verbClassTagsAround] = (kind * 64 + t1) * 64 + s1;
  values[CueFeature.quoteDistances] = left * 8 + right;
  values[CueFeature.quoteDistancesVerbClass] = (left * 8 + right) * 8 + kind;
  values[CueFeature.stemQuoteNear] = pair(stem, near);
  values[CueFeature.stemQuotedParagraph] = pair(stem, inQuoted);
  values[CueFeature.opensSentence] = first * 64 + code;
  values[CueFeature.stemEndsSentence] = pair(stem, last);
  values[CueFeature.endsSentence] = (last * 64 + code) * 8 + kind;
  values[CueFeature.that] = that * 8 + kind;
  values[CueFeature.stemThat] = pair(stem, that > 0 ? 1 : 0);
  values[CueFeature.stemMention] = pair(stem, head);
  values[CueFeature.mentionTag] = head * 64 + code;
  values[CueFeature.subjectVerbClass] = subject * 8 + kind;
  values[CueFeature.stemSubject] = pair(stem, subject);
  values[CueFeature.subjectTags] = (subject * 64 + code) * 64 + t1;
  // it shows verbs that are in no table
  values[CueFeature.suffixTag] = (item.lower.length > 5 ? item.ending : 0) ^ code;
  values[CueFeature.wordsBehind] = pair(w1, w2);
  addFrom(features, CueFeature.any, CueFeature.wordsBehind);
}

/**
 * Whether the mention before an item looks like a subject, and whether it is directly before the
 * item.
 */
function subjectBefore(places: TextIndex, i: number): number {
  const index = (places.mentionFrom[i] as number) - 1;
  const mention = places.mentions[index];
  if (mention === undefined || mention.end > i || i - mention.end > SUBJECT_REACH) return 0;
  if (places.paragraphOf[mention.start] !== places.paragraphOf[i]) return 0;
  return 1 + (places.subjects[index] as number) * 2 + (mention.end === i ? 1 : 0);
}
