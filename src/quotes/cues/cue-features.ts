import type { Span } from '../../article.js';
import { add, bucket, clear, type Features, hashText } from '../../model/hashed-features.js';
import type { Places } from '../mentions/text-index.js';
import { tagCode } from '../tagging/feature-codes.js';
import type { Item } from '../tagging/tagged-token.js';

const QUOTE_DISTANCES = [0, 1, 2, 3, 5, 8, 13];
/** Items behind a cue that may hold its “that”. */
const THAT_WINDOW = 5;
/** Items between a cue and the mention before it. */
const SUBJECT_REACH = 3;

const THAT = tagCode('that');
const QUOTE = tagCode('quote');

/** What speaks for or against an item as the word that reports. */
export function cueFeatures(places: Places, i: number, features: Features): void {
  const { items } = places;
  const item = items[i] as Item;
  const { paragraph, word, stem, code } = item;
  const wordAt = (d: number) => {
    const other = items[i + d];
    return other?.paragraph === paragraph ? other.word : 0;
  };
  const codeAt = (d: number) => {
    const other = items[i + d];
    return other?.paragraph === paragraph ? other.code : 0;
  };
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
  const first = items[i - 1]?.sentence === item.sentence ? 0 : 1;
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
  add(features, 0, 0);
  add(features, 1, stem);
  add(features, 2, word);
  add(features, 3, code);
  add(features, 4, pair(stem, code));
  add(features, 5, v1);
  add(features, 6, w1);
  add(features, 7, wordAt(-2));
  add(features, 8, w2);
  add(features, 9, s1);
  add(features, 10, t1);
  add(features, 11, (s1 * 64 + code) * 64 + t1);
  add(features, 12, (code * 64 + t1) * 64 + t2);
  add(features, 13, (code * 64 + s1) * 64 + s2);
  add(features, 14, pair(stem, w1));
  add(features, 15, pair(stem, v1));
  add(features, 16, pair(stem, t1));
  add(features, 17, pair(stem, s1));
  add(features, 18, pair(pair(stem, w1), w2));
  add(features, 19, pair(stem, t1 * 64 + t2));
  add(features, 20, kind * 64 + code);
  add(features, 21, (kind * 64 + t1) * 64 + s1);
  add(features, 22, left * 8 + right);
  add(features, 23, (left * 8 + right) * 8 + kind);
  add(features, 24, pair(stem, near));
  add(features, 25, pair(stem, inQuoted));
  add(features, 26, first * 64 + code);
  add(features, 27, pair(stem, last));
  add(features, 28, (last * 64 + code) * 8 + kind);
  add(features, 29, that * 8 + kind);
  add(features, 30, pair(stem, that > 0 ? 1 : 0));
  add(features, 31, pair(stem, head));
  add(features, 32, head * 64 + code);
  add(features, 33, subject * 8 + kind);
  add(features, 34, pair(stem, subject));
  add(features, 35, (subject * 64 + code) * 64 + t1);
  add(features, 36, suffix(item.lower) ^ code);
  add(features, 37, pair(w1, w2));
}

/** How the mention before an item looks as a subject, and whether it stands right before. */
function subjectBefore(places: Places, i: number): number {
  const index = (places.mentionFrom[i] as number) - 1;
  const mention = places.mentions[index];
  if (mention === undefined || mention.end > i || i - mention.end > SUBJECT_REACH) return 0;
  if (places.items[mention.start]?.paragraph !== places.items[i]?.paragraph) return 0;
  return 1 + (places.subjects[index] as number) * 2 + (mention.end === i ? 1 : 0);
}

/** The last three letters of a word, as a number: they tell verbs that no table knows. */
function suffix(lower: string): number {
  return lower.length > 5 ? hashText(lower.slice(-3)) : 0;
}
