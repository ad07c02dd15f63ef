// Words of news in no order: names, cues, marks, dates and breaks meet as no grammar brings them.
import { weighted } from '../random.mjs';
import * as news from '../tables/news.mjs';
import { oddPiece } from './odd-text.mjs';

const SMALL_WORDS =
  'and or of the a that who which but to in by with for as is was not both Mr Dr St. Feb 4 2022 May 3 pm und der von que la de 1 2 ; : , . ? ! … — - ( ) [ ] / · • * # | ’s n’t'.split(
    ' ',
  );
const BREAKS = [
  '\n',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '\r\n\r\n',
  '\t',
  '<br>',
  '<p>',
  '</p><p>',
  '<td>',
  '<li>',
];
const MARKS = [...new Set(news.MARKS.flat())].filter((mark) => mark !== '');
const LISTS = [
  news.PERSONS,
  news.SHORT,
  news.ROLES,
  news.BODIES,
  news.PLACES,
  news.CUES,
  news.CUES,
  news.CLAUSES,
  news.TIMES,
  news.SUMS,
  news.FURNITURE,
  news.BYLINES,
  news.DATELINES,
];

const PIECES = [
  [45, (random) => random.pick(random.pick(LISTS))],
  [22, (random) => random.pick(SMALL_WORDS)],
  [15, (random) => random.pick(MARKS)],
  [10, (random) => random.pick(BREAKS)],
  [3, (random) => String.fromCharCode(97 + random.below(26))],
  [2, oddPiece],
];

/** One of the pieces, with the space behind it. */
export const shuffledPiece = (random) =>
  weighted(random, PIECES)(random) + (random.chance(0.8) ? ' ' : '');

/** A few pieces in a row, now and then all of them again and again. */
export function shuffled(random) {
  let text = '';
  for (let left = 2 + random.few(40); left > 0; left--) {
    text += shuffledPiece(random);
  }
  return random.chance(0.04) ? text.repeat(2 + random.few(15)) : text;
}
