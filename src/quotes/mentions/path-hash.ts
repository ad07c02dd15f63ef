import { mix } from '../../model/hashed-features.js';
import type { Item } from '../tagging/tagged-token.js';
import type { Tag } from '../tagging/tags.js';
import type { MentionPhrase } from './mentions.js';

/** Longest signature. */
const SIGNATURE = 7;

/** What a text is on the way from one place to another. */
export interface Path {
  /** For each item what it is on the way, and the item behind those that are one step with it. */
  signs: Uint8Array;
  stepEnds: Int32Array;
}

/** Reads the way through a text once, for all stretches of it that are asked for. */
export function pathOf(
  items: readonly Item[],
  mentions: readonly MentionPhrase[],
  mentionOf: Int32Array,
): Path {
  const signs = new Uint8Array(items.length);
  const stepEnds = new Int32Array(items.length);
  for (let i = items.length - 1; i >= 0; i--) {
    const index = mentionOf[i] as number;
    const mention = mentions[index];
    const sign =
      mention === undefined ? (SIGNS[(items[i] as Item).tag] ?? OTHER) : kindSign(mention);
    signs[i] = sign;
    // a mention is one step, and so are words that go before a noun
    const joined = mention === undefined ? sign === MODIFIER : index === mentionOf[i + 1];
    stepEnds[i] = (joined && signs[i + 1] === sign ? stepEnds[i + 1] : i + 1) as number;
  }
  return { signs, stepEnds };
}

/**
 * What stands between two items of one paragraph, as a number: noun phrases, pronouns, verbs,
 * auxiliaries, quotations, prepositions, marks, in their order; cut when long.
 */
export function signature({ signs, stepEnds }: Path, from: number, to: number): number {
  let word = 0;
  for (let i = from, length = 0; i < to && length < SIGNATURE; length++) {
    word = mix(word, signs[i] as number);
    i = stepEnds[i] as number;
  }
  return word;
}

const MODIFIER = 1;
const OTHER = 2;

function kindSign({ kind }: MentionPhrase): number {
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
