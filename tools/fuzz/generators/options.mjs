// What the library is told beside the text, as plain data.
import { weighted } from '../random.mjs';
import { ADDRESSES, LANGUAGES } from '../tables/odd.mjs';

/** A test compares them with those of the library. */
export const REASONS =
  'donation subscription newsletter cookie comments share related navigation advertisement caption credit byline timestamp tags author-bio correction copyright repeated-headline repeated agency-credit other'.split(
    ' ',
  );
/** Sets of stages for long inputs. */
const STAGES = [
  [7, ['outlets', 'entities', 'quotes']],
  [2, ['entities', 'quotes']],
  [2, ['quotes']],
  [1, ['entities']],
  [5, ['outlets']],
  [1, ['own-outlet', 'quotes']],
  [5, []],
];
/** Sets of stages for short inputs: names and quotes take most of the time. */
const STAGES_OF_SHORT = [
  [2, ['outlets', 'entities', 'quotes']],
  [1, ['entities', 'quotes']],
  [1, ['quotes']],
  [1, ['entities']],
  [5, ['outlets']],
  [1, ['own-outlet', 'quotes']],
  [6, []],
];
/** The functions besides `parseArticle`, and how often each is called with a long input. */
const BESIDE = [
  ['stripBoilerplate', 0.3],
  ['extractQuotes', 0.05],
  ['extractEntities', 0.05],
  ['splitSentences', 0.25],
  ['learnFurniture', 0.15],
  ['toHtml', 0.12],
  ['toMarkdown', 0.25],
  ['toReaderHtml', 0.25],
  ['toText', 0.15],
  ['toJsonLd', 0.25],
];
/** The functions, and how many short inputs in a hundred each gets. */
const ALONE = [
  [25, 'parseArticle'],
  [16, 'stripBoilerplate'],
  [9, 'extractQuotes'],
  [9, 'extractEntities'],
  [14, 'splitSentences'],
  [12, 'learnFurniture'],
  [3, 'toHtml'],
  [4, 'toMarkdown'],
  [3, 'toReaderHtml'],
  [1, 'toText'],
  [4, 'toJsonLd'],
];

const some = (random, list) => list.filter(() => random.chance(0.3));

function stripOptions(random) {
  const options = {};
  if (random.chance(0.2)) options.keep = some(random, REASONS);
  if (random.chance(0.2)) options.strip = some(random, REASONS);
  if (random.chance(0.3)) options.threshold = random.pick([0, 0.05, 0.5, 0.9, 1]);
  return options;
}

/** Options for one call of one function; `format` is the one the input is made for, followed mostly. */
export function oneCall(random, format) {
  const calls = [weighted(random, ALONE)];
  return optionsFor(random, calls, STAGES_OF_SHORT, format);
}

/** Options for `parseArticle` and some of the other functions. */
export function severalCalls(random, format) {
  const beside = BESIDE.filter(([, share]) => random.chance(share)).map(([name]) => name);
  return optionsFor(random, ['parseArticle', ...beside], STAGES, format);
}

function markdownOptions(random) {
  const options = {};
  for (const name of ['frontMatter', 'links', 'images', 'quotes']) {
    if (random.chance(0.3)) options[name] = random.chance(0.5);
  }
  return options;
}

function optionsFor(random, calls, stageSets, format) {
  const options = { stages: weighted(random, stageSets), calls };
  if (random.chance(0.7))
    options.format = random.chance(0.9) ? format : random.pick(['html', 'text']);
  if (random.chance(0.15)) options.url = random.pick(ADDRESSES);
  if (calls.includes('stripBoilerplate')) {
    options.strip = stripOptions(random);
    // nothing learnt, of the fixtures, or of the same text
    options.memory = weighted(random, [
      [6, 'none'],
      [1, 'fixtures'],
      [1, 'own'],
    ]);
  }
  if (calls.includes('toMarkdown')) options.markdown = markdownOptions(random);
  // names that were found before, to be given to the quotes
  if (calls.includes('extractQuotes') && random.chance(0.25)) options.named = true;
  if (random.chance(0.2)) options.language = random.pick([...LANGUAGES, null]);
  return options;
}
