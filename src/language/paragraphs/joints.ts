/** Gives the parts of a paragraph that a program glued together. */
export function eachJoint(
  _text: string,
  start: number,
  end: number,
  take: (start: number, end: number) => void,
): void {
  take(start, end);
}
