// The input of a seed and a number: always the same one.
import { changed, mutated } from './generators/fixtures.mjs';
import { dataPage, newsPage } from './generators/news-page.mjs';
import { newsText } from './generators/news-text.mjs';
import { oddText, sprinkled } from './generators/odd-text.mjs';
import { oneCall, severalCalls } from './generators/options.mjs';
import { repeated } from './generators/repeated.mjs';
import {
  shortData,
  shortFixture,
  shortOdd,
  shortPage,
  shortShuffled,
  shortText,
} from './generators/short.mjs';
import { shuffled } from './generators/shuffled.mjs';
import { randomFor, weighted } from './random.mjs';

/** One input in so many is as long as a story, and given to several functions. */
const LONG_ONE_IN = 48;

/** Kinds of inputs: their share, how they are made, short and long, and what they are. */
const KINDS = {
  fixture: { share: 40, long: mutated, short: shortFixture, format: undefined },
  page: { share: 45, long: newsPage, short: shortPage, format: 'html' },
  text: { share: 40, long: newsText, short: shortText, format: 'text' },
  shuffled: { share: 40, long: shuffled, short: shortShuffled, format: 'text' },
  data: { share: 22, long: dataPage, short: shortData, format: 'html' },
  odd: { share: 13, long: oddText, short: shortOdd, format: 'text' },
};
const SHORT_ROWS = Object.entries(KINDS).map(([kind, { share }]) => [share, kind]);
/** Kinds of long inputs: they may also repeat one piece for thousands of characters. */
const LONG_ROWS = [...SHORT_ROWS, [4, 'repeated']];

/** @returns {{ kind: string, text: string, scale: number, options: object, index: number }} */
export function inputOf(seed, index) {
  const random = randomFor(seed, index);
  if (!random.chance(1 / LONG_ONE_IN)) {
    const kind = weighted(random, SHORT_ROWS);
    const { short, format } = KINDS[kind];
    const text = disturbed(random, kind, short(random));
    return { kind, text, scale: 1, options: oneCall(random, format), index };
  }
  const kind = weighted(random, LONG_ROWS);
  if (kind === 'repeated') {
    const text = repeated(random);
    // what is measured for the growth of time is longer for some: small squares show late
    const scale = random.chance(0.15) ? 10 : 1;
    return { kind, text, scale, options: severalCalls(random, 'html'), index };
  }
  const { long, format } = KINDS[kind];
  const text = disturbed(random, kind, long(random));
  return { kind, text, scale: 1, options: severalCalls(random, format), index };
}

/** Some texts with odd pieces among them, or changed as the fixtures are already. */
function disturbed(random, kind, text) {
  const odd = random.chance(0.1) ? sprinkled(random, text) : text;
  return kind !== 'fixture' && random.chance(0.15) ? changed(random, odd) : odd;
}
