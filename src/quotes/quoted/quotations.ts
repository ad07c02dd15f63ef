import { bucket } from '../../model/hashed-features.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { Region } from '../marks/region.js';
import { readQuoted } from '../mentions/quoted-words.js';
import { WORK_WORDS } from '../tables/media-names.js';
import { lastCharacter } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';

/** The form of a quotation and its place in the paragraph, as small numbers. */
export interface Quotation {
  /** Its item. */
  at: number;
  paragraph: number;
  /** Tag and word of the items before and after it. */
  before: number;
  beforeWord: number;
  behind: number;
  behindWord: number;
  /** Its last character, and whether it begins with a capital. */
  ending: number;
  capital: number;
  /** Its length in words. */
  words: number;
  /** Share of its words with a capital. */
  capitals: number;
  /** Whether it is at the start and whether it is at the end of its paragraph. */
  place: number;
  /** Whether it is a complete utterance: it has a capital, several words and an end mark. */
  full: boolean;
  /** Whether it has single marks, no closing mark, or no opening mark. */
  state: number;
  /** Its first word in small letters, as a number; 0 if it has a capital. */
  first: number;
  /** How capitals are used in it, and whether it contains an auxiliary. */
  cases: number;
  tense: number;
  /** The sum of 1 if its words are also inside another quotation, and 2 if they are one. */
  echo: number;
  /**
   * Signs for the title of a work: 1 after a word for a work, 2 after a name with ’s, 3 before a
   * word for one.
   */
  work: number;
}

export const LENGTHS = [1, 2, 3, 4, 6, 8, 12, 20, 30];

/** The tag of items outside the paragraph. */
const BORDER = 0;
/** Items before a quotation that are searched for a word for a work. */
const WORK_WINDOW = 4;
const ENDINGS = ',.?!…;:—-';

export function quotationOf(analysis: QuoteAnalysis, region: number): Quotation {
  const { items, text } = analysis;
  const at = analysis.regionItems[region] as number;
  const paragraph = analysis.paragraphOf[at] as number;
  const { start, end } = analysis.paragraphs[paragraph] as { start: number; end: number };
  const mark = analysis.regions[region] as Region;
  const before = at > start ? items[at - 1] : undefined;
  const behind = at + 1 < end ? items[at + 1] : undefined;
  const { words, capitals, capital, first, cases, tense } = readQuoted(text, mark);
  const ending = 1 + ENDINGS.indexOf(lastCharacter(analysis, region));
  return {
    at,
    paragraph,
    before: before?.code ?? BORDER,
    beforeWord: before?.word ?? BORDER,
    behind: behind?.code ?? BORDER,
    behindWord: behind?.word ?? BORDER,
    ending,
    capital,
    words: bucket(words, LENGTHS),
    capitals: words === 0 ? 0 : bucket(capitals / words, [0, 0.3, 0.6, 0.99]),
    place: (at === start ? 1 : 0) + (at === end - 1 ? 2 : 0),
    full: capital === 1 && ending > 0 && words > 3,
    state: mark.carried ? 3 : mark.unclosed ? 2 : mark.single ? 1 : 0,
    first,
    cases,
    tense,
    echo: analysis.echoes[region] as number,
    work: workBeside(analysis, at, start, end),
  };
}

/** Signs next to a quotation that it is the title of a work: 1 to 3; 0 for none. */
function workBeside({ items }: QuoteAnalysis, at: number, start: number, end: number): number {
  for (let k = at - 1; k >= Math.max(start, at - WORK_WINDOW); k--) {
    const { tag, lower } = items[k] as TaggedToken;
    if (tag === 'quote' || tag === 'stop') break;
    if (wordSet(WORK_WORDS).has(lower)) return 1;
  }
  // “on CNN’s “State of the Union””
  if (at - 2 >= start && items[at - 1]?.tag === 'own' && items[at - 2]?.tag === 'name') return 2;
  for (let k = at + 1; k < Math.min(end, at + 3); k++) {
    const { tag, lower } = items[k] as TaggedToken;
    if (wordSet(WORK_WORDS).has(lower)) return 3;
    if (tag !== 'noun' && tag !== 'adj') break;
  }
  return 0;
}
