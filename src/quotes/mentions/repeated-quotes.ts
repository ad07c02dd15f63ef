import { isWordCharacter } from '../../language/characters.js';
import { hashText, mix } from '../../model/hashed-features.js';
import type { Region } from '../marks/region.js';

/** Most words of a quotation that is searched in the others. */
const MOST_WORDS = 5;
/** Most characters of a word that are compared. */
const LONGEST = 20;

/**
 * Where else the words of each short quotation are quoted: 1 inside a longer quotation, 2 as one of
 * their own, 3 both.
 *
 * A headline quotes a few words of a longer quotation in the story; a title or a term is repeated
 * as it is.
 */
export function findEchoes(text: string, regions: readonly Region[]): Int8Array {
  const words = regions.map((region) => wordsOf(text, region));
  const whole = words.map((own) => own.reduce(mix, own.length));
  const counts = new Map<number, number>();
  for (const key of whole) counts.set(key, (counts.get(key) ?? 0) + 1);
  const held = new Set<number>();
  for (const own of words) {
    for (let from = 0; from < own.length; from++) {
      const most = Math.min(MOST_WORDS, own.length - from, own.length - 1);
      for (let size = 1; size <= most; size++) {
        const key = own.slice(from, from + size).reduce(mix, size);
        if (counts.has(key)) held.add(key);
      }
    }
  }
  return Int8Array.from(
    whole,
    (key) => (held.has(key) ? 1 : 0) + ((counts.get(key) ?? 0) > 1 ? 2 : 0),
  );
}

/** The words between marks in small letters, each as a number. */
function wordsOf(text: string, { inner }: Region): number[] {
  const words: number[] = [];
  for (let i = inner.start; i < inner.end; i++) {
    if (!isWordCharacter(text.charCodeAt(i))) continue;
    const start = i;
    while (i < inner.end && isWordCharacter(text.charCodeAt(i))) i++;
    words.push(hashText(text.slice(start, Math.min(i, start + LONGEST)).toLowerCase()));
  }
  return words;
}
