/** The code of `A`, which means “shares no letters with the word before”. */
const NONE_SHARED = 0x41;

/**
 * Unpacks a sorted list of words: each word is a capital letter, for the number of letters it
 * shares with the word before, and the rest of its letters (`AmarkDaDin` is mark, mara, marin).
 */
export function unpack(packed: string): string[] {
  const words = packed.match(/[A-Z][^A-Z]*/g) ?? []; // cut by the runtime: most of the work
  let before = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    before = before.slice(0, word.charCodeAt(0) - NONE_SHARED) + word.slice(1);
    words[i] = before;
  }
  return words;
}
