import { tagVerb } from './tag-verbs.js';
import type { TaggedToken } from './tagged-token.js';
import type { Tag } from './tags.js';
import { endsAsAdjective } from './word-classes.js';

export function tagWord(
  items: readonly TaggedToken[],
  i: number,
  paragraph: { start: number; end: number },
  initial: boolean,
  title: boolean,
  names: ReadonlySet<string>,
): Tag {
  const item = items[i] as TaggedToken;
  const before = i > paragraph.start ? items[i - 1] : undefined;
  const next = i + 1 < paragraph.end ? items[i + 1] : undefined;
  if (item.lower.startsWith("'") || item.lower === "n't") return tagClitic(item, before, next);
  if (item.tag === 'num') return 'num';
  const { known } = item;
  if (item.capital) {
    if (known !== undefined && known !== 'noun' && known !== 'adj' && known !== 'time') {
      // “US”, “IT”, “May said”
      const acronym = item.text.length > 1 && item.text === item.text.toUpperCase() && !title;
      const month = item.lower === 'may' && !initial;
      return acronym ? 'name' : month ? 'time' : known;
    }
    if (known === 'time') return known;
    if (!initial && !title) return 'name';
    if (names.has(item.lower)) return 'name';
    if (known === 'adj' && next?.capital !== true) return known;
    if (known === undefined && title) return tagTitleWord(item, before);
    if (known === undefined) return tagInitial(item, next);
    return known ?? 'name';
  }
  // “one message read”
  if (item.lower === 'one' && next !== undefined && isNounLike(next)) return 'num';
  if (known !== undefined && known !== 'noun') return known;
  if (isInverted(item, before, next)) return 'present';
  // “states”, “comments”: nouns by default, verbs only after a name or pronoun
  if (known === 'noun' && before !== undefined && before.tag === 'noun') return known;
  return tagVerb(items, i, before, next) ?? known ?? tagByEnding(item, before);
}

/** “…,” comments Anna Berg. */
export function isInverted(
  { reading }: TaggedToken,
  before: TaggedToken | undefined,
  next: TaggedToken | undefined,
): boolean {
  return (
    before !== undefined && before.region >= 0 && next?.capital === true && reading?.form === 's'
  );
}

/** Whether a word after “one is not a verb with “one” as its subject. */
function isNounLike({ lower, tag, capital, region, known, reading }: TaggedToken): boolean {
  if (capital || region >= 0 || tag !== 'noun' || lower.startsWith("'")) return false;
  const form = reading?.form;
  return (known ?? 'noun') === 'noun' && (form === undefined || form === 'base');
}

function tagClitic(
  item: TaggedToken,
  before: TaggedToken | undefined,
  next: TaggedToken | undefined,
): Tag {
  if (item.lower === "n't") return 'not';
  if (item.lower === "'re" || item.lower === "'m") return 'be';
  if (item.lower === "'ve") return 'have';
  if (item.lower !== "'s") return 'modal';
  if (before === undefined || ['pron', 'who', 'wh', 'that', 'adv'].includes(before.tag))
    return 'be';
  const word = next === undefined || next.tag === 'mark' ? undefined : next.known;
  const verbal = word === 'det' || word === 'not' || word === 'prep' || word === 'to';
  return verbal && next?.tag !== 'quote' ? 'be' : 'own';
}

/** A word of a headline set in capitals: a verb if it can be one and follows a noun. */
function tagTitleWord(item: TaggedToken, before: TaggedToken | undefined): Tag {
  const { reading } = item;
  if (reading === undefined || before === undefined) return 'name';
  const behindNoun = before.tag === 'name' || before.tag === 'noun' || before.tag === 'who';
  if (reading.form === 's' && behindNoun) return 'present';
  if (before.tag === 'to' || before.tag === 'modal') return 'base';
  return reading.form === 'past' && behindNoun && reading.kind !== 'plain' ? 'past' : 'name';
}

/** An unknown word that begins a sentence. */
function tagInitial(item: TaggedToken, next: TaggedToken | undefined): Tag {
  const { reading } = item;
  if (next?.capital === true && reading?.form !== 'ing' && reading?.form !== 'past') return 'name';
  if (item.lower === 'according') return 'ing';
  if (reading?.form === 'ing') return 'ing';
  if (reading?.form === 'past') return 'participle';
  if (/ly$/.test(item.lower) && next?.tag !== 'noun') return 'adv';
  if (/(?:ing|ed)$/.test(item.lower) && item.lower.length > 5) {
    return item.lower.endsWith('g') ? 'ing' : 'participle';
  }
  if (endsAsAdjective(item.lower)) return 'adj';
  return /[^s]s$/.test(item.lower) ? 'noun' : 'name';
}

/** A participle that a hyphen makes an adjective: “best-selling”, but “re-opening”. */
const COMPOUND = /^(?!(?:re|co|pre|mis|over|out|under|counter|cross|double)-)\p{L}+-.*ing$/u;

function tagByEnding(item: TaggedToken, before: TaggedToken | undefined): Tag {
  const { lower } = item;
  const tag = before?.tag;
  if (lower.endsWith('ly')) return 'adv';
  if (lower.includes('-') && COMPOUND.test(lower)) return 'adj';
  if (lower.endsWith('ing') && lower.length > 5) return 'ing';
  if (lower.endsWith('ed') && lower.length > 4) {
    if (tag === 'be' || tag === 'have') return 'participle';
    return tag === 'det' || tag === 'adj' || tag === 'poss' || tag === 'prep' ? 'adj' : 'past';
  }
  if (tag === 'to' || tag === 'modal') return 'base';
  return endsAsAdjective(lower) ? 'adj' : 'noun';
}
