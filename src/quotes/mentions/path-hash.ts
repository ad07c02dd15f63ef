import { mix } from '../../model/hashed-features.js';
import type { Item } from '../tagging/tagged-token.js';
import type { Tag } from '../tagging/tags.js';
import type { MentionPhrase } from './mentions.js';
import type { Places } from './text-index.js';

/** Longest signature. */
const SIGNATURE = 6;

/**
 * What stands between two items of one paragraph, as a number: noun phrases, pronouns, verbs,
 * auxiliaries, quotations, prepositions, marks, in their order; cut when long.
 */
export function signature(places: Places, from: number, to: number): number {
  let word = 0;
  let length = 0;
  let last = -1;
  let sign = 0;
  for (let i = from; i < to; i++) {
    const mention = places.mentionOf[i] as number;
    if (mention >= 0) {
      if (mention === last) continue;
      last = mention;
    }
    const before = sign;
    sign =
      mention >= 0 ? mentionSign(places, mention) : (SIGNS[(places.items[i] as Item).tag] ?? OTHER);
    if (sign === MODIFIER && before === MODIFIER) continue;
    word = mix(word, sign);
    if (++length > SIGNATURE) return word;
  }
  return word;
}

const MODIFIER = 1;
const OTHER = 2;

function mentionSign(places: Places, index: number): number {
  const { kind } = places.mentions[index] as MentionPhrase;
  return kind === 'pronoun' ? 3 : kind === 'who' ? 4 : 5;
}

const SIGNS: Readonly<Partial<Record<Tag, number>>> = {
  quote: 6,
  past: 7,
  present: 7,
  base: 7,
  participle: 7,
  ing: 7,
  be: 8,
  have: 8,
  do: 8,
  modal: 8,
  prep: 9,
  to: 9,
  wh: 10,
  that: 11,
  and: 12,
  comma: 13,
  stop: 14,
  colon: 15,
  dash: 16,
  bracket: 17,
  time: 18,
  adv: MODIFIER,
  adj: MODIFIER,
  num: MODIFIER,
  det: MODIFIER,
  not: MODIFIER,
};
