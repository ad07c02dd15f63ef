import type { BoilerplateReason } from '../../article.js';

/** Statistics of a line or a sentence: everything about it that the rules use, counted once. */
export interface LineShape {
  /** Number of words, including numbers; characters of scripts without spaces count half. */
  words: number;
  letters: number;
  numbers: number;
  /** Number of words with a capital first letter. */
  capitals: number;
  /** Number of words of two letters or more that are all in capitals. */
  shouted: number;
  /** Number of words without a capital. */
  lower: number;
  you: number;
  we: number;
  saying: number;
  dates: number;
  menu: number;
  networks: number;
  /** Number of words that share bars contain, without names of services. */
  besideNetworks: number;
  /** Number of words that are part of agencies' names. */
  agency: number;
  /** Whether the first word asks the reader to do something. */
  order: boolean;
  /** Number of quotation marks. */
  quotes: number;
  opensQuote: boolean;
  /** Number of short words in small letters; in most languages these are function words. */
  functionWords: number;
  /** Hashes of the longer words; the last bit is set for a capital. */
  contents: number[];
  /** How many of these begin with a capital. */
  longCapitals: number;
  house: number;
  /** Number of marks that end sentences, and of those with a capital directly after them. */
  stops: number;
  gluedStops: number;
  /** Whether a text may be run together with the next one after a full stop or another end mark. */
  glue: boolean;
  colons: number;
  /** Number of characters that are not letters, digits or spaces. */
  marks: number;
  /** Number of characters that code and markup use. */
  code: number;
  addresses: number;
  /** Number of marks that separate items: bars, bullets, arrows. */
  bars: number;
  commas: number;
  /** Whether it ends like a sentence. */
  ends: boolean;
  startsLower: boolean;
  /** The reason of the whole line, from a phrase or from button words only. */
  whole: BoilerplateReason | null;
  /** The reason of the label before a colon near its beginning (“Read more:”). */
  label: BoilerplateReason | null;
  /** The reason of its first words. */
  start: BoilerplateReason | null;
  /** Number of phrases in it that give a reason anywhere in a line, by reason. */
  within: ReadonlyMap<BoilerplateReason, number>;
  /** Number of hints in it, by reason. */
  hints: ReadonlyMap<BoilerplateReason, number>;
  /** Whether there is a full stop inside it, so that it may be several sentences. */
  innerStop: boolean;
  /** Whether a sentence after the first begins with a phrase of furniture. */
  innerStart: boolean;
  /** The text in lower case, shortened if it is long; equal lines have equal keys. */
  key: string;
}
