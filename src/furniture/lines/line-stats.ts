import { classOf, LOWER } from '../../language/characters.js';
import type { LineShape } from './line-shape.js';
import { endBeforeClosers } from './line-words.js';
import { lexicon } from './phrase-lexicon.js';
import { NONE, readPhrases } from './read-phrases.js';
import { readWords } from './read-words.js';

/** Longer lines are compared by their first characters, this many, and their length. */
const LONGEST_KEY = 400;
const TERMINATORS = '.!?…。！？';

/** Counts the statistics of a text on one line. */
export function readShape(text: string): LineShape {
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

function emptyShape(): LineShape {
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

/** Text in lower case with straight apostrophes; every character keeps its offset. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  const inPlace = lower.length === text.length ? lower : text;
  return inPlace.includes('’') ? inPlace.replaceAll('’', "'") : inPlace;
}

function readEnds(text: string, shape: LineShape): void {
  const end = endBeforeClosers(text);
  shape.ends = end > 0 && TERMINATORS.includes(text[end - 1] as string);
  shape.startsLower = classOf(text.charCodeAt(0)) === LOWER;
}
