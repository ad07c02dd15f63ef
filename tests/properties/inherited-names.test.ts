import {
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

/** Reads an input and writes its article: nothing may throw, all must slice and survive JSON. */
function readAll(input: string, url?: string): void {
  const article = parseArticle(input, url === undefined ? {} : { url });
  const { headline, dek, dateline, body, quotes, entities, text } = article;
  expect(unsliced(text, [headline, dek, dateline, body, quotes, entities])).toBeNull();
  toHtml(article);
  toMarkdown(article);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  toJsonLd(article);
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
    const text = '“It is safe now,” said Anna Berg of Vessby on Monday.';
    expect(
      unsliced(text, [
        extractQuotes(text, { language: name }),
        extractEntities(text, { language: name }),
      ]),
    ).toBeNull();
  });

  it('is a tag, an attribute, a class, an id and a name like any other', () => {
    const tags = `<${name} ${name}="${name}" class="${name} byline" id="${name}" itemprop="${name}" itemscope itemtype="https://schema.org/${name}" rel="${name}" role="${name}">It rained in Vessby.</${name}>`;
    readAll(
      `<html lang="${name}"><head><title>${name}</title><meta name="${name}" content="${name}"><meta property="og:${name}" content="${name}"><meta property="og:locale" content="${name}"><link rel="${name}" href="https://${name}.example/${name}"></head><body class="${name}">${tags}<article><h1>${name}</h1><p class="${name}">By ${name}</p><time datetime="${name}">10:30 ${name}</time>${tags}<p>It rained in Vessby all day on Monday.</p></article></body></html>`,
      `https://www.${name}.example/${name}?${name}=${name}#${name}`,
    );
  });

  it('is a key, a type and a value of JSON-LD like any other', () => {
    const thing = `{"@type":["${name}","NewsArticle"],"@id":"${name}","${name}":{"${name}":["${name}"]},"headline":"${name}","author":{"@type":"${name}","name":"${name}","${name}":1},"publisher":{"@id":"${name}"},"inLanguage":"${name}","datePublished":"${name}"}`;
    readAll(pageWith(thing), name);
  });
});

function pageWith(json: string): string {
  return `<html><head><title>Rain in Vessby</title><script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script></head><body><article><h1>Rain in Vessby</h1><p>It rained in Vessby all day on Monday, said Anna Berg.</p></article></body></html>`;
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
    ...[
      '',
      '-',
      'x',
      'en-',
      'en_GB',
      'e n',
      'i-klingon',
      '日本語',
      'de-日本',
      'toString',
      '__proto__',
    ],
    ...['x'.repeat(100_000), 'en-'.repeat(50_000), '\0', '\ud800', 'en-u-ca-constructor'],
  ])('%j breaks nothing', (tag) => {
    readAll(
      `<html lang="${tag}"><body><article><h1>Rain</h1><p>“It rained,” said Anna Berg of Vessby.</p></article></body></html>`,
    );
    const text = '“It is safe now,” said Anna Berg of Vessby on Monday.';
    expect(
      unsliced(text, [
        extractQuotes(text, { language: tag }),
        extractEntities(text, { language: tag }),
      ]),
    ).toBeNull();
  });
});
