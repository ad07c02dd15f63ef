/** The code of `A`, which means “shares no letters with the word before”. */
const NONE_SHARED = 0x41;

/**
 * Unpacks a sorted list of words: each word is a capital letter, for the number of letters it
 * shares with the word before, and the rest of its letters (`AmarkDaDin` is mark, mara, marin).
 */
export function unpack(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  let i = 0;
  while (i < packed.length) {
    const shared = packed.charCodeAt(i) - NONE_SHARED;
    let end = i + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    before = before.slice(0, shared) + packed.slice(i + 1, end);
    words.push(before);
    i = end;
  }
  return words;
}

function isCapital(code: number): boolean {
  return code >= NONE_SHARED && code <= 0x5a;
}
