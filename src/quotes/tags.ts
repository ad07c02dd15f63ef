import { isApostrophe } from '../language/characters.js';
import { verbReading } from './lemmas.js';
import type { Item } from './reading.js';
import type { VerbClass } from './tables/verbs.js';
import { ADJECTIVE_ENDINGS, WORD_CLASSES } from './tables/words.js';

/**
 * Part of speech, as coarse as the later stages need it.
 *
 * Verbs: `past` and `present` have tense, `base` is an infinitive, `participle` and `ing` have none;
 * `be`, `have`, `do` and `modal` are auxiliaries or verbs of their own. `own` is the possessive ’s.
 */
export type Tag =
  | keyof typeof WORD_CLASSES
  | 'name'
  | 'past'
  | 'present'
  | 'base'
  | 'participle'
  | 'ing'
  | 'own'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'bracket'
  | 'mark';

/** Share of capitals from which a paragraph is set as a title. */
const TITLE_SHARE = 0.7;

let classes: Map<string, Tag> | null = null;
let endings: string[] | null = null;

function wordClass(lower: string): Tag | undefined {
  if (classes === null) {
    classes = new Map();
    for (const [tag, list] of Object.entries(WORD_CLASSES)) {
      for (const word of list.split(' ')) if (!classes.has(word)) classes.set(word, tag as Tag);
    }
  }
  return classes.get(lower);
}

/** Tags all items, paragraph by paragraph, from left to right. */
export function tagItems(
  items: Item[],
  paragraphs: readonly { start: number; end: number }[],
): void {
  const names = wordsSeenAsNames(items);
  paragraphs.forEach(({ start, end }) => {
    const title = isTitle(items, start, end);
    let initial = true;
    for (let i = start; i < end; i++) {
      const item = items[i] as Item;
      if (item.tag === 'quote') {
        initial = false;
        continue;
      }
      item.tag =
        item.tag === 'mark' ? tagMark(items, i) : tagWord(items, i, end, initial, title, names);
      const reading = isVerbTag(item.tag) ? verbReading(item.lower) : undefined;
      if (reading !== undefined) item.lemma = reading.lemma;
      initial = item.tag === 'stop' || item.tag === 'colon' || (initial && item.tag === 'mark');
    }
    tagConjunctions(items, start, end);
  });
}

/** Prepositions that open a clause too: “as the two countries issued …”. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'till',
  'than',
]);
/** Items of a subject looked through for the verb of its clause. */
const CLAUSE_WINDOW = 8;

/** Tells conjunctions from prepositions: a subject and a verb with tense follow. */
function tagConjunctions(items: readonly Item[], start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const item = items[i] as Item;
    if (item.tag !== 'prep' || !CLAUSE_OPENERS.has(item.lower)) continue;
    let k = i + 1;
    const limit = Math.min(end, i + CLAUSE_WINDOW);
    while (k < limit && SUBJECT.has((items[k] as Item).tag)) k++;
    if (k > i + 1 && k < limit && hasTenseTag((items[k] as Item).tag)) item.tag = 'wh';
  }
}

const SUBJECT: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'pron',
  'adv',
  'that',
]);

/** Whether a tag is that of a verb with a meaning of its own. */
export function isVerbTag(tag: Tag): boolean {
  return (
    tag === 'past' || tag === 'present' || tag === 'base' || tag === 'participle' || tag === 'ing'
  );
}

/** Words with a capital inside a sentence that are never written small: names. */
function wordsSeenAsNames(items: readonly Item[]): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  items.forEach((item, i) => {
    if (item.tag === 'quote' || item.tag === 'mark') return;
    if (!item.capital) small.add(item.lower);
    else if (i > 0 && items[i - 1]?.paragraph === item.paragraph && items[i - 1]?.tag === 'noun') {
      capital.add(item.lower);
    }
  });
  for (const word of small) capital.delete(word);
  return capital;
}

function isTitle(items: readonly Item[], start: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  if (end - start > 40) return false;
  for (let i = start; i < end; i++) {
    const item = items[i] as Item;
    if (item.tag === 'mark' || item.tag === 'quote' || item.text.length < 4) continue;
    words++;
    if (item.capital) capitals++;
  }
  return words > 2 && capitals >= words * TITLE_SHARE;
}

function tagMark(items: readonly Item[], i: number): Tag {
  const { text, start } = items[i] as Item;
  if (text === ',') return 'comma';
  if (text === ':') return 'colon';
  if (text === ';') return 'stop';
  if ('.!?…'.includes(text[0] as string)) return text === '...' || text === '…' ? 'mark' : 'stop';
  if (text[0] === '-' || text === '—' || text === '–') return 'dash';
  if ('()[]'.includes(text)) return 'bracket';
  const before = items[i - 1];
  if (isApostrophe(text.charCodeAt(0)) && before?.end === start && /s$/i.test(before.text)) {
    return 'own';
  }
  return 'mark';
}

function tagWord(
  items: readonly Item[],
  i: number,
  end: number,
  initial: boolean,
  title: boolean,
  names: ReadonlySet<string>,
): Tag {
  const item = items[i] as Item;
  const before = i > 0 && items[i - 1]?.paragraph === item.paragraph ? items[i - 1] : undefined;
  const next = i + 1 < end ? items[i + 1] : undefined;
  if (item.lower.startsWith("'") || item.lower === "n't") return tagClitic(item, before, next);
  if (item.tag === 'num') return 'num';
  const known = wordClass(item.lower);
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
  if (known !== undefined && known !== 'noun') return known;
  // “states”, “comments”: nouns first, verbs only behind a name or pronoun
  if (known === 'noun' && before !== undefined && before.tag === 'noun') return known;
  return tagVerb(items, i, before, next) ?? known ?? tagByEnding(item, before);
}

function tagClitic(item: Item, before: Item | undefined, next: Item | undefined): Tag {
  if (item.lower === "n't") return 'not';
  if (item.lower === "'re" || item.lower === "'m") return 'be';
  if (item.lower === "'ve") return 'have';
  if (item.lower !== "'s") return 'modal';
  if (before === undefined || ['pron', 'who', 'wh', 'that', 'adv'].includes(before.tag))
    return 'be';
  const word = next === undefined || next.tag === 'mark' ? undefined : wordClass(next.lower);
  const verbal = word === 'det' || word === 'not' || word === 'prep' || word === 'to';
  return verbal && next?.tag !== 'quote' ? 'be' : 'own';
}

/** A word of a headline set in capitals: a verb where it can be one behind a noun. */
function tagTitleWord(item: Item, before: Item | undefined): Tag {
  const reading = verbReading(item.lower);
  if (reading === undefined || before === undefined) return 'name';
  const behindNoun = before.tag === 'name' || before.tag === 'noun' || before.tag === 'who';
  if (reading.form === 's' && behindNoun) return 'present';
  if (before.tag === 'to' || before.tag === 'modal') return 'base';
  return reading.form === 'past' && behindNoun && reading.kind !== 'plain' ? 'past' : 'name';
}

/** An unknown word that begins a sentence. */
function tagInitial(item: Item, next: Item | undefined): Tag {
  const reading = verbReading(item.lower);
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

function tagVerb(
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
      if (tag === 'noun' && reading.kind === 'plain' && !takesObject('plain', next))
        return undefined;
      return SUBJECT_END.has(tag) || tag === 'and' ? 'present' : undefined;
  }
}

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

function tagByEnding(item: Item, before: Item | undefined): Tag {
  const { lower } = item;
  const tag = before?.tag;
  if (lower.endsWith('ly')) return 'adv';
  if (lower.endsWith('ing') && lower.length > 5) return 'ing';
  if (lower.endsWith('ed') && lower.length > 4) {
    if (tag === 'be' || tag === 'have') return 'participle';
    return tag === 'det' || tag === 'adj' || tag === 'poss' || tag === 'prep' ? 'adj' : 'past';
  }
  if (tag === 'to' || tag === 'modal') return 'base';
  return endsAsAdjective(lower) ? 'adj' : 'noun';
}

function endsAsAdjective(lower: string): boolean {
  endings ??= ADJECTIVE_ENDINGS.split(' ');
  return (
    lower.length > 5 && !lower.endsWith('ment') && endings.some((ending) => lower.endsWith(ending))
  );
}

/** Whether a tag is that of a verb with tense. */
export function hasTenseTag(tag: Tag): boolean {
  return (
    tag === 'past' ||
    tag === 'present' ||
    tag === 'be' ||
    tag === 'have' ||
    tag === 'do' ||
    tag === 'modal'
  );
}
