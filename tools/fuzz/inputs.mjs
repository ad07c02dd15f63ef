// The input of a seed and a number: always the same one.
import { changed, mutated } from './generators/fixtures.mjs';
import { dataPage, newsPage } from './generators/news-page.mjs';
import { newsText } from './generators/news-text.mjs';
import { oddText, sprinkled } from './generators/odd-text.mjs';
import { optionsFor } from './generators/options.mjs';
import { repeated } from './generators/repeated.mjs';
import { shuffled } from './generators/shuffled.mjs';
import { randomFor, weighted } from './random.mjs';

/** Kinds of inputs: how many in two thousand, how they are made, and what they are. */
const KINDS = {
  fixture: { share: 400, make: mutated, format: undefined },
  page: { share: 450, make: newsPage, format: 'html' },
  text: { share: 400, make: newsText, format: 'text' },
  shuffled: { share: 400, make: shuffled, format: 'text' },
  data: { share: 218, make: dataPage, format: 'html' },
  odd: { share: 130, make: oddText, format: 'text' },
  repeated: { share: 2, make: repeated, format: 'html' },
};
const ROWS = Object.entries(KINDS).map(([kind, { share }]) => [share, kind]);

/** @returns {{ kind: string, text: string, scale: number, options: object, index: number }} */
export function inputOf(seed, index) {
  const random = randomFor(seed, index);
  const kind = weighted(random, ROWS);
  const { make, format } = KINDS[kind];
  let text = make(random);
  if (kind !== 'repeated') {
    if (random.chance(0.1)) text = sprinkled(random, text);
    if (kind !== 'fixture' && random.chance(0.15)) text = changed(random, text);
  }
  // what is measured for the growth of time is longer for some: small squares show late
  const scale = kind === 'repeated' && random.chance(0.15) ? 10 : 1;
  return { kind, text, scale, options: optionsFor(random, format), index };
}
