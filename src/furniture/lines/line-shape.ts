import type { BoilerplateReason } from '../../article.js';

/** What a line or a sentence looks like: all that the rules are told of it, counted once. */
export interface Shape {
  /** Words, numbers among them; characters of scripts without spaces count half. */
  words: number;
  letters: number;
  numbers: number;
  /** Words that begin with a capital. */
  capitals: number;
  /** Words of two letters and more in capitals alone. */
  shouted: number;
  /** Words without a capital. */
  lower: number;
  you: number;
  we: number;
  saying: number;
  dates: number;
  menu: number;
  networks: number;
  /** Words of share bars, names of services not counted. */
  besideNetworks: number;
  /** Words that agencies' names cover. */
  agency: number;
  /** Whether the first word asks the reader to do something. */
  order: boolean;
  /** Marks of quotation. */
  quotes: number;
  opensQuote: boolean;
  /** Short words in small letters: in most languages, those that grammar is made of. */
  functionWords: number;
  /** Hashes of the longer words; the last bit tells of a capital. */
  contents: number[];
  /** Of these, words that begin with a capital. */
  longCapitals: number;
  house: number;
  /** Marks that end sentences, and those with a capital right behind. */
  stops: number;
  gluedStops: number;
  /** Whether something may have been run together behind a stop or a mark of the end. */
  glue: boolean;
  colons: number;
  /** Characters that are no letter, digit or space. */
  marks: number;
  /** Marks of code and markup. */
  code: number;
  addresses: number;
  /** Marks that part the items of a bar: bars, bullets, arrows. */
  bars: number;
  commas: number;
  /** Whether it ends like a sentence. */
  ends: boolean;
  startsLower: boolean;
  /** What the whole is, by phrase or by words of buttons alone. */
  whole: BoilerplateReason | null;
  /** What the words before a colon near its beginning say it is. */
  label: BoilerplateReason | null;
  /** What its first words say it is. */
  start: BoilerplateReason | null;
  /** Telling phrases in it, by reason. */
  within: ReadonlyMap<BoilerplateReason, number>;
  /** Hints in it, by reason. */
  hints: ReadonlyMap<BoilerplateReason, number>;
  /** Whether a stop stands within it: there may be several sentences. */
  innerStop: boolean;
  /** Whether a sentence that is not the first begins with a phrase that begins furniture. */
  innerStart: boolean;
  /** The text in lower case, shortened where it is long, to tell two lines that are the same. */
  key: string;
}
