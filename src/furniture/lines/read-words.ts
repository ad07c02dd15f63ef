import {
  classOf,
  DIGIT,
  isApostrophe,
  isWordCharacter,
  LOWER,
  UNCASED,
  UPPER,
} from '../../language/characters.js';
import { FNV_BASIS, fnvOn } from '../../model/hash.js';
import type { LineShape } from './line-shape.js';
import { CLOSERS, isIdeographic, type Words } from './line-words.js';
import {
  BESIDE_NETWORK,
  DATE,
  HOUSE,
  type Lexicon,
  MENU,
  NETWORK,
  nodeAt,
  ORDER,
  type PhraseNode,
  SAYING,
  WE,
  YOU,
} from './phrase-lexicon.js';
import { counted, labelOf } from './read-phrases.js';

/** Shorter words are mostly function words, longer ones mostly content words. */
const SHORT_WORD = 4;
/** Most words of a line that are compared with other lines. */
const MOST_CONTENTS = 300;
const SPACE = 0x20;

/** Classes of marks that the rules use. */
const STOP = 1;
const COMMA = 2;
const QUOTE = 3;
const BAR = 4;
const CODE = 5;
const COLON = 6;
const MARKS = /* @__PURE__ */ new Map(
  ['.!?…。！？', ',、', '"“”„«»「」『』', '|•·›>▸→', '{}<=_\\', ':：'].flatMap((marks, i) =>
    [...marks].map((mark): [number, number] => [mark.charCodeAt(0), i + 1]),
  ),
);

/**
 * Reads the words of a text, and counts marks and words on the way. It looks at the text in lower
 * case where it can: that is a string by itself, which is read faster than a part of another one.
 */
export function readWords(text: string, lower: string, shape: LineShape, known: Lexicon): Words {
  const words: Words = { lower, starts: [], ends: [], nodes: [], firsts: [] };
  const { starts, ends, nodes } = words;
  let i = 0;
  while (i < lower.length) {
    const code = lower.charCodeAt(i);
    let kind = classOf(code);
    if (kind < LOWER || kind > DIGIT) {
      if (code !== SPACE) readMark(text, i, code, words, shape);
      i++;
      continue;
    }
    const address = kind === DIGIT ? i : endOfAddress(lower, i);
    const end = address > i ? address : endOfWord(text, lower, i, kind);
    if (kind === LOWER) kind = classOf(text.charCodeAt(i));
    let node: PhraseNode | undefined;
    if (address > i) shape.addresses++;
    else if (kind === DIGIT) {
      shape.numbers++;
      shape.words++;
      node = known.number;
    } else {
      const hash = fnvOn(FNV_BASIS, lower, i, end);
      node = nodeAt(known, hash, lower, i, end);
      countWord(text, i, end, kind, shape);
      if (end - i > SHORT_WORD) {
        if (shape.contents.length < MOST_CONTENTS)
          shape.contents.push(((hash & 0x1fffffff) << 1) | (kind === UPPER ? 1 : 0));
        if (kind === UPPER) shape.longCapitals++;
      } else if (kind === LOWER && end - i < SHORT_WORD) shape.functionWords++;
    }
    if (node) countClasses(node, nodes.length === 0, shape);
    starts.push(i);
    ends.push(end);
    nodes.push(node);
    i = end;
  }
  return words;
}

/** Counts a mark, and notes where a sentence may begin. */
function readMark(text: string, i: number, code: number, words: Words, shape: LineShape): void {
  shape.marks++;
  switch (MARKS.get(code)) {
    case STOP: {
      const { firsts, nodes } = words;
      if (nodes.length > 0 && firsts[firsts.length - 1] !== nodes.length) firsts.push(nodes.length);
      shape.stops++;
      const next = CLOSERS.includes(text[i + 1] ?? ' ') ? i + 2 : i + 1;
      if (classOf(text.charCodeAt(next)) !== UPPER) break;
      shape.glue = true;
      if (classOf(text.charCodeAt(i - 1)) === LOWER) shape.gluedStops++;
      break;
    }
    case COMMA:
      shape.commas++;
      break;
    case QUOTE:
      if (words.nodes.length === 0) shape.opensQuote = true;
      shape.quotes++;
      break;
    case BAR:
      shape.bars++;
      if (text[i] === '>') shape.code++;
      break;
    case CODE:
      shape.code += text[i + 1] === '"' ? 3 : 1;
      if (text.startsWith('___', i)) shape.glue = true;
      break;
    case COLON:
      shape.label ??= labelOf(words);
      shape.colons++;
      break;
    default:
      if (text[i] === '%' && isWordCharacter(text.charCodeAt(i + 1))) shape.code++;
  }
}

/** Offset after an address that begins at `i`, or `i`. */
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

/** Whether a code unit is one of the 26 small letters. Most are, and this test is the fastest. */
function isPlain(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Offset after a word; only an apostrophe before a small letter is inside it. */
function endOfWord(text: string, lower: string, start: number, kind: number): number {
  let i = start + 1;
  if (kind === UNCASED && isIdeographic(lower.charCodeAt(start))) return i;
  if (kind !== DIGIT) while (isPlain(lower.charCodeAt(i))) i++;
  for (; i < lower.length; i++) {
    const next = lower.charCodeAt(i);
    const nextKind = classOf(next);
    if (kind === DIGIT) {
      const parts = next === 0x2e || next === 0x2c || next === 0x3a;
      if (nextKind !== DIGIT && !(parts && classOf(lower.charCodeAt(i + 1)) === DIGIT)) break;
    } else if (nextKind < LOWER || nextKind > DIGIT) {
      if (!isApostrophe(next) || classOf(text.charCodeAt(i + 1)) !== LOWER) break;
    } else if (isIdeographic(next) || nextKind === DIGIT) {
      break;
    }
  }
  return i;
}

function countWord(text: string, start: number, end: number, kind: number, shape: LineShape): void {
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

function countClasses(node: PhraseNode, first: boolean, shape: LineShape): void {
  const { classes } = node;
  if (node.hint) shape.hints = counted(shape.hints, node.hint);
  if (classes === 0) return;
  if (classes & YOU) shape.you++;
  if (classes & WE) shape.we++;
  if (classes & SAYING) shape.saying++;
  if (classes & HOUSE) shape.house++;
  if (classes & DATE) shape.dates++;
  if (classes & MENU) shape.menu++;
  if (classes & NETWORK) shape.networks++;
  else if (classes & BESIDE_NETWORK) shape.besideNetworks++;
  if (first && classes & ORDER) shape.order = true;
}
