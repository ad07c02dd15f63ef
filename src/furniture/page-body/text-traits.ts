import { classOf, DIGIT, LOWER, SPACE, UNCASED, UPPER } from '../../language/characters.js';
import { FNV_BASIS, fnvStep } from '../../model/hash.js';
import { isIdeographic } from '../lines/line-words.js';

/** What a block's letters look like, whatever they say. */
export interface TextTraits {
  /** Length in UTF-16 code units; an ideograph counts for two. */
  length: number;
  words: number;
  /** Words with a capital first. */
  capitalised: number;
  upper: number;
  digits: number;
  /** Letters and digits. */
  letters: number;
  /** How it ends: 0 with none of these, 1 colon, 2 question mark, 3 another mark of a sentence. */
  end: number;
  /** An address of the web, or a handle. */
  address: boolean;
  /** A year or a clock time. */
  dated: boolean;
  /** Of letters and digits alone, case aside. */
  hash: number;
  /** The same of the first 30, or 0. */
  headHash: number;
  /** Words that the title and the description hold. */
  inTitle: number;
  inDescription: number;
}

/** So many characters tell what a block is like. */
const LOOKED_AT = 300;
const HEAD = 30;

const STOPS = '.!?…。！？।॥؟۔';
const CLOSERS = '"\'”’»«)]」』“ ';
/** Bits of words, by their hashes, that stand in the page's title and in its description. */
export type TitleWords = Map<number, number>;
const IN_TITLE = 1;
const IN_DESCRIPTION = 2;

/** The words of title and description. */
export function titleWords(title: string, description: string): TitleWords {
  const words: TitleWords = new Map();
  scan(title, words, IN_TITLE);
  scan(description, words, IN_DESCRIPTION);
  return words;
}

/** Reads the traits of a block. */
export function readTraits(text: string, known: TitleWords): TextTraits {
  return scan(text, known, 0);
}

/** The traits of a block that is not worth reading: its length and end. */
export function bareTraits(text: string): TextTraits {
  return {
    length: text.length,
    words: 0,
    capitalised: 0,
    upper: 0,
    digits: 0,
    letters: 0,
    end: endOf(text),
    address: false,
    dated: false,
    hash: FNV_BASIS,
    headHash: 0,
    inTitle: 0,
    inDescription: 0,
  };
}

/** Reads the traits; with bits to add, adds them to the text's words first. */
function scan(text: string, known: TitleWords, add: number): TextTraits {
  const traits = bareTraits(text);
  const seen = Math.min(text.length, LOOKED_AT);
  let ideographs = 0;
  let wordLength = 0;
  let wordHash = FNV_BASIS;
  let capital = false;
  let digitRun = 0;
  let runStart = 0;
  for (let i = 0; i <= seen; i++) {
    const code = i < seen ? text.charCodeAt(i) : 0x20;
    const kind = classOf(code);
    if (kind >= LOWER && kind <= DIGIT) {
      const folded = kind === UPPER && code < 128 ? code + 32 : code;
      if (wordLength === 0) capital = kind === UPPER;
      wordLength++;
      wordHash = fnvStep(wordHash, folded);
      traits.hash = fnvStep(traits.hash, folded);
      traits.letters++;
      if (traits.letters === HEAD) traits.headHash = traits.hash;
      if (kind === UPPER) traits.upper++;
      else if (kind === UNCASED && isIdeographic(code)) ideographs++;
      if (kind === DIGIT) {
        traits.digits++;
        if (digitRun === 0) runStart = code;
        digitRun++;
        continue;
      }
    } else {
      if (wordLength > 0) {
        traits.words++;
        if (capital) traits.capitalised++;
        if (add !== 0) known.set(wordHash, (known.get(wordHash) ?? 0) | add);
        else if (known.size > 0) {
          const bits = known.get(wordHash) ?? 0;
          if (bits & IN_TITLE) traits.inTitle++;
          if (bits & IN_DESCRIPTION) traits.inDescription++;
        }
        if (digitRun === 4 && (runStart === 0x31 || runStart === 0x32)) traits.dated = true;
        wordLength = 0;
        wordHash = FNV_BASIS;
      }
      if (kind < SPACE) {
        const clock = (code === 0x3a || code === 0x2e) && digitRun > 0 && digitRun <= 2;
        if (clock && classOf(text.charCodeAt(i + 1)) === DIGIT) traits.dated = true;
        if (code === 0x40 || (code === 0x3a && text.startsWith('//', i + 1))) traits.address = true;
      }
    }
    digitRun = 0;
  }
  const share = seen === 0 ? 0 : ideographs / seen;
  traits.length += Math.round(traits.length * share);
  return traits;
}

function endOf(text: string): number {
  let at = text.length - 1;
  for (let look = 0; at > 0 && look < 4 && CLOSERS.includes(text[at] as string); look++) at--;
  const last = text[at];
  if (last === undefined) return 0;
  if (last === '?' || last === '？' || last === '؟') return 2;
  if (STOPS.includes(last)) return 3;
  return last === ':' || last === '：' ? 1 : 0;
}
