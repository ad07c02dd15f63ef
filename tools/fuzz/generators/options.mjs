// What the library is told beside the text, as plain data.
import { weighted } from '../random.mjs';
import { ADDRESSES, LANGUAGES } from '../tables/odd.mjs';

const REASONS =
  'donation subscription newsletter cookie comments share related navigation advertisement caption credit byline timestamp tags author-bio correction copyright repeated-headline agency-credit other'.split(
    ' ',
  );
/** Sets of stages; names and quotes take most of the time, so half of the inputs go without. */
const STAGES = [
  [7, ['outlets', 'entities', 'quotes']],
  [2, ['entities', 'quotes']],
  [2, ['quotes']],
  [1, ['entities']],
  [5, ['outlets']],
  [1, ['own-outlet', 'quotes']],
  [5, []],
];
/** The functions besides `parseArticle`, and how often each is called. */
const FUNCTIONS = [
  ['stripBoilerplate', 0.3],
  ['extractQuotes', 0.05],
  ['extractEntities', 0.05],
  ['splitSentences', 0.25],
  ['learnFurniture', 0.15],
  ['toHtml', 0.12],
  ['toMarkdown', 0.25],
  ['toJsonLd', 0.25],
];

const some = (random, list) => list.filter(() => random.chance(0.3));

function stripOptions(random) {
  const options = {};
  if (random.chance(0.2)) options.keep = some(random, REASONS);
  if (random.chance(0.2)) options.strip = some(random, REASONS);
  if (random.chance(0.3)) options.threshold = random.pick([0, 0.05, 0.5, 0.9, 1]);
  return options;
}

/** Options for one input; `format` is the one its kind is made for, followed mostly. */
export function optionsFor(random, format) {
  const options = { stages: weighted(random, STAGES) };
  if (random.chance(0.7))
    options.format = random.chance(0.9) ? format : random.pick(['html', 'text']);
  if (random.chance(0.15)) options.url = random.pick(ADDRESSES);
  options.calls = FUNCTIONS.filter(([, share]) => random.chance(share)).map(([name]) => name);
  if (options.calls.includes('stripBoilerplate')) {
    options.strip = stripOptions(random);
    // nothing learnt, of the fixtures, or of the same text
    options.memory = weighted(random, [
      [6, 'none'],
      [1, 'fixtures'],
      [1, 'own'],
    ]);
  }
  if (random.chance(0.2)) options.language = random.pick([...LANGUAGES, null]);
  return options;
}
