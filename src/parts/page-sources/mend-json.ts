import type { Json } from '../../language/json.js';

/** Deepest nesting that is read. */
const DEEPEST = 200;
/** Most white space after a string that is skipped, in characters. */
const FARTHEST = 200;
/** Longest script that is read, in characters. */
const LONGEST = 2_000_000;

/**
 * Reads JSON as pages write it: with comments or CDATA around it, superfluous commas, line breaks
 * and unescaped quotes in strings, or a missing end.
 *
 * @returns The values: none if it cannot be read, several if objects follow each other.
 */
export function readLooseJson(text: string): Json[] {
  if (text.length > LONGEST) return [];
  const strict = parse(text);
  if (strict !== undefined) return [strict];
  const mended = mend(text);
  const value = mended === null ? undefined : parse(mended);
  return value === undefined ? [] : (value as Json[]);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Rewrites broken JSON as one list of all values in it; null if it is nested too deep. */
function mend(text: string): string | null {
  const out: string[] = ['['];
  const open: string[] = [];
  let i = firstBracket(text);
  /** Adds a missing comma before a value. */
  const separate = (): void => {
    if (/[\w"\]}]/u.test(out[out.length - 1]?.slice(-1) ?? '')) out.push(',');
  };
  while (i < text.length) {
    const sign = text[i] as string;
    if (sign === '"') {
      const { literal, end } = mendString(text, i);
      separate();
      out.push(literal);
      i = end;
    } else if (sign === '{' || sign === '[') {
      if (open.length === DEEPEST) return null;
      separate();
      out.push(sign);
      open.push(sign === '{' ? '}' : ']');
      i++;
    } else if (sign === '}' || sign === ']') {
      if (open[open.length - 1] === sign) {
        dropComma(out);
        out.push(sign);
        open.pop();
      }
      i++;
    } else if (sign === ',') {
      if (open.length > 0 && !'[{,:'.includes(out[out.length - 1] as string)) out.push(sign);
      i++;
    } else if (sign === ':') {
      out.push(sign);
      i++;
    } else if (text.startsWith('/*', i)) {
      i = behind(text, '*/', i + 2);
    } else if (text.startsWith('<!--', i) || text.startsWith('-->', i)) {
      i += sign === '<' ? 4 : 3;
    } else {
      const word = /[-+.\w]*/uy;
      word.lastIndex = i;
      const found = word.exec(text)?.[0] ?? '';
      if (open.length > 0 && /^(?:true|false|null|-?\d+(?:\.\d+)?)$/u.test(found)) {
        separate();
        out.push(found);
      }
      i += found.length || 1;
    }
  }
  while (open.length > 0) {
    dropComma(out);
    if (out[out.length - 1] === ':') out.push('null');
    out.push(open.pop() as string);
  }
  dropComma(out);
  return `${out.join('')}]`;
}

/**
 * A string as valid JSON, with the quotes inside it escaped. A string without an end ends with the
 * text.
 */
function mendString(text: string, start: number): { literal: string; end: number } {
  let literal = '"';
  let from = start + 1;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      if (endsString(text, i + 1)) break;
      literal += `${text.slice(from, i)}\\`;
      from = i;
    } else if (code === 0x5c) {
      if (!/["\\/bfnrt]|u[\da-f]{4}/iuy.test(text.slice(i + 1, i + 6))) {
        literal += text.slice(from, i);
        from = i + 1;
        if (text[i + 1] === '"') i++;
      } else {
        i++;
      }
    } else if (code < 0x20) {
      literal += `${text.slice(from, i)} `;
      from = i + 1;
    }
  }
  return { literal: `${literal}${text.slice(from, i)}"`, end: i + 1 };
}

/** Whether the text after a quote can follow a string, so that the quote ends the string. */
function endsString(text: string, from: number): boolean {
  const rest = text.slice(from, from + FARTHEST);
  return /^\s*(?:[:\]}"]|$|\/[/*]|,\s*(?:["[{\]},\d-]|$|\/[/*]|true|false|null))/u.test(rest);
}

function dropComma(out: string[]): void {
  if (out[out.length - 1] === ',') out.pop();
}

function firstBracket(text: string): number {
  const found = text.search(/[[{]/u);
  return found < 0 ? text.length : found;
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}
