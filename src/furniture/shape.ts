import type { BoilerplateReason } from '../article.js';
import {
  classOf,
  DIGIT,
  isApostrophe,
  isWordCharacter,
  LOWER,
  UNCASED,
  UPPER,
} from '../language/characters.js';
import {
  AGENCY,
  BESIDE,
  BESIDE_NETWORK,
  DATE,
  HOUSE,
  type Lexicon,
  lexicon,
  ME,
  MENU,
  NETWORK,
  ORDER,
  type PhraseNode,
  SAYING,
  SCENE,
  WE,
  YOU,
} from './lexicon.js';
import { DAYS_AND_MONTHS } from './tables/days-and-months.js';

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
  /** Words in which the writer speaks of himself or herself. */
  me: number;
  /** Words of captions, and of descriptions of outlets and authors. */
  scene: number;
  house: number;
  /** Words of the English past. */
  past: number;
  /** Words with a capital behind a small letter: two that were run together. */
  camels: number;
  /** Marks that end sentences, and those with a capital right behind. */
  stops: number;
  gluedStops: number;
  brackets: number;
  money: number;
  handles: number;
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
  within: Map<BoilerplateReason, number>;
  /** Hints in it, by reason. */
  hints: Map<BoilerplateReason, number>;
  /** Whether a stop stands within it: there may be several sentences. */
  innerStop: boolean;
  /** Whether a sentence that is not the first begins with a phrase that begins furniture. */
  innerStart: boolean;
  /** The text in lower case, shortened where it is long, to tell two lines that are the same. */
  key: string;
}

/** A timestamp has so many words at the most. */
const LONGEST_TIMESTAMP = 24;
const CALENDAR: ReadonlySet<string> = /* @__PURE__ */ new Set(DAYS_AND_MONTHS.split(' '));
const NONE: ReadonlyMap<BoilerplateReason, number> = new Map();
/** A line of buttons is this long at the most, in words. */
const LONGEST_BUTTON = 8;
/** Words of a label before its colon. */
const LONGEST_LABEL = 5;
/** Lines longer than this are told apart by their first characters and their length. */
const LONGEST_KEY = 400;
const CLOSERS = '”’"\')]»›』」';
const TERMINATORS = '.!?…。！？';
const QUOTES = '"“”„«»「」『』';
const CODE = '{}<>=_\\';
const BARS = '|•·»›>▸→';

/** Whether a code unit is a letter of a script that is written without spaces. */
export function isIdeographic(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

/** The words of a text, one list for each thing known of them: fast, and small. */
interface Words {
  texts: string[];
  nodes: (PhraseNode | undefined)[];
  /** Places of the words that a sentence may begin with: the first, and those behind a stop. */
  firsts: Set<number>;
}

/** Counts what the rules want to know of a text on one line. */
export function readShape(text: string): Shape {
  const shape = emptyShape();
  const lower = toLower(text);
  const words = readWords(text, lower, shape, lexicon());
  readEnds(text, shape);
  shape.innerStop = words.firsts.size > (words.firsts.has(words.texts.length) ? 2 : 1);
  readPhrases(words, shape);
  readButtons(words, shape);
  countDates(words, shape);
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
    me: 0,
    scene: 0,
    house: 0,
    past: 0,
    camels: 0,
    stops: 0,
    gluedStops: 0,
    brackets: 0,
    money: 0,
    handles: 0,
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
    within: NONE as Map<BoilerplateReason, number>,
    hints: NONE as Map<BoilerplateReason, number>,
    innerStop: false,
    innerStart: false,
    key: '',
  };
}

/** Reads the words of a text in lower case, and counts marks and words on the way. */
function readWords(text: string, lower: string, shape: Shape, known: Lexicon): Words {
  const words: Words = { texts: [], nodes: [], firsts: new Set([0]) };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind < LOWER || kind > DIGIT) {
      if (code !== 32) readMark(text, i, words, shape);
      i++;
      continue;
    }
    const address = kind === DIGIT ? i : endOfAddress(lower, i);
    const end = address > i ? address : endOfWord(text, i, code, kind);
    if (address > i) shape.addresses++;
    else countWord(text, i, end, kind, shape);
    const word = kind === DIGIT ? '#' : lower.slice(i, end);
    const node = address > i ? undefined : known.get(word);
    if (node) countClasses(node, words.texts.length === 0, shape);
    if (end - i > SHORT_WORD && kind !== DIGIT && address === i) {
      if (shape.contents.length < MOST_CONTENTS)
        shape.contents.push(2 * hashOf(lower, i, end) + (kind === UPPER ? 1 : 0));
      if (kind === UPPER) shape.longCapitals++;
      if (end - i > 5 && isCamel(text, i, end)) shape.camels++;
      if (lower.charCodeAt(end - 1) === 0x64 && lower.charCodeAt(end - 2) === 0x65) shape.past++;
    } else if (kind === LOWER && end - i < SHORT_WORD) shape.functionWords++;
    words.texts.push(word);
    words.nodes.push(node);
    i = end;
  }
  return words;
}

/** Words shorter than this are mostly grammar, longer ones mostly matter. */
const SHORT_WORD = 4;
/** More words of a line are not compared with others. */
const MOST_CONTENTS = 300;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** Text in lower case with straight apostrophes, each character in its place. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  const inPlace = lower.length === text.length ? lower : text;
  return inPlace.includes('’') ? inPlace.replaceAll('’', "'") : inPlace;
}

/** Counts a mark, and notes where a sentence may begin. */
function readMark(text: string, i: number, words: Words, shape: Shape): void {
  const mark = text[i] as string;
  shape.marks++;
  if (TERMINATORS.includes(mark)) {
    words.firsts.add(words.texts.length);
    shape.stops++;
    if (isGluedStop(text, i)) shape.gluedStops++;
  } else if (mark === ',' || mark === '、') {
    shape.commas++;
  } else if (QUOTES.includes(mark)) {
    if (words.texts.length === 0) shape.opensQuote = true;
    shape.quotes++;
  } else if (BARS.includes(mark)) {
    shape.bars++;
    if (mark === '>') shape.code++;
  } else if (CODE.includes(mark)) {
    shape.code += text[i + 1] === '"' ? 3 : 1;
  } else if (mark === '%') {
    if (isWordCharacter(text.charCodeAt(i + 1))) shape.code++;
  } else if (mark === ':' || mark === '：') {
    shape.label ??= labelOf(words);
    shape.colons++;
  } else if (mark === '(' || mark === '[') {
    shape.brackets++;
  } else if (mark === '$' || mark === '€' || mark === '£') {
    shape.money++;
  } else if (mark === '@' || mark === '#') {
    shape.handles++;
  }
}

/** Whether a capital stands right behind a stop and the marks that close a quotation. */
function isGluedStop(text: string, i: number): boolean {
  if (classOf(text.charCodeAt(i - 1)) !== LOWER) return false;
  const next = CLOSERS.includes(text[i + 1] ?? ' ') ? i + 2 : i + 1;
  return classOf(text.charCodeAt(next)) === UPPER;
}

/** Offset behind an address that begins at `i`, or `i`. */
function endOfAddress(lower: string, i: number): number {
  const begins =
    (lower.charCodeAt(i) === 0x68 &&
      (lower.startsWith('http://', i) || lower.startsWith('https://', i))) ||
    (lower.charCodeAt(i) === 0x77 && lower.startsWith('www.', i));
  if (!begins) return i;
  let end = i;
  while (end < lower.length && lower.charCodeAt(end) > 32) end++;
  return end;
}

function endOfWord(text: string, start: number, code: number, kind: number): number {
  if (kind === UNCASED && isIdeographic(code)) return start + 1;
  let i = start + 1;
  while (i < text.length) {
    const next = text.charCodeAt(i);
    const nextKind = classOf(next);
    if (kind === DIGIT) {
      const joins = nextKind === DIGIT || next === 0x2e || next === 0x2c || next === 0x3a;
      if (!joins) break;
    } else if (nextKind < LOWER || nextKind > DIGIT) {
      const inner = isApostrophe(next) && classOf(text.charCodeAt(i + 1)) === LOWER;
      if (!inner) break;
    } else if (isIdeographic(next) || nextKind === DIGIT) {
      break;
    }
    i++;
  }
  return i;
}

function countWord(text: string, start: number, end: number, kind: number, shape: Shape): void {
  if (kind === DIGIT) {
    shape.numbers++;
    shape.words++;
    return;
  }
  const length = end - start;
  shape.letters += length;
  if (kind === UNCASED) {
    shape.words += length / (length > 1 ? 5 : 2);
    return;
  }
  shape.words++;
  if (kind !== UPPER) {
    shape.lower++;
    return;
  }
  shape.capitals++;
  if (length > 1 && classOf(text.charCodeAt(end - 1)) === UPPER) shape.shouted++;
}

/** Whether a capital stands behind a small letter. */
function isCamel(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (classOf(text.charCodeAt(i)) === UPPER && classOf(text.charCodeAt(i - 1)) === LOWER)
      return true;
  }
  return false;
}

function countClasses(node: PhraseNode, first: boolean, shape: Shape): void {
  const { classes } = node;
  if (node.hint) shape.hints = counted(shape.hints, node.hint);
  if (classes === 0) return;
  if (classes & YOU) shape.you++;
  if (classes & WE) shape.we++;
  if (classes & SAYING) shape.saying++;
  if (classes & ME) shape.me++;
  if (classes & SCENE) shape.scene++;
  if (classes & HOUSE) shape.house++;
  if (classes & DATE) shape.dates++;
  if (classes & MENU) shape.menu++;
  if (classes & NETWORK) shape.networks++;
  else if (classes & BESIDE_NETWORK) shape.besideNetworks++;
  if (first && classes & ORDER) shape.order = true;
}

function counted(
  counts: Map<BoilerplateReason, number>,
  reason: BoilerplateReason,
): Map<BoilerplateReason, number> {
  const own = counts === NONE ? new Map<BoilerplateReason, number>() : counts;
  return own.set(reason, (own.get(reason) ?? 0) + 1);
}

function readEnds(text: string, shape: Shape): void {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1] as string)) end--;
  shape.ends = end > 0 && TERMINATORS.includes(text[end - 1] as string);
  shape.startsLower = classOf(text.charCodeAt(0)) === LOWER;
}

/** Follows the tree of phrases from each word. */
function readPhrases({ texts, nodes, firsts }: Words, shape: Shape): void {
  let covered = 0; // words already counted as part of an agency's name
  for (let i = 0; i < texts.length; i++) {
    let node = nodes[i];
    const first = node !== undefined && firsts.has(i);
    for (let j = i; node !== undefined; j++) {
      const { within, whole, classes } = node;
      if (within) shape.within = counted(shape.within, within);
      const begins = node.start ?? within;
      const last = j === texts.length - 1;
      if (i === 0) {
        shape.start = begins ?? shape.start;
        const all = whole ?? (last ? begins : null);
        if (all && isNumbers(texts, j + 1, texts.length)) shape.whole = all;
      } else {
        if (first && (begins || (whole && last))) shape.innerStart = true;
        if (whole && last && isNumbers(texts, 0, i)) shape.whole ??= whole;
      }
      if (classes & AGENCY && j >= covered) {
        shape.agency += j + 1 - Math.max(i, covered);
        covered = j + 1;
      }
      node = last ? undefined : node.next?.get(texts[j + 1] as string);
    }
  }
}

/** Whether only numbers stand between two words; a few at the most are looked at. */
function isNumbers(texts: readonly string[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (texts[i] !== '#') return false;
  return true;
}

/** Takes a short line of nothing but words of buttons for what its words say. */
function readButtons(words: Words, shape: Shape): void {
  if (shape.whole === null && words.texts.length <= LONGEST_BUTTON) {
    shape.whole = reasonOfButtons(words);
  }
}

function labelOf(words: Words): BoilerplateReason | null {
  const { length } = words.texts;
  if (length === 0 || length > LONGEST_LABEL) return null;
  return (length === 1 ? words.nodes[0]?.whole : null) ?? reasonOfButtons(words);
}

/** What words of buttons say together: the last reason among them that is not the vaguest. */
function reasonOfButtons({ texts, nodes }: Words): BoilerplateReason | null {
  let reason: BoilerplateReason | null = null;
  for (let i = 0; i < texts.length; i++) {
    const node = nodes[i];
    if (node?.hint) {
      if (reason === null || node.hint !== 'related') reason = node.hint;
    } else if (texts[i] !== '#' && !(node && node.classes & BESIDE)) {
      return null;
    }
  }
  return reason;
}

/** Counts days and months, where a timestamp is possible at all. */
function countDates({ texts, nodes }: Words, shape: Shape): void {
  if (shape.numbers === 0 || texts.length > LONGEST_TIMESTAMP) return;
  for (let i = 0; i < texts.length; i++) {
    const known = (nodes[i]?.classes ?? 0) & DATE;
    if (!known && CALENDAR.has((texts[i] as string).slice(0, 3))) shape.dates++;
  }
}
