import type { TaggedToken } from './tagged-token.js';
import type { Tag } from './tags.js';

const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'adj', 'own', 'num', 'prep']);

const SUBJECT_END: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'pron',
  'who',
  'which',
  'that',
  'adv',
  'comma',
  'time',
  'quote',
  'bracket',
  'num',
  'dash',
]);

export function tagVerb(
  items: readonly TaggedToken[],
  i: number,
  before: TaggedToken | undefined,
  next: TaggedToken | undefined,
): Tag | undefined {
  const item = items[i] as TaggedToken;
  const { reading } = item;
  if (reading === undefined) return undefined;
  const tag = before?.tag;
  switch (reading.form) {
    case 'ing':
      return 'ing';
    case 'participle':
      return 'participle';
    case 'past':
      if (tag === 'be' || tag === 'have') return 'participle';
      if (tag === 'adv' || tag === 'not') return 'past';
      // “many said”, but “a proposed bridge”
      if (reading.lemma === 'say' || reading.lemma === 'tell') return 'past';
      if (tag === 'adj' && PLURALS.has(before?.lower ?? '')) return 'past';
      if (tag === 'det' || tag === 'poss' || tag === 'adj') return 'adj';
      if (tag === 'prep' && next?.tag === 'noun') return 'adj';
      return next?.lower === 'by' ? 'participle' : 'past';
    case 'base':
      if (tag === 'to' || tag === 'modal' || tag === 'do' || tag === 'not') return 'base';
      if (tag === undefined || BEFORE_NOUN.has(tag)) return undefined;
      if (tag === 'pron' || tag === 'who') return 'present';
      if (reading.kind === 'plain') return undefined;
      if (tag === 'and') return 'base';
      // “officials say”, “Berg and Holm say”, but “the police report”
      return isPlural(tag === 'adv' ? items[i - 2] : before, items[i - 2]) ? 'present' : undefined;
    case 's':
      if (tag === undefined || BEFORE_NOUN.has(tag)) return undefined;
      return SUBJECT_END.has(tag) || tag === 'and' ? 'present' : undefined;
  }
}

const PLURALS: ReadonlySet<string> = new Set(
  'people police men women children many some others several most critics both'.split(' '),
);

function isPlural(item: TaggedToken | undefined, joint: TaggedToken | undefined): boolean {
  if (item === undefined) return false;
  if (item.tag === 'name' && joint?.tag === 'and') return true;
  return PLURALS.has(item.lower) || (item.tag === 'noun' && /[^s]s$/.test(item.lower));
}
