import { isApostrophe } from '../../language/characters.js';
import { withTag } from './feature-codes.js';
import { endOf, type Reading } from './reading.js';
import { tagWord } from './tag-words.js';
import type { TaggedToken } from './tagged-token.js';
import { hasTenseTag, type Tag } from './tags.js';

/** Share of capitals from which a paragraph is set like a title. */
const TITLE_SHARE = 0.7;

/** Tags all items, paragraph by paragraph, from left to right. */
export function tagItems(reading: Reading): void {
  const { items, paragraphs } = reading;
  const titles = paragraphs.map(({ start, end }) => isTitle(items, start, end));
  const names = wordsSeenAsNames(reading, titles);
  paragraphs.forEach(({ start, end }, paragraph) => {
    const title = titles[paragraph] === true;
    let initial = true;
    for (let i = start; i < end; i++) {
      const item = items[i] as TaggedToken;
      if (item.tag === 'quote') {
        initial = false;
        continue;
      }
      const tag: Tag =
        item.tag === 'mark'
          ? tagMark(reading, i)
          : tagWord(items, i, { start, end }, initial, title, names);
      items[i] = withTag(item, tag);
      initial = tag === 'stop' || tag === 'colon' || (initial && tag === 'mark');
    }
    tagConjunctions(items, start, end);
  });
}

/** Words with a capital inside a sentence, and not in a title, that never occur in small letters: names. */
function wordsSeenAsNames(
  { items, paragraphOf }: Reading,
  titles: readonly boolean[],
): ReadonlySet<string> {
  const names = new Set<string>();
  items.forEach((item, i) => {
    if (!item.capital || item.tag === 'quote' || item.tag === 'mark') return;
    // every word of a title has a capital
    if (titles[paragraphOf[i] as number]) return;
    const before = items[i - 1];
    if (before?.tag === 'noun' && paragraphOf[i - 1] === paragraphOf[i]) names.add(item.lower);
  });
  for (const { capital, tag, lower } of items) {
    if (!capital && tag !== 'quote' && tag !== 'mark') names.delete(lower);
  }
  return names;
}

function isTitle(items: readonly TaggedToken[], start: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  if (end - start > 40) return false;
  for (let i = start; i < end; i++) {
    const item = items[i] as TaggedToken;
    if (item.tag === 'mark' || item.tag === 'quote' || item.text.length < 4) continue;
    words++;
    if (item.capital) capitals++;
  }
  return words > 2 && capitals >= words * TITLE_SHARE;
}

function tagMark(reading: Reading, i: number): Tag {
  const { items, starts } = reading;
  const { text } = items[i] as TaggedToken;
  if (text === ',') return 'comma';
  if (text === ':') return 'colon';
  if (text === ';') return 'stop';
  if ('.!?…'.includes(text[0] as string)) return text === '...' || text === '…' ? 'mark' : 'stop';
  if ('-—–―‒'.includes(text[0] as string)) return 'dash';
  if ('()[]'.includes(text)) return 'bracket';
  const before = items[i - 1];
  const owns = isApostrophe(text.charCodeAt(0)) && before !== undefined && /s$/i.test(before.text);
  return owns && endOf(reading, i - 1) === starts[i] ? 'own' : 'mark';
}

/** Prepositions that may also begin a clause: “as the two countries issued …”. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['as', 'after', 'before', 'till', 'than']);

/** Items of a subject that are skipped to find the verb of its clause. */
const CLAUSE_WINDOW = 8;

/** Tells conjunctions from prepositions: a subject and a verb with tense follow them. */
function tagConjunctions(items: TaggedToken[], start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const item = items[i] as TaggedToken;
    if (item.tag !== 'prep' || !CLAUSE_OPENERS.has(item.lower)) continue;
    let k = i + 1;
    const limit = Math.min(end, i + CLAUSE_WINDOW);
    while (k < limit && SUBJECT.has((items[k] as TaggedToken).tag)) k++;
    if (k > i + 1 && k < limit && hasTenseTag((items[k] as TaggedToken).tag)) {
      items[i] = withTag(item, 'wh');
    }
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
