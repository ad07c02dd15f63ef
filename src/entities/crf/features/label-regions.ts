import type { Document, Sentence, Word } from '../../document/document.js';
import { lineOf } from './line-starts.js';

/** A range of words that may contain names. */
export interface Region {
  first: number;
  last: number;
  sentence: Sentence;
  /** The kind of line that its sentence is, see {@link lineOf}. */
  line: number;
}

/** Most small words between two capital words of one region. */
const LONGEST_JOINT = 3;
/** Most words after which a region ends: lines in capitals are read in pieces. */
const LONGEST_REGION = 60;
/** Most words of any region, with a last joint, a capital word and a number after that. */
export const MOST_WORDS = LONGEST_REGION + LONGEST_JOINT + 2;
/** Small words and marks that may be between the capital words of a name. */
const JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'of the and for & de la al el bin ibn van von der den di da du del dos das do y e to in on at as ' +
    "with a an le les 's ' ’ . , - – : / + ! ( ) \" “ ” ‘ ul ur"
  ).split(' '),
);
/** Small words that may begin a name: “von der Leyen”; “al-Assad” is recognised without them. */
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'al el bin ibn van von der den de la di da du del dos das the ul'.split(' '),
);

/**
 * Adds the regions of a sentence that may contain names: capital words with the joints between
 * them.
 */
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

/** Index of the first word of the region with its first capital word at `i`. */
function withOpeners(words: readonly Word[], i: number, least: number, start: number): number {
  let first = i;
  while (first > least && first > start && first > i - 2) {
    const { lower, kind } = words[first - 1] as Word;
    if (!OPENERS.has(lower) && kind !== 'number') break;
    first--;
  }
  return first;
}

/** Index after the next capital word if there are only joints before it, else `last`. */
function behindJoint(words: readonly Word[], last: number, limit: number): number {
  for (let i = last; i < limit && i <= last + LONGEST_JOINT; i++) {
    const word = words[i] as Word;
    if (isCore(word)) return i + 1;
    if (!JOINTS.has(word.lower) && word.kind !== 'number') return last;
  }
  return last;
}
