// One piece again and again: what takes more than linear time shows here.

import { newsPage } from './news-page.mjs';
import { line, sentence } from './news-text.mjs';
import { oddPiece } from './odd-text.mjs';

const PIECE_MAKERS = [sentence, line, oddPiece, (random) => newsPage(random).slice(0, 200)];

/** Some thousand characters of one or two short pieces. */
export function repeated(random) {
  const make = () =>
    random
      .pick(PIECE_MAKERS)(random)
      .slice(0, 1 + random.few(60));
  const head = random.chance(0.5) ? newsPage(random).slice(0, 300) : '';
  const piece = make() + random.pick(['', ' ', '\n', '\n\n', '<br>', '</p>']);
  const length = 3000 + random.below(6000);
  return head + piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);
}
