import type { BoilerplateReason } from '../article.js';
import { classOf, LOWER } from '../language/characters.js';
import { lexicon } from './lexicon.js';
import { NONE, readPhrases } from './read-phrases.js';
import { readWords } from './read-words.js';

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

/** Lines longer than this are told apart by their first characters and their length. */
const LONGEST_KEY = 400;
/** Marks that close what a stop ends. */
export const CLOSERS = '”’"\')]»›』」';
const TERMINATORS = '.!?…。！？';

/** Counts what the rules want to know of a text on one line. */
export function readShape(text: string): Shape {
  const shape = emptyShape();
  const lower = toLower(text);
  const words = readWords(text, lower, shape, lexicon());
  readEnds(text, shape);
  const { firsts, nodes } = words;
  shape.innerStop = firsts.length > (firsts[firsts.length - 1] === nodes.length ? 1 : 0);
  readPhrases(words, shape);
  shape.key = text.length > LONGEST_KEY ? `${lower.slice(0, LONGEST_KEY)}${text.length}` : lower;
  return shape;
}

function emptyShape(): Shape {
  return {
    words: 0,
    letters: 0,
    numbers: 0,
    capitals: 0,
    shouted: 0,
    lower: 0,
    you: 0,
    we: 0,
    saying: 0,
    dates: 0,
    menu: 0,
    networks: 0,
    besideNetworks: 0,
    agency: 0,
    order: false,
    functionWords: 0,
    contents: [],
    longCapitals: 0,
    house: 0,
    stops: 0,
    gluedStops: 0,
    glue: false,
    colons: 0,
    marks: 0,
    quotes: 0,
    opensQuote: false,
    code: 0,
    addresses: 0,
    bars: 0,
    commas: 0,
    ends: false,
    startsLower: false,
    whole: null,
    label: null,
    start: null,
    within: NONE,
    hints: NONE,
    innerStop: false,
    innerStart: false,
    key: '',
  };
}

/** Text in lower case with straight apostrophes, each character in its place. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  const inPlace = lower.length === text.length ? lower : text;
  return inPlace.includes('’') ? inPlace.replaceAll('’', "'") : inPlace;
}

function readEnds(text: string, shape: Shape): void {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1] as string)) end--;
  shape.ends = end > 0 && TERMINATORS.includes(text[end - 1] as string);
  shape.startsLower = classOf(text.charCodeAt(0)) === LOWER;
}
