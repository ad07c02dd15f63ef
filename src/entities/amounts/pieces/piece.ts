import type { ENGLISH_CLASSES } from '../../tables/amount-words.js';

/**
 * A word, number or mark of a sentence, as the patterns of dates and sums see it. Its symbol is the
 * letter of its class: one of {@link ENGLISH_CLASSES}, or
 *
 * - of numbers: `d` a day of a month, `k` another below 100, `y` a year, `n` any other, `D` “3rd”,
 *   `E` “1990s”
 * - of times: `J` “2019-05-03”, `X` “5 p.m.” and “noon”, `G` “18:30”, `Q` “Q3”, `H` a holiday
 * - of sums: `$` a currency before a number, `c` a currency behind it, `U` a unit
 * - of all else: `Z` a word with a capital, `w` one without, marks as they are, with `-` for all
 *   dashes and `'` for all apostrophes, `_` what stands for nothing
 */
export interface Piece {
  symbol: string;
  start: number;
  end: number;
  /** In lower case. */
  text: string;
}

/** Gives the class of a word that is neither number nor mark, or '' if it has none. */
export type ClassOf = (lower: string, capital: boolean) => string;

/** How the numbers of a language are written. */
export type NumberStyle = 'english' | 'point' | 'comma';

/** The text of the first piece of some classes, or ''. */
export function textIn(pieces: readonly Piece[], symbols: string): string {
  return pieces.find(({ symbol }) => symbols.includes(symbol))?.text ?? '';
}

export function holds(pieces: readonly Piece[], symbol: string): boolean {
  return pieces.some((piece) => piece.symbol === symbol);
}
