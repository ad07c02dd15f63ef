import { own } from '../../language/own.js';

const PLAIN = /^[a-z' .-]*$/;
const MARKS = /\p{M}/gu;
/** Letters without a decomposition. */
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

/** A name in the spelling of the tables: lower case, without diacritics, straight apostrophes. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(LONE, (letter) => own(LONE_LETTERS, letter) ?? letter)
    .normalize('NFD')
    .replace(MARKS, '');
}
