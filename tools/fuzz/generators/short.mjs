// Short texts of each kind: most faults show on some dozen characters, and far more of them fit
// into a minute.
import { changed, stretchOf } from './fixtures.mjs';
import { pagePiece } from './news-page.mjs';
import { line, sentence } from './news-text.mjs';
import { oddOrPlain } from './odd-text.mjs';
import { headPiece, microdata } from './page-data.mjs';
import { shuffledPiece } from './shuffled.mjs';

const PARAGRAPH_BREAKS = ['\n\n', '\n\n', '\n', ' ', '', '\r\n\r\n'];

const newsPiece = (random) =>
  (random.chance(0.3) ? line(random) : sentence(random)) + random.pick(PARAGRAPH_BREAKS);

const dataPiece = (random) => {
  if (random.chance(0.2)) return `<p>${sentence(random)}`;
  return random.chance(0.25) ? microdata(random) : headPiece(random);
};

/** Makes texts of pieces until they are long enough; some are cut off there. */
const rowOf = (piece) => (random) => {
  const length = lengthFor(random);
  let text = '';
  // a piece may be empty
  for (let left = length; text.length < length && left > 0; left--) text += piece(random);
  return random.chance(0.3) ? text.slice(0, length) : text;
};

const lengthFor = (random) => 1 + random.few(300);

export const shortFixture = (random) => changed(random, stretchOf(random, 20 + lengthFor(random)));
export const shortPage = rowOf(pagePiece);
export const shortText = rowOf(newsPiece);
export const shortShuffled = rowOf(shuffledPiece);
export const shortData = rowOf(dataPiece);
export const shortOdd = rowOf(oddOrPlain);
