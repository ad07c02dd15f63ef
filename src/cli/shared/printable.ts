/**
 * What commands a terminal or turns the order of what it shows: control characters but for line
 * break and tab, separators of lines, and marks of direction that reach over other text.
 */
const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text with a space for each character that commands a terminal; its lines stay. */
export function printableLines(text: string): string {
  return text.replace(COMMANDS, ' ');
}

/** The text on one line and without the characters that command a terminal. */
export function printable(text: string): string {
  return printableLines(text).replace(/[\n\t]+/g, ' ');
}

/** The code of a literal, in JSON or TypeScript, with the characters that command a terminal escaped. */
export function escaped(literal: string): string {
  return literal.replace(
    COMMANDS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value as JSON that commands no terminal: what JSON leaves as it is, is escaped too. */
export function toJson(value: unknown, indent?: number): string {
  return escaped(JSON.stringify(value, null, indent));
}
