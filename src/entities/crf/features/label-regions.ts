import type { Document, Sentence, Word } from '../../document/document.js';
import { lineOf } from './line-starts.js';

/** A stretch of words that may hold names, as a range of words. */
export interface Region {
  first: number;
  last: number;
  sentence: Sentence;
  /** What kind of line its sentence is, see {@link lineOf}. */
  line: number;
}

/** The most small words between two capital words of one region. */
const LONGEST_JOINT = 3;
/** A region is no longer than this: lines in capitals are read in pieces. */
const LONGEST_REGION = 60;
/** No region has more words: the last joint and capital word may stand behind, and a number. */
export const MOST_WORDS = LONGEST_REGION + LONGEST_JOINT + 2;
/** What may stand between the capital words of a name. */
const JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'of the and for & de la al el bin ibn van von der den di da du del dos das do y e to in on at as ' +
    "with a an le les 's ' ’ . , - – : / + ! ( ) \" “ ” ‘ ul ur"
  ).split(' '),
);
/** Small words that open a name: “al-Assad” apart, “von der Leyen”. */
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'al el bin ibn van von der den de la di da du del dos das the ul'.split(' '),
);

/** Adds the stretches of a sentence that may hold names: capital words, and what joins them. */
export function addRegions(document: Document, sentence: Sentence, regions: Region[]): void {
  const { words } = document;
  let line = -1; // not read yet: most sentences of some texts have no name
  let free = sentence.first;
  let i = sentence.first;
  while (i < sentence.last) {
    if (!isCore(words[i] as Word)) {
      i++;
      continue;
    }
    const first = withOpeners(words, i, free, sentence.first);
    let last = i + 1;
    while (last < sentence.last && last - first < LONGEST_REGION) {
      const next = behindJoint(words, last, sentence.last);
      if (next === last) break;
      last = next;
    }
    if (last < sentence.last && (words[last] as Word).kind === 'number') last++;
    if (line < 0) line = lineOf(document, sentence);
    regions.push({ first, last, sentence, line });
    free = last;
    i = last;
  }
}

function isCore(word: Word): boolean {
  return word.named && word.text !== 'I';
}

/** Index of the first word of the region whose first capital word stands at `i`. */
function withOpeners(words: readonly Word[], i: number, least: number, start: number): number {
  let first = i;
  while (first > least && first > start && first > i - 2) {
    const { lower, kind } = words[first - 1] as Word;
    if (!OPENERS.has(lower) && kind !== 'number') break;
    first--;
  }
  return first;
}

/** Index behind the next capital word, if nothing but joints stands before it, else `last`. */
function behindJoint(words: readonly Word[], last: number, limit: number): number {
  for (let i = last; i < limit && i <= last + LONGEST_JOINT; i++) {
    const word = words[i] as Word;
    if (isCore(word)) return i + 1;
    if (!JOINTS.has(word.lower) && word.kind !== 'number') return last;
  }
  return last;
}
