import { own } from '../../language/own.js';

const PLAIN = /^[a-z' .-]*$/;
const MARKS = /\p{M}/gu;
/** Letters that have no decomposition. */
const LONE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ı: 'i',
  '’': "'",
};
const LONE = /[łøđßæı’]/g;

/** A name as the tables spell it: lower case, without diacritics, straight apostrophes. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(LONE, (letter) => own(LONE_LETTERS, letter) ?? letter)
    .normalize('NFD')
    .replace(MARKS, '');
}
