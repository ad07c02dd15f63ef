import type { CueCandidate } from './cues.js';
import { findCues } from './cues.js';
import { findMentions, type MentionPhrase } from './mentions.js';
import { type Item, type Reading, readText } from './reading.js';
import { hasTenseTag, type Tag } from './tags.js';

/** A reading with its mentions and cues, and what finds them by place. */
export interface Analysis extends Reading {
  mentions: MentionPhrase[];
  cues: CueCandidate[];
  /** Index of the first mention that begins at or behind each item. */
  mentionFrom: Int32Array;
  /** Index of the first cue whose head stands at or behind each item. */
  cueFrom: Int32Array;
  /** Index of the widest mention that holds each item, or -1. */
  mentionOf: Int32Array;
  /** What stands between the end of each mention and the verb of its clause. */
  subjects: Int8Array;
}

/** Reads a text and finds its mentions and cues. */
export function analyse(text: string): Analysis {
  const reading = readText(text);
  const mentions = findMentions(reading);
  const cues = findCues(reading);
  const size = reading.items.length;
  const mentionOf = new Int32Array(size).fill(-1);
  mentions.forEach(({ start, end, kind }, index) => {
    for (let i = start; i < end; i++)
      if (kind !== 'own' || mentionOf[i] === -1) mentionOf[i] = index;
  });
  return {
    ...reading,
    mentions,
    cues,
    mentionFrom: firstFrom(
      size,
      mentions.map((mention) => mention.start),
    ),
    cueFrom: firstFrom(
      size,
      cues.map((cue) => cue.head),
    ),
    mentionOf,
    subjects: Int8Array.from(mentions, (mention) => subjectDegree(reading.items, mention)),
  };
}

/** For each item, and the place behind the last, the index of the first offset at or behind it. */
function firstFrom(size: number, offsets: readonly number[]): Int32Array {
  const from = new Int32Array(size + 1);
  let index = 0;
  for (let i = 0; i <= size; i++) {
    while (index < offsets.length && (offsets[index] as number) < i) index++;
    from[i] = index;
  }
  return from;
}

/** Items looked at behind a mention for the verb it is the subject of. */
const SUBJECT_WINDOW = 22;

/**
 * How a mention looks as a subject: 1 a verb with tense follows, 2 a verb without, 3 one follows
 * behind an insertion between commas, 4 behind a phrase with a preposition, 0 none does.
 */
function subjectDegree(items: readonly Item[], mention: MentionPhrase): number {
  const last = items[mention.end - 1] as Item;
  const inside = (k: number) => {
    const item = items[k];
    return item !== undefined && item.paragraph === last.paragraph && item.tag !== 'quote'
      ? item
      : undefined;
  };
  let k = mention.end;
  while (inside(k)?.tag === 'adv' && k < mention.end + 3) k++;
  const first = inside(k);
  if (first === undefined) return 0;
  if (hasTenseTag(first.tag)) return 1;
  if (first.tag === 'participle' || first.tag === 'ing') return 2;
  const comma = first.tag === 'comma' || first.tag === 'bracket' || first.tag === 'dash';
  if (!comma && first.tag !== 'prep' && first.tag !== 'who') return 0;
  for (let i = k + 1; i < k + SUBJECT_WINDOW; i++) {
    const item = inside(i);
    if (item === undefined || item.tag === 'stop') return 0;
    if (comma && (item.tag === 'comma' || item.tag === 'bracket' || item.tag === 'dash')) {
      let verb = i + 1;
      while (inside(verb)?.tag === 'adv') verb++;
      const tag: Tag | undefined = inside(verb)?.tag;
      return tag !== undefined && hasTenseTag(tag) ? 3 : 0;
    }
    if (!comma && first.tag === 'prep' && hasTenseTag(item.tag)) return 4;
  }
  return 0;
}

/** Longest signature. */
const SIGNATURE = 6;

/**
 * What stands between two items of one paragraph, as a short word: `M` a noun phrase, `P` a pronoun,
 * `W` who or which, `V` a verb, `x` an auxiliary, `Q` a quotation, `i` a preposition, `t` that, `&` and,
 * marks as themselves, `a` a modifier, `o` anything else; cut with `+` when long.
 */
export function signature(analysis: Analysis, from: number, to: number): string {
  let word = '';
  let last = -1;
  for (let i = from; i < to; i++) {
    const mention = analysis.mentionOf[i] as number;
    if (mention >= 0) {
      if (mention === last) continue;
      last = mention;
    }
    const sign =
      mention >= 0
        ? mentionSign(analysis, mention)
        : (SIGNS[(analysis.items[i] as Item).tag] ?? 'o');
    if (sign === 'a' && word.endsWith('a')) continue;
    word += sign;
    if (word.length > SIGNATURE) return `${word.slice(0, SIGNATURE)}+`;
  }
  return word;
}

function mentionSign(analysis: Analysis, index: number): string {
  const { kind } = analysis.mentions[index] as MentionPhrase;
  return kind === 'pronoun' ? 'P' : kind === 'who' ? 'W' : 'M';
}

const SIGNS: Readonly<Partial<Record<Tag, string>>> = {
  quote: 'Q',
  past: 'V',
  present: 'V',
  base: 'V',
  participle: 'V',
  ing: 'V',
  be: 'x',
  have: 'x',
  do: 'x',
  modal: 'x',
  prep: 'i',
  wh: 'w',
  to: 'i',
  that: 't',
  and: '&',
  comma: ',',
  stop: '.',
  colon: ':',
  dash: '-',
  bracket: '(',
  adv: 'a',
  adj: 'a',
  num: 'a',
  det: 'a',
  time: 'T',
  not: 'a',
};

/** A number as the index of its bucket: how many bounds it passes. */
export function bucket(value: number, ...bounds: number[]): number {
  let index = 0;
  while (index < bounds.length && value > (bounds[index] as number)) index++;
  return index;
}
