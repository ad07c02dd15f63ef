import {
  type Article,
  extractEntities,
  extractQuotes,
  parseArticle,
  stripBoilerplate,
  toHtml,
  toJsonLd,
  toMarkdown,
} from 'copydesk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsliced } from './promises/spans.js';

/** The names of what every object inherits: words and keys like any other. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

const STORY = [
  'It rained in Vessby all day on Monday, and the old market was under water until the evening.',
  '“We have never seen so much of it,” said Anna Berg, who has kept the harbour for ten years.',
  'The ferry to Holm stayed in port, and the boats were kept in the inner basin until Tuesday.',
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');

/** The article of an input, which every output writes: all slices, all survives JSON. */
function readAll(input: string, url?: string): Article {
  const article = parseArticle(input, url === undefined ? {} : { url });
  const { headline, dek, dateline, body, quotes, entities, text } = article;
  expect(unsliced(text, [headline, dek, dateline, body, quotes, entities])).toBeNull();
  toHtml(article);
  toMarkdown(article);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  toJsonLd(article);
  return article;
}

describe.each(INHERITED)('“%s”', (name) => {
  it.each([
    `“It is safe,” Anna Berg ${name}. He ${name}s it out: “So it is.”`,
    `Mayor Bo Holm ${name}ed back on Monday that it rained. They ${name} to differ.`,
    `The ${name} said it rained. Anna Berg, the ${name}, left. “We are open,” the ${name} said.`,
    `${name} Anna Berg met ${name} Smith and Mr ${name} in ${name}. “Go,” said ${name}.`,
    `The ${name} Games opened. Winter ${name} and the ${name} Cup followed, the ${name} reported.`,
    `By ${name}\n\n${name.toUpperCase()}, Feb 4 (${name}) — It rained at 10:30 ${name} on Monday.`,
    `${name}: It rained.\n\nPhoto: ${name}\n\nRead more: ${name}\n\n${name}`,
  ])('is a word like any other: %s', (text) => {
    readAll(`${name} reopens\n\n${text}`);
    stripBoilerplate(text);
    expect(unsliced(text, [extractQuotes(text), extractEntities(text)])).toBeNull();
  });

  it('is a language of which nothing is known', () => {
    expect(readIn(name)).toEqual(readIn('tlh'));
  });

  it('is a tag, an attribute, a class, an id and a name like any other', () => {
    const tags = `<${name} ${name}="${name}" class="${name} byline" id="${name}" itemprop="${name}" itemscope itemtype="https://schema.org/${name}" rel="${name}" role="${name}">It rained in Vessby.</${name}>`;
    const { headline, body } = readAll(
      `<html lang="${name}"><head><title>${name}</title><meta name="${name}" content="${name}"><meta property="og:${name}" content="${name}"><meta property="og:locale" content="${name}"><link rel="${name}" href="https://${name}.example/${name}"></head><body class="${name}">${tags}<article><h1>${name}</h1><p class="${name}">By ${name}</p><time datetime="${name}">10:30 ${name}</time>${tags}${paragraphs}</article></body></html>`,
      `https://www.${name}.example/${name}?${name}=${name}#${name}`,
    );
    expect(headline?.text).toBe(name);
    expect(body.map(({ text }) => text)).toEqual(expect.arrayContaining([...STORY]));
  });

  it('is a key, a type and a value of JSON-LD like any other', () => {
    const thing = `{"@type":["${name}","NewsArticle"],"@id":"${name}","${name}":{"${name}":["${name}"]},"headline":"${name}","author":{"@type":"${name}","name":"${name}","${name}":1},"publisher":{"@id":"${name}"},"inLanguage":"${name}","datePublished":"${name}"}`;
    const { headline, body } = readAll(pageWith(thing), name);
    expect([name, 'Rain in Vessby']).toContain(headline?.text);
    expect(body.map(({ text }) => text)).toEqual(STORY);
  });
});

/** What is read of a text in a language. */
function readIn(language: string) {
  const text = '“It is safe now,” said Anna Berg of Vessby on Monday.';
  return [extractQuotes(text, { language }), extractEntities(text, { language })];
}

function pageWith(json: string): string {
  return `<html><head><title>Rain in Vessby</title><script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script></head><body><article><h1>Rain in Vessby</h1>${paragraphs}</article></body></html>`;
}

/** What the parts ask of an article's JSON-LD, and what they may ask. */
const KEYS =
  '@context @graph @id @type about abstract alternativeHeadline articleBody articleSection author caption comment contentUrl creator dateCreated dateModified datePublished description familyName givenName hasPart headline image inLanguage isAccessibleForFree isPartOf item itemListElement jobTitle keywords mainEntity mainEntityOfPage mentions name position publisher sameAs thumbnailUrl uploadDate url'.split(
    ' ',
  );
const TYPES =
  'NewsArticle WebPage BreadcrumbList ListItem Person Organization LiveBlogPosting'.split(' ');
const word = fc.constantFrom(
  'Rain in Vessby',
  'Anna Berg',
  '2024-05-03',
  '2024-05-03T10:00:00Z',
  'en',
  '#a',
  'https://a.example',
  ...TYPES,
  ...INHERITED,
);

/** JSON of any shape, under keys that mean something more often than not. */
const { json: anyJson } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    { weight: 3, arbitrary: word },
    fc.constantFrom(null, true, 0, -1, 1e308, 5e-324, 1714730400, 1714730400000, ''),
    fc.array(tie('json'), { maxLength: 4 }),
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...KEYS, ...INHERITED), tie('json')), { maxLength: 6 })
        .map((entries) => Object.fromEntries(entries)),
    },
  ),
}));

describe('JSON-LD', () => {
  it('of any shape under any known key is read', () => {
    const article = fc.tuple(fc.constantFrom(...KEYS), anyJson, fc.constantFrom(...KEYS), anyJson);
    fc.assert(
      fc.property(article, anyJson, ([one, value, other, another], beside) => {
        const own = {
          '@type': 'NewsArticle',
          headline: 'Rain in Vessby',
          [one]: value,
          [other]: another,
        };
        readAll(pageWith(JSON.stringify([own, beside])));
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['lists in lists', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['objects in objects', `${'{"author":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
    ['lists that do not end', '{"@type":'.repeat(30_000)],
    [
      'a deep type',
      `{"@type":"NewsArticle","author":{"name":"Anna Berg","@type":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
    ],
    [
      'a type that is an object',
      '{"@type":"NewsArticle","author":{"name":"Anna Berg","@type":{"toString":1}}}',
    ],
  ])('is read however deep: %s', (_, json) => {
    expect(parseArticle(pageWith(json)).headline?.text).toBe('Rain in Vessby');
  });
});

describe('a page', () => {
  it.each(['div', 'b', 'ul><li', 'table><tr><td', 'svg', 'blockquote', 'constructor'])(
    'of twenty thousand <%s> in each other is read',
    (tag) => {
      expect(
        parseArticle(`<!doctype html><p>It rained.${`<${tag}>`.repeat(20_000)}So it did.`).source
          .format,
      ).toBe('html');
    },
  );
});

describe('a language', () => {
  it.each([
    ...['', '-', 'x', 'e n', 'i-klingon', '日本語', 'toString', '__proto__', '\0', '\ud800'].map(
      (tag) => [tag, 'tlh', tag],
    ),
    ['xxx…', 'tlh', 'x'.repeat(100_000)],
    ...['en-', 'en-u-ca-constructor', 'en-日本'].map((tag) => [tag, 'en', tag]),
    ['en-en-…', 'en', 'en-'.repeat(50_000)],
  ])('%j is read as %s', (_, language, tag) => {
    expect(readIn(tag)).toEqual(readIn(language));
    const { quotes } = readAll(
      `<html lang="${tag}"><body><article><h1>Rain</h1>${paragraphs}</article></body></html>`,
    );
    expect(quotes.map(({ text }) => text)).toContain('“We have never seen so much of it,”');
  });
});
