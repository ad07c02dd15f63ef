import { noted, type Printed } from '../../language/printed-words.js';
import { hashText } from '../../model/hashed-features.js';
import type { VerbClass } from '../tables/verbs.js';
import { verbReading } from './lemmas.js';
import { tagChoices } from './tag-choices.js';
import type { TaggedToken } from './tagged-token.js';
import { isVerbTag, type Tag } from './tags.js';
import { wordClass } from './word-classes.js';

/** Tags by number, for features. */
export const TAGS: readonly Tag[] = [
  'det',
  'poss',
  'pron',
  'object',
  'who',
  'which',
  'that',
  'wh',
  'prep',
  'to',
  'and',
  'modal',
  'be',
  'have',
  'do',
  'not',
  'adv',
  'adj',
  'num',
  'time',
  'noun',
  'name',
  'past',
  'present',
  'base',
  'participle',
  'ing',
  'own',
  'quote',
  'comma',
  'colon',
  'dash',
  'stop',
  'bracket',
  'mark',
];

const CODES: ReadonlyMap<Tag, number> = /* @__PURE__ */ new Map(
  TAGS.map((tag, index) => [tag, index + 1]),
);

export function tagCode(tag: Tag): number {
  return CODES.get(tag) as number;
}

/** A table of tags by number: 1 for each of the given ones. */
export function tagTable(tags: Iterable<Tag>): Uint8Array {
  const table = new Uint8Array(TAGS.length + 1);
  for (const tag of tags) table[tagCode(tag)] = 1;
  return table;
}

/**
 * The number of all names, of all numbers and of all quotations: no feature tells one from another.
 */
const NAME = 1;
const NUMBER = 2;
const QUOTATION = 3;

/** Classes of verbs as numbers; 0 is for verbs that are in no table. */
const CLASSES: Readonly<Record<VerbClass, number>> = {
  say: 1,
  tell: 2,
  write: 3,
  act: 4,
  show: 5,
  think: 6,
  plain: 7,
};

/** The item of a token with the first tag that it has, which equal tokens share, but for long words. */
export const itemOf = /* @__PURE__ */ noted((printed: Printed): TaggedToken => {
  const { kind } = printed;
  const tag = kind === 'mark' ? 'mark' : kind === 'number' ? 'num' : 'noun';
  return codeToken(tag, printed, []);
});

/** The same token with another tag. */
export function withTag(item: TaggedToken, tag: Tag): TaggedToken {
  if (item.tag === tag) return item;
  for (const same of item.byTag) if (same.tag === tag) return same;
  return codeToken(tag, item, item.byTag);
}

/**
 * A token with its dictionary form, and its word, stem and verb class as numbers; all names have
 * the same number, and all numbers.
 */
function codeToken(
  tag: Tag,
  { text, lower, capital }: Pick<Printed, 'text' | 'lower' | 'capital'>,
  byTag: TaggedToken[],
): TaggedToken {
  const reading = verbReading(lower);
  const lemma = reading !== undefined && isVerbTag(tag) ? reading.lemma : '';
  const named = tag === 'name' || (capital && isOpen(tag));
  const shared = tag === 'num' ? NUMBER : named ? NAME : null;
  const item: TaggedToken = {
    text,
    lower,
    tag,
    lemma,
    capital,
    region: -1,
    code: tagCode(tag),
    word: shared ?? hashText(lower),
    stem: shared ?? stemOf(lemma === '' ? lower : lemma),
    verb: reading === undefined ? 0 : CLASSES[reading.kind],
    ending: hashText(lower.slice(-3)),
    reading,
    known: wordClass(lower),
    choices: tagChoices(lower, tag, capital, reading?.form),
    byTag,
  };
  byTag.push(item);
  return item;
}

/** The item of a quotation; all quotations have the same number. */
export function quotationItem(region: number): TaggedToken {
  return {
    text: '',
    lower: '',
    tag: 'quote',
    lemma: '',
    capital: false,
    region,
    code: tagCode('quote'),
    word: QUOTATION,
    stem: QUOTATION,
    verb: 0,
    ending: 0,
    reading: undefined,
    known: undefined,
    choices: null,
    byTag: NONE,
  };
}

/** A quotation is never anything else. */
const NONE: TaggedToken[] = [];

/** Whether a tag is of an open class, which names may be mistaken for. */
function isOpen(tag: Tag): boolean {
  return tag === 'noun' || tag === 'adj' || tag === 'time';
}

/** Hash of a word without its ending: “claims”, “claimed” and “claim” are equal. */
function stemOf(lower: string): number {
  let end = lower.length;
  if (end > 5 && lower.endsWith('ing')) end = undoubled(lower, end - 3);
  else if (end > 4 && lower.endsWith('ed')) end = undoubled(lower, end - 2);
  else if (end > 4 && lower.endsWith('es')) end -= 2;
  else if (end > 3 && lower.endsWith('s') && !lower.endsWith('ss')) end -= 1;
  if (end > 3 && (lower[end - 1] === 'e' || lower[end - 1] === 'y' || lower[end - 1] === 'i'))
    end--;
  return hashText(lower, end);
}

function undoubled(lower: string, end: number): number {
  const last = lower[end - 1];
  return last === lower[end - 2] && last !== 'l' && last !== 's' ? end - 1 : end;
}
