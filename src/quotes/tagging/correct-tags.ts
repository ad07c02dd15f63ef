import { addFrom, clear, type Features, mix, newFeatures } from '../../model/hashed-features.js';
import { weighUnder } from '../../model/sparse-weights.js';
import { TAG_WEIGHTS } from '../tables/quote-weights.js';
import { tagCode, withTag } from './feature-codes.js';
import type { VerbForm } from './lemmas.js';
import { isInverted } from './tag-words.js';
import type { TaggedToken } from './tagged-token.js';
import { hasTenseTag, type Tag } from './tags.js';

/**
 * Corrects the tags of the rules, paragraph by paragraph from left to right.
 *
 * The rules know word lists, endings and the word before. The model has learnt how frequent each
 * tag of a word is, and what follows it. A tag of the rules is kept unless another is more likely.
 */
export function correctTags(
  items: TaggedToken[],
  paragraphs: readonly { start: number; end: number }[],
): void {
  const features = newFeatures();
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i++) {
      const item = items[i] as TaggedToken;
      const { choices } = item;
      if (choices === null || isInverted(item, items[i - 1], items[i + 1])) continue;
      tagFeatures(items, i, start, end, features);
      items[i] = withTag(item, likeliestTag(item.tag, choices, features));
    }
  }
}

/** The likeliest of some tags; the given one unless another is more likely. */
export function likeliestTag(given: Tag, choices: readonly Tag[], features: Features): Tag {
  let best = given;
  let highest = choices.includes(given) ? scoreOf(given, features) : 0;
  for (const tag of choices) {
    const score = tag === given ? highest : scoreOf(tag, features);
    if (score <= highest) continue;
    highest = score;
    best = tag;
  }
  return best;
}

function scoreOf(tag: Tag, features: Features): number {
  return weighUnder(TAG_WEIGHTS, features, tagKey(tag));
}

/** The key that turns the features of a place into those of one tag there. */
export function tagKey(tag: Tag): number {
  return mix(tagCode(tag), 77);
}

const FORMS: Readonly<Record<VerbForm, number>> = { base: 1, s: 2, past: 3, participle: 4, ing: 5 };

/** The features of a word with a doubtful tag. The weights identify a feature by its number. */
export enum TagFeature {
  shape,
  word,
  ending,
  tagBefore,
  tagsBefore,
  tagBehind,
  tagsBehind,
  tagsBeside,
  wordBefore,
  wordBehind,
  wordTagBefore,
  wordTagBehind,
  shapeTagBefore,
  shapeTagBehind,
  endingTagBefore,
  endingTagBehind,
  shapeTagsBeside,
  shapeVerbs,
  shapeTagBeforeVerbs,
  shapeAllTags,
  shapeVerbsTagBehind,
  wordBeforeShape,
  wordBehindShape,
}

/** Computes the features of a tag: the word, its ending, the tags and words next to it. */
export function tagFeatures(
  items: readonly TaggedToken[],
  i: number,
  start: number,
  end: number,
  features: Features,
): void {
  const { code, ending, reading } = items[i] as TaggedToken;
  const codeAt = (at: number) => (at < start || at >= end ? 0 : (items[at] as TaggedToken).code);
  const wordAt = (at: number) => (at < start || at >= end ? 0 : wordOf(items[at] as TaggedToken));
  const form = reading === undefined ? 0 : FORMS[reading.form];
  const shape = code * 16 + form;
  const word = wordAt(i);
  const v1 = codeAt(i - 1);
  const v2 = codeAt(i - 2);
  const t1 = codeAt(i + 1);
  const t2 = codeAt(i + 2);
  const before = wordAt(i - 1);
  const behind = wordAt(i + 1);
  const verbs =
    verbTowards(items, i, Math.max(start, i - VERB_WINDOW) - 1, -1) * 8 +
    verbTowards(items, i, Math.min(end, i + VERB_WINDOW), 1);
  clear(features);
  const { values } = features;
  values[TagFeature.shape] = shape;
  values[TagFeature.word] = word;
  values[TagFeature.ending] = ending;
  values[TagFeature.tagBefore] = v1;
  values[TagFeature.tagsBefore] = v1 * 64 + v2;
  values[TagFeature.tagBehind] = t1;
  values[TagFeature.tagsBehind] = t1 * 64 + t2;
  values[TagFeature.tagsBeside] = v1 * 64 + t1;
  values[TagFeature.wordBefore] = before;
  values[TagFeature.wordBehind] = behind;
  values[TagFeature.wordTagBefore] = mix(word, v1);
  values[TagFeature.wordTagBehind] = mix(word, t1);
  values[TagFeature.shapeTagBefore] = shape * 64 + v1;
  values[TagFeature.shapeTagBehind] = shape * 64 + t1;
  values[TagFeature.endingTagBefore] = mix(ending, v1);
  values[TagFeature.endingTagBehind] = mix(ending, t1);
  values[TagFeature.shapeTagsBeside] = (shape * 64 + v1) * 64 + t1;
  values[TagFeature.shapeVerbs] = shape * 64 + verbs;
  values[TagFeature.shapeTagBeforeVerbs] = (shape * 64 + v1) * 64 + verbs;
  values[TagFeature.shapeAllTags] = mix(shape * 64 + v2, v1 * 64 + t1);
  values[TagFeature.shapeVerbsTagBehind] = mix(shape * 64 + verbs, t1);
  values[TagFeature.wordBeforeShape] = mix(before, shape);
  values[TagFeature.wordBehindShape] = mix(behind, shape);
  addFrom(features, TagFeature.shape, TagFeature.wordBehindShape);
}

const VERB_WINDOW = 14;

/** Tags that may separate a word from a verb with tense; 0 for none. */
const PARTS: Readonly<Partial<Record<Tag, number>>> = {
  comma: 1,
  and: 2,
  wh: 3,
  who: 3,
  which: 3,
  that: 3,
};

/**
 * The first comma or conjunction in a direction, and whether the sentence has a verb with tense
 * there.
 */
function verbTowards(
  items: readonly TaggedToken[],
  i: number,
  limit: number,
  step: number,
): number {
  let part = 0;
  for (let k = i + step; k !== limit; k += step) {
    const { tag } = items[k] as TaggedToken;
    if (tag === 'stop') break;
    if (hasTenseTag(tag)) return 4 + part;
    if (part === 0) part = PARTS[tag] ?? 0;
  }
  return part;
}

/** The number of all names, numbers and quotations, so that no feature tells one from another. */
const HIDDEN = 1;

function wordOf({ tag, capital, word }: TaggedToken): number {
  return capital || tag === 'name' || tag === 'num' || tag === 'quote' ? HIDDEN : word;
}
