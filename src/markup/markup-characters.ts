/** White space between the parts of a tag: tab, line feed, form feed, carriage return, space. */
export function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

/** A letter that a tag name may begin with. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a tag name ends before this character: white space, `/` or `>`. */
export function endsTagName(code: number): boolean {
  return code === 0x3e || code === 0x2f || isWhite(code);
}

/** The first place at or after one that is not white space. */
export function skipWhite(input: string, from: number): number {
  let at = from;
  while (isWhite(input.charCodeAt(at))) at++;
  return at;
}

/** Where a string is next, or the end of the input. */
export function placeOf(input: string, wanted: string, from: number): number {
  const at = input.indexOf(wanted, from);
  return at < 0 ? input.length : at;
}
