// How a sorted word list is packed into a string: each word as the length of what it shares with
// the word before (a capital letter, A for none) and its own rest. `src/entities/tables/unpack.ts`
// reads it.

/** Lower case, without diacritics. */
export function fold(word) {
  return word
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

export function pack(words) {
  let before = '';
  let out = '';
  for (const word of [...new Set(words)].sort()) {
    if (/[A-Z"\\]/.test(word)) throw new Error(`cannot be packed: ${word}`);
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return out;
}
