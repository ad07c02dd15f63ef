import { readReferences } from './character-references.js';
import { endsTagName, isLetter, isWhite, placeOf, skipWhite } from './markup-characters.js';
import { endOfRawText, rawTextOf } from './raw-text.js';

/** Hears of the parts of a page in the order in which they stand; offsets are those of the input. */
export interface MarkupReader {
  /** Text as it is written, without character references. */
  onText(start: number, end: number): void;
  /** A character reference in text, and what it stands for. */
  onReference(text: string, start: number, end: number): void;
  /** A start tag begins at `start`, its name one character later. */
  onTagName(start: number, nameEnd: number): void;
  /** An attribute of the start tag; its value as it is written, without quotes. */
  onAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
  /** The start tag ends before `end`. */
  onTag(end: number, selfClosing: boolean): void;
  /** A whole end tag; its name begins two characters after `start`. */
  onEndTag(start: number, nameEnd: number, end: number): void;
  /** Whether the next tag stands in a drawing or a formula, where no element is raw text. */
  isInDrawing(): boolean;
}

const EXCLAMATION_MARK = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION_MARK = 0x3f;

/**
 * Reads a page by the rules of the HTML standard (section 13.2.5, “Tokenization”), with scripting
 * off. Comments and declarations are passed over, and so is a tag that the end of the input cuts.
 *
 * It leaps from mark to mark, since most of a page is the inside of scripts, values and text.
 */
export function scanMarkup(input: string, reader: MarkupReader): void {
  const { length } = input;
  const referenceAt = readReferences(input, false);
  let ampersand = -1; // the next one, at or after the place last asked for
  let selfClosing = false;

  const readText = (start: number, end: number): void => {
    let from = start;
    if (ampersand < from) ampersand = placeOf(input, '&', from);
    while (ampersand < end) {
      const reference = referenceAt(ampersand);
      if (reference !== null) {
        if (ampersand > from) reader.onText(from, ampersand);
        reader.onReference(reference.text, ampersand, reference.end);
        from = reference.end;
      }
      ampersand = placeOf(input, '&', reference?.end ?? ampersand + 1);
    }
    if (from < end) reader.onText(from, end);
  };

  /** Reads on from the end of a tag's name; gives the end of the tag, or -1 if it has none. */
  const readAttributes = (nameEnd: number, isStartTag: boolean): number => {
    let at = nameEnd;
    selfClosing = false;
    for (;;) {
      at = skipWhite(input, at);
      if (at >= length) return -1;
      const code = input.charCodeAt(at);
      if (code === GREATER) return at + 1;
      if (code === SLASH) {
        at++;
        if (input.charCodeAt(at) !== GREATER) continue;
        selfClosing = true;
        return at + 1;
      }
      const start = at;
      at = endOfAttributeName(input, at + 1);
      const end = at;
      let valueStart = end;
      let valueEnd = end;
      at = skipWhite(input, at);
      if (input.charCodeAt(at) === EQUALS) {
        at = skipWhite(input, at + 1);
        valueStart = at;
        const quote = input.charCodeAt(at);
        if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
          valueStart = at + 1;
          valueEnd = input.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueStart);
          if (valueEnd < 0) return -1;
          at = valueEnd + 1;
        } else {
          at = endOfBareValue(input, at);
          valueEnd = at;
        }
      }
      if (isStartTag) reader.onAttribute(start, end, valueStart, valueEnd);
    }
  };

  /** Reads a start tag, and the content of an element of raw text; gives the end of both. */
  const readStartTag = (start: number): number => {
    const nameEnd = endOfTagName(input, start + 1);
    reader.onTagName(start, nameEnd);
    const end = readAttributes(nameEnd, true);
    if (end < 0) return length;
    const raw = rawTextOf(input, start + 1, nameEnd);
    const isRaw = raw !== null && !reader.isInDrawing();
    reader.onTag(end, selfClosing);
    if (!isRaw) return end;
    const contentEnd = endOfRawText(input, end, raw);
    if (raw.references) readText(end, contentEnd);
    else if (end < contentEnd) reader.onText(end, contentEnd);
    return contentEnd;
  };

  const readEndTag = (start: number): number => {
    const nameEnd = endOfTagName(input, start + 2);
    const end = readAttributes(nameEnd, false);
    if (end < 0) return length;
    reader.onEndTag(start, nameEnd, end);
    return end;
  };

  /** Passes over a comment, a declaration or a section of characters. */
  const readDeclaration = (start: number): number => {
    if (input.startsWith('--', start + 2)) return endOfComment(input, start + 4);
    if (!input.startsWith('[CDATA[', start + 2) || !reader.isInDrawing()) {
      return placeOf(input, '>', start + 2) + 1;
    }
    const end = placeOf(input, ']]>', start + 9);
    if (start + 9 < end) reader.onText(start + 9, end);
    return end + 3;
  };

  let textStart = 0;
  let at = placeOf(input, '<', 0);
  while (at < length) {
    const code = input.charCodeAt(at + 1);
    const closes = code === SLASH;
    const begins = isLetter(closes ? input.charCodeAt(at + 2) : code);
    const declares =
      code === EXCLAMATION_MARK || code === QUESTION_MARK || (closes && at + 2 < length);
    if (begins || declares) {
      if (textStart < at) readText(textStart, at);
      if (begins) textStart = closes ? readEndTag(at) : readStartTag(at);
      else if (code === EXCLAMATION_MARK) textStart = readDeclaration(at);
      else textStart = placeOf(input, '>', at + 1) + 1;
    }
    at = placeOf(input, '<', Math.max(textStart, at + 1));
  }
  if (textStart < length) readText(textStart, length);
}

function endOfTagName(input: string, start: number): number {
  let at = start;
  while (at < input.length && !endsTagName(input.charCodeAt(at))) at++;
  return at;
}

function endOfAttributeName(input: string, from: number): number {
  let at = from;
  while (at < input.length) {
    const code = input.charCodeAt(at);
    if (code === EQUALS || endsTagName(code)) break;
    at++;
  }
  return at;
}

function endOfBareValue(input: string, from: number): number {
  let at = from;
  while (at < input.length) {
    const code = input.charCodeAt(at);
    if (code === GREATER || isWhite(code)) break;
    at++;
  }
  return at;
}

/** The end of a comment whose text begins here. */
function endOfComment(input: string, start: number): number {
  if (input.charCodeAt(start) === GREATER) return start + 1;
  if (input.startsWith('->', start)) return start + 2;
  for (let at = placeOf(input, '--', start); at < input.length; at = placeOf(input, '--', at + 1)) {
    const next = input.charCodeAt(at + 2);
    if (next === GREATER) return at + 3;
    if (next === EXCLAMATION_MARK && input.charCodeAt(at + 3) === GREATER) return at + 4;
  }
  return input.length;
}
