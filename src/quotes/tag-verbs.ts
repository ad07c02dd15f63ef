import { verbReading } from './lemmas.js';
import type { Item } from './reading.js';
import type { VerbClass } from './tables/verbs.js';
import type { Tag } from './tags.js';
import { wordClass } from './word-classes.js';

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
  items: readonly Item[],
  i: number,
  before: Item | undefined,
  next: Item | undefined,
): Tag | undefined {
  const item = items[i] as Item;
  const reading = verbReading(item.lower);
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
      if (tag === 'to' || tag === 'modal' || tag === 'do') return 'base';
      if (tag === 'not') return 'base';
      if (reading.pure && tag !== undefined) return tagPureVerb(tag);
      if (tag === undefined || BEFORE_NOUN.has(tag)) return undefined;
      if (tag === 'pron' || tag === 'who') return 'present';
      if (tag === 'and') return 'base';
      if (tag === 'quote' || tag === 'comma') return reading.kind === 'say' ? 'present' : undefined;
      // “officials say”, but “the police report”
      return isPlural(tag === 'adv' ? items[i - 2] : before, items[i - 2]) &&
        takesObject(reading.kind, next)
        ? 'present'
        : undefined;
    case 's':
      if (tag === undefined || BEFORE_NOUN.has(tag)) return undefined;
      if (
        tag === 'noun' &&
        !reading.pure &&
        reading.kind === 'plain' &&
        !takesObject('plain', next)
      )
        return undefined;
      return SUBJECT_END.has(tag) || tag === 'and' ? 'present' : undefined;
  }
}

/** Tag of a verb that is never a noun: with tense behind what may be its subject. */
function tagPureVerb(before: Tag): Tag | undefined {
  if (NO_VERB_BEHIND.has(before)) return undefined;
  return NO_SUBJECT.has(before) ? 'base' : 'present';
}

const NO_VERB_BEHIND: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'own', 'be', 'have', 'mark']);

const NO_SUBJECT: ReadonlySet<Tag> = new Set<Tag>([
  'and',
  'object',
  'past',
  'present',
  'base',
  'participle',
  'ing',
  'wh',
  'stop',
  'colon',
]);

/** Whether what follows may be the object of a verb; verbs of saying are trusted without. */
function takesObject(kind: VerbClass, next: Item | undefined): boolean {
  if (kind !== 'plain') return true;
  if (next === undefined || next.tag === 'mark') return false;
  const word = next.capital ? 'name' : wordClass(next.lower);
  return word !== undefined && OBJECT_STARTS.has(word);
}

const OBJECT_STARTS: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'object',
  'name',
  'to',
  'adj',
  'num',
  'that',
  'adv',
]);

const PLURALS: ReadonlySet<string> = new Set(
  'people police men women children many some others several most critics both'.split(' '),
);

function isPlural(item: Item | undefined, joint?: Item): boolean {
  if (item === undefined) return false;
  if (item.tag === 'name' && joint?.tag === 'and') return true;
  return PLURALS.has(item.lower) || (item.tag === 'noun' && /[^s]s$/.test(item.lower));
}
