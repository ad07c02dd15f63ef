// Whether time grows linearly, whatever the input.   npm run build && node tools/bench/linear.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { library, medianTime, root, table } from './library.mjs';
import { SHAPES } from './robustness/shapes.mjs';

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

/** Pages, each one kind of thing again and again. */
const PAGES = {
  'a story of many paragraphs': (size) =>
    `<h1>Harbour reopens</h1>${newsText(size).replace(/\n+/g, '\n<p>')}`,
  'many small blocks': fill('<p>a'),
  'small elements with classes': fill('<div class="story card"><a href="/a">Harbour</a></div>'),
  'deep nesting': (size) => `${fill('<div>')(size)}a`,
  'inline elements left open': fill('<b>a <i>b '),
  'many attributes': (size) => `<p${fill(' a=b c d="e"')(size)}>a`,
  'one attribute, long': (size) => `<p class="${fill('story card ')(size)}">a`,
  'one long paragraph': (size) =>
    `<h1>Harbour</h1><p>${fill(`${seed.replace(/\s+/g, ' ')} `)(size)}`,
  'an unclosed tag': (size) => `<p>a<a href="${fill('story ')(size)}`,
  'only the signs of tags': fill('<'),
  'only entities': fill('&amp;&nbsp;'),
  ...Object.fromEntries(
    [
      'cells of a table',
      'broken JSON-LD',
      'headings and lists',
      'figures with credits',
      'pictures with captions beside',
      'bylines and times',
      'things of microdata',
    ].map((shape) => [shape, SHAPES[shape]]),
  ),
};

const FUNCTIONS = ['parseArticle', 'stripBoilerplate', 'extractEntities', 'extractQuotes'];

export function linearTimes() {
  const rows = [];
  const add = (input, name, make, call) => {
    const texts = SIZES.map(make);
    call(texts[0]);
    const times = texts.map((text) => medianTime(RUNS, () => call(text)));
    const growth = (times.at(-1) / times[0]) ** (1 / (SIZES.length - 1));
    rows.push([input, name, ...times.map((time) => time.toFixed(1)), growth.toFixed(2)]);
  };
  for (const [input, make] of Object.entries(INPUTS)) {
    for (const name of FUNCTIONS) {
      const options = name === 'parseArticle' ? [{ format: 'text' }] : [];
      add(input, name, make, (text) => library[name](text, ...options));
    }
  }
  for (const [input, make] of Object.entries(PAGES)) {
    add(`HTML: ${input}`, 'parseArticle', make, (html) =>
      library.parseArticle(html, { format: 'html' }),
    );
  }
  const head = ['input', 'function', ...SIZES.map((size) => `${size / 1000} kB`), 'a doubling'];
  return `Milliseconds, median of ${RUNS}; the last column is the mean factor by which time grows when the input doubles, 2 for a linear function.

${table(head, rows)}`;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(linearTimes());
