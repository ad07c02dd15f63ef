import { mix } from '../../model/hashed-features.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import type { Tag } from '../tagging/tags.js';
import type { MentionPhrase } from './mentions.js';

/** Most steps of a path that are hashed. */
const SIGNATURE = 7;

/** The steps of a text between one place and another. */
export interface Path {
  /** For each item its kind of step, and the item after those that form one step with it. */
  signs: Uint8Array;
  stepEnds: Int32Array;
}

/** Reads the steps of a text once, for all stretches that are asked for. */
export function pathOf(
  items: readonly TaggedToken[],
  mentions: readonly MentionPhrase[],
  mentionOf: Int32Array,
): Path {
  const signs = new Uint8Array(items.length);
  const stepEnds = new Int32Array(items.length);
  for (let i = items.length - 1; i >= 0; i--) {
    const index = mentionOf[i] as number;
    const mention = mentions[index];
    const sign =
      mention === undefined ? (SIGNS[(items[i] as TaggedToken).tag] ?? OTHER) : kindSign(mention);
    signs[i] = sign;
    // a mention is one step, and so are words before a noun
    const joined = mention === undefined ? sign === MODIFIER : index === mentionOf[i + 1];
    stepEnds[i] = (joined && signs[i + 1] === sign ? stepEnds[i + 1] : i + 1) as number;
  }
  return { signs, stepEnds };
}

/**
 * Hashes the steps between two items of one paragraph: noun phrases, pronouns, verbs, auxiliaries,
 * quotations, prepositions and marks, in their order; only the first ones of a long path.
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
