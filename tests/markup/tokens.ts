import { decodeValue } from '../../src/markup/character-references.js';
import { scanMarkup } from '../../src/markup/scan-markup.js';

/** A tag with its place, or text; comments and declarations are left out, texts around them joined. */
export type Token =
  | { text: string }
  | { open: string; attributes: Record<string, string>; selfClosing: boolean; place: string }
  | { close: string; place: string };

/** Collects tokens, texts joined, in the characters that browsers make of the input. */
export function collectTokens() {
  const tokens: Token[] = [];
  return {
    tokens,
    addText(text: string): void {
      const last = tokens.at(-1);
      if (last !== undefined && 'text' in last) last.text += text;
      else if (text !== '') tokens.push({ text });
    },
    add(token: Token): void {
      tokens.push(token);
    },
  };
}

/** Joins the two forms of line ends and replaces the null character, as browsers do. */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\uFFFD');
}

/** A name in lower case: of ASCII letters only, as in browsers. */
function lowered(name: string): string {
  return cleaned(name).replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** What the scanner makes of an input. */
export function scanned(input: string, isInDrawing = false): Token[] {
  const { tokens, add, addText } = collectTokens();
  let open = { start: 0, name: '', attributes: {} as Record<string, string> };
  // the two characters of a line end are one only where nothing stands between them
  let text = { start: 0, end: 0 };
  const endText = (): void => {
    addText(cleaned(input.slice(text.start, text.end)));
    text = { start: 0, end: 0 };
  };
  scanMarkup(input, {
    onText(start, end) {
      if (start !== text.end) {
        endText();
        text.start = start;
      }
      text.end = end;
    },
    onReference(written) {
      // what a reference stands for is no line end of the input
      endText();
      addText(written);
    },
    onTagName(start, nameEnd) {
      endText();
      open = { start, name: lowered(input.slice(start + 1, nameEnd)), attributes: {} };
    },
    onAttribute(nameStart, nameEnd, start, end) {
      const name = lowered(input.slice(nameStart, nameEnd));
      if (Object.hasOwn(open.attributes, name)) return;
      Object.defineProperty(open.attributes, name, {
        value: decodeValue(cleaned(input.slice(start, end))),
        enumerable: true,
      });
    },
    onTag(end, selfClosing) {
      const { name, attributes, start } = open;
      add({ open: name, attributes, selfClosing, place: `${start}-${end}` });
    },
    onEndTag(start, nameEnd, end) {
      endText();
      add({ close: lowered(input.slice(start + 2, nameEnd)), place: `${start}-${end}` });
    },
    isInDrawing: () => isInDrawing,
  });
  endText();
  return tokens;
}
