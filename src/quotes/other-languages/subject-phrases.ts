import type { Span } from '../../article.js';
import type { QuoteWords } from '../../language/packs/pieces.js';
import type { Reading } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';

/** Most items of a noun phrase. */
const LONGEST_PHRASE = 10;

/** The noun phrase or pronoun that begins at an item, or null. */
export function phraseAt(reading: Reading, i: number, to: number, words: QuoteWords): Span | null {
  const { items } = reading;
  const item = items[i] as TaggedToken;
  if (item.tag === 'quote') return null;
  if (wordSet(words.pronouns).has(item.lower) && !isNounBehind(reading, i)) {
    return { start: i, end: i + 1 };
  }
  let head = i;
  if (wordSet(words.articles).has(item.lower)) {
    head++;
    while (head < to && head < i + 4 && isModifier(items[head] as TaggedToken)) {
      if (wordSet(words.verbs).has((items[head] as TaggedToken).lower)) break; // “Das sagte”
      head++;
    }
  }
  const first = items[head];
  if (first === undefined || head >= to || !isNameLike(first)) return officeAt(items, i, to, words);
  const closed = [words.prepositions, words.closed, words.according, words.verbs];
  if (closed.some((list) => wordSet(list).has(first.lower))) return null;
  let end = head + 1;
  while (end < to && end - i < LONGEST_PHRASE && isPart(items[end], items[end + 1], words)) end++;
  return { start: i, end };
}

/** “le maire”, “el primer ministro”: an article and small words, where nouns have no capitals. */
function officeAt(
  items: readonly TaggedToken[],
  i: number,
  to: number,
  words: QuoteWords,
): Span | null {
  if (words.nounsInCapitals || !wordSet(words.articles).has((items[i] as TaggedToken).lower))
    return null;
  const others = [words.prepositions, words.closed, words.according, words.verbs, words.pronouns];
  let end = i + 1;
  while (end < to && end <= i + LONGEST_OFFICE && isModifier(items[end] as TaggedToken)) {
    if (others.some((list) => wordSet(list).has((items[end] as TaggedToken).lower))) break;
    end++;
  }
  return end > i + 1 ? { start: i, end } : null;
}

/** Most words of an office behind its article. */
const LONGEST_OFFICE = 3;

/** Whether an item is a word in small letters between article and noun. */
function isModifier({ text, region }: TaggedToken): boolean {
  return region < 0 && /^\p{Ll}{3,}/u.test(text);
}

function isNounBehind({ items, sentenceOf }: Reading, i: number): boolean {
  const noun = items[i + 1]?.capital === true && !items[i]?.capital;
  return noun && sentenceOf[i + 1] === sentenceOf[i];
}

export function isNameLike(item: TaggedToken): boolean {
  return item.capital && item.region < 0 && item.text.length > 1;
}

/**
 * Whether a name or phrase continues with an item: another capital, or a small word that joins two.
 */
function isPart(
  item: TaggedToken | undefined,
  next: TaggedToken | undefined,
  words: QuoteWords,
): boolean {
  if (item === undefined) return false;
  if (isNameLike(item)) return true;
  const joins = JOINTS.has(item.lower) || wordSet(words.articles).has(item.lower);
  return joins && next !== undefined && isNameLike(next);
}

const JOINTS: ReadonlySet<string> = new Set(
  'de des du von van der di da do dos del della'.split(' '),
);

/** Most items between an office and the comma before who holds it: “le maire de la ville, Paul Petit,”. */
const LONGEST_OFFICE_REST = 8;

/** Where a name begins that stands between commas behind a description, or -1. */
export function nameBeside({ items, starts }: Reading, from: number): number {
  for (let i = from; i < from + LONGEST_OFFICE_REST; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'quote' || item.tag === 'stop') return -1;
    if (item.tag !== 'comma') continue;
    const name = items[i + 1];
    if (name === undefined || !isNameLike(name)) return -1;
    let last = i + 1;
    while (items[last + 1] !== undefined && isNameLike(items[last + 1] as TaggedToken)) last++;
    const behind = items[last + 1]?.tag;
    return last > i + 1 && (behind === 'comma' || behind === 'stop')
      ? (starts[i + 1] as number)
      : -1;
  }
  return -1;
}
