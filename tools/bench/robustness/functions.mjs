// Every function of the package, each on one input.
import { library } from '../library.mjs';

const { parseArticle, toSource } = library;

/** What is called with the input itself. */
const OF_TEXT = {
  'parseArticle, text': (text) => parseArticle(text, { format: 'text' }),
  'parseArticle, HTML': (text) => parseArticle(text, { format: 'html' }),
  stripBoilerplate: library.stripBoilerplate,
  extractQuotes: library.extractQuotes,
  extractEntities: library.extractEntities,
  splitSentences: library.splitSentences,
  learnFurniture: (text) => library.learnFurniture([text, text]),
};

/** What is called with the article of the input. */
const OF_ARTICLE = {
  toSource: toSourceOfAll,
  toHtml: library.toHtml,
  toMarkdown: library.toMarkdown,
  toJsonLd: library.toJsonLd,
};

function toSourceOfAll(article) {
  const { body, quotes, entities } = article;
  const mentions = entities.flatMap((entity) => entity.mentions);
  for (const span of [...body, ...quotes, ...quotes.flatMap(({ parts }) => parts), ...mentions]) {
    toSource(article, span);
  }
}

export const FUNCTIONS = [...Object.keys(OF_TEXT), ...Object.keys(OF_ARTICLE)];

/** Calls every function with an input; each call goes through `measure`. */
export function callAll(text, measure, only = FUNCTIONS) {
  const articles = [];
  for (const [name, call] of Object.entries(OF_TEXT)) {
    const reads = name.startsWith('parseArticle');
    if (!only.includes(name) && !(reads && only.some((other) => other in OF_ARTICLE))) continue;
    const result = measure(name, () => call(text));
    if (reads && result) articles.push(result);
  }
  for (const [name, call] of Object.entries(OF_ARTICLE)) {
    if (only.includes(name)) for (const article of articles) measure(name, () => call(article));
  }
}
