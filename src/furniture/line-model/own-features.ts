import { own } from '../../language/own.js';
import { scaleByte, shareByte } from '../../model/bytes.js';
import type { Line } from '../lines/line-list.js';
import { endBeforeClosers } from '../lines/line-words.js';
import { LineFeature } from './line-layout.js';
import type { VoteWeights } from './vote-weights.js';

/** The word of a rule that no dump of training showed. */
const UNKNOWN_VOTE = 100;

/** Writes the features from the line's own statistics. */
export function putOwn(
  rows: Uint8Array,
  at: number,
  { shape, prose, text }: Line,
  copies: number,
): void {
  const { words, letters } = shape;
  let within = 0;
  let hints = 0;
  for (const count of shape.within.values()) within += count;
  for (const count of shape.hints.values()) hints += count;
  const spoken = shape.whole ?? shape.label ?? shape.start;
  rows[at + LineFeature.words] = scaleByte(words);
  rows[at + LineFeature.lastMark] = lastMark(text);
  rows[at + LineFeature.hintShare] = shareByte(3 * within + hints + (spoken ? 2 : 0), words);
  rows[at + LineFeature.letters] = scaleByte(letters);
  rows[at + LineFeature.longCapitalShare] = shareByte(shape.longCapitals, shape.contents.length);
  rows[at + LineFeature.shoutedShare] = shareByte(shape.shouted, words);
  rows[at + LineFeature.numbersAndDates] = scaleByte(shape.dates + shape.numbers);
  rows[at + LineFeature.wordsWithin] = scaleByte(within);
  rows[at + LineFeature.hints] = scaleByte(hints);
  rows[at + LineFeature.prose] = prose ? 1 : 0;
  rows[at + LineFeature.numberShare] = shareByte(shape.numbers, words);
  rows[at + LineFeature.capitalShare] = shareByte(shape.capitals, words);
  rows[at + LineFeature.lowerShare] = shareByte(shape.lower, words);
  rows[at + LineFeature.functionWords] = scaleByte(shape.functionWords);
  rows[at + LineFeature.wordLength] = scaleByte(words > 0 ? (8 * letters) / words : 0);
  rows[at + LineFeature.you] = scaleByte(shape.you);
  rows[at + LineFeature.we] = scaleByte(shape.we);
  rows[at + LineFeature.saying] = scaleByte(shape.saying);
  rows[at + LineFeature.house] = scaleByte(shape.house);
  rows[at + LineFeature.menuShare] = shareByte(shape.menu, words);
  rows[at + LineFeature.networkShare] = shareByte(shape.networks + shape.besideNetworks, words);
  rows[at + LineFeature.quotes] = scaleByte(shape.quotes);
  rows[at + LineFeature.barShare] = shareByte(shape.bars, words);
  rows[at + LineFeature.commaShare] = shareByte(shape.commas, words);
  rows[at + LineFeature.stops] = scaleByte(shape.stops);
  rows[at + LineFeature.gluedStops] = scaleByte(shape.gluedStops);
  rows[at + LineFeature.colons] = scaleByte(shape.colons);
  rows[at + LineFeature.innerStart] = shape.innerStart ? 1 : 0;
  rows[at + LineFeature.markShare] = shareByte(shape.marks, text.length);
  rows[at + LineFeature.copies] = scaleByte(copies - 1);
}

/** What the word of the rule that spoke against a line is worth; 0 if none did. */
export function voteOf({ verdict }: Line, inRun: boolean, votes: VoteWeights): number {
  if (verdict === null) return 0;
  return own(votes, verdict.rule)?.[inRun ? 1 : 0] ?? UNKNOWN_VOTE;
}

/** The last mark of a line as a number, greater for marks that usually end sentences. */
function lastMark(text: string): number {
  const end = endBeforeClosers(text);
  const mark = text[end - 1] ?? '';
  const place = ',;:…!?.。！？'.indexOf(mark);
  if (mark !== '' && place >= 0) return 4 + place;
  if (end < text.length) return 3;
  return mark >= '0' && mark <= '9' ? 1 : mark === '' || mark < '0' ? 2 : 0;
}
