// Whether time grows linearly, whatever the input.   npm run build && node tools/bench/linear.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { library, medianTime, root, table } from './library.mjs';

const SIZES = [100, 200, 400, 800, 1600].map((kB) => kB * 1000);
const RUNS = 3;

const folder = `${root}seeds`;
const seed = readFileSync(`${folder}/${readdirSync(folder).sort()[0]}`, 'utf8');
const fill = (piece) => (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** The seed again and again, a number in each sentence, so that no paragraph stands twice. */
function newsText(size) {
  let text = '';
  for (let copy = 1; text.length < size; copy++) {
    text += `${seed.replace(/ (the|to|of) /g, ` $1 ${copy} `)}\n\n`;
  }
  return text.slice(0, size);
}

const INPUTS = {
  'news text': newsText,
  'one endless line': fill(`${seed.replace(/\s+/g, ' ')} `),
  'only quote marks': fill('“”‘’"\'«»„'),
  'only capitals': fill('HARBOUR MASTER ANNA BERG '),
  'only spaces': fill(' '),
  'only newlines': fill('\n'),
  'deeply nested quotes': (size) => fill('“a ‘b ')(size / 2) + fill(' b’ a”')(size / 2),
  'no spaces at all': fill('harbour'),
};

const FUNCTIONS = ['parseArticle', 'stripBoilerplate', 'extractEntities', 'extractQuotes'];

export function linearTimes() {
  const rows = [];
  for (const [input, make] of Object.entries(INPUTS)) {
    const texts = SIZES.map(make);
    for (const name of FUNCTIONS) {
      const call = (text) =>
        name === 'parseArticle' ? library[name](text, { format: 'text' }) : library[name](text);
      call(texts[0]);
      const times = texts.map((text) => medianTime(RUNS, () => call(text)));
      const growth = (times.at(-1) / times[0]) ** (1 / (SIZES.length - 1));
      rows.push([input, name, ...times.map((time) => time.toFixed(1)), growth.toFixed(2)]);
    }
  }
  const head = ['input', 'function', ...SIZES.map((size) => `${size / 1000} kB`), 'a doubling'];
  return `Milliseconds, median of ${RUNS}; the last column is the mean factor of a doubling, 2 for a linear function.

${table(head, rows)}`;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(linearTimes());
