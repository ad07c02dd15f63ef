/**
 * Characters that control a terminal or change the order of its text: control characters except
 * line break and tab, line separators, and marks of direction that affect other text.
 */
const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text with a space in place of each control character; line breaks are kept. */
export function printableLines(text: string): string {
  return text.replace(COMMANDS, ' ');
}

/** The text on one line, without control characters. */
export function printable(text: string): string {
  return printableLines(text).replace(/[\n\t]+/g, ' ');
}

/** The code of a literal, in JSON or TypeScript, with control characters escaped. */
export function escaped(literal: string): string {
  return literal.replace(
    COMMANDS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value as JSON, in which the control characters that JSON allows are escaped too. */
export function toJson(value: unknown, indent?: number): string {
  return escaped(JSON.stringify(value, null, indent));
}
