import type { Span } from '../../article.js';
import type { QuoteWords } from '../../language/packs/pieces.js';
import type { Reading } from '../tagging/reading.js';
import { wordSet } from '../tagging/word-sets.js';

/** Most items between a quotation and its cue. */
export const REACH = 30;

/** A cue in the text: its items, and whether it is a preposition. */
export interface NearCue extends Span {
  at: number;
  according: boolean;
}

/** The nearest cue of a quotation in its sentence, or directly before it in the sentence before. */
export function nearestCue(reading: Reading, at: number, words: QuoteWords): NearCue | null {
  const { items, sentenceOf } = reading;
  const behind = cueBeside(reading, at, 1, words);
  const before = cueBeside(reading, at, -1, words);
  if (before !== null && items[at - 1]?.tag === 'colon') return before;
  if (behind === null || before === null) return behind ?? before;
  const left = at - before.at + (sentenceOf[before.at] === sentenceOf[at] ? 0 : REACH);
  const right = behind.at - at + (sentenceOf[behind.at] === sentenceOf[at] ? 0 : REACH);
  return right <= left ? behind : before;
}

function cueBeside(
  { items, paragraphOf, sentenceOf }: Reading,
  at: number,
  step: number,
  words: QuoteWords,
): NearCue | null {
  for (let n = 1; n <= REACH; n++) {
    const i = at + n * step;
    const item = items[i];
    if (item === undefined || paragraphOf[i] !== paragraphOf[at]) return null;
    if (item.tag === 'quote' && n > 1) return null;
    const { lower } = item;
    if (sentenceOf[i] !== sentenceOf[at] && items[at - 1]?.tag !== 'colon') {
      // “… .“ Das sagte Anke Berg”
      const said = step > 0 && n === 1 && THAT.has(lower) ? items[i + 1] : undefined;
      if (said === undefined || !wordSet(words.verbs).has(said.lower)) return null;
      return { at: i + 1, start: i + 1, end: i + 2, according: false };
    }
    if (wordSet(words.verbs).has(lower)) return { at: i, start: i, end: i + 1, according: false };
    const opens = step > 0 && n <= 2;
    if (wordSet(words.according).has(lower) && (lower !== 'so' || opens)) {
      return { at: i, start: i, end: i + 1, according: true };
    }
  }
  return null;
}

/** What takes up a quotation in the sentence behind it. */
const THAT: ReadonlySet<string> = new Set(
  'das dies cela ça eso esto ciò questo isso isto'.split(' '),
);
