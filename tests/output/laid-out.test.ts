import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Article, createParser, toMarkdown, toReaderHtml } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/output/layout/addresses.js';
import { RENDERERS } from '../hostile/renderers.js';
import { sampleOfToday } from '../support/sample.js';
import { laidOutArticles } from './laid-out.js';
import { type Seen, seenIn, toldBy } from './laid-out-read-back.js';

/** The body alone, without pictures. */
const bodyOf = (article: Article): Article => ({
  ...article,
  headline: null,
  dek: null,
  byline: null,
  publishedAt: null,
  images: [],
  notes: [],
});

/** The cells of a table with text: Markdown fills rows and heads up with empty ones. */
const filled = (seen: Seen): Seen => ({
  ...seen,
  tables: seen.tables.map((cells) => cells.filter(Boolean)),
});

const WRITERS = [
  { name: 'toReaderHtml', write: toReaderHtml },
  ...RENDERERS.map(({ name, render }) => ({
    name: `toMarkdown through ${name}`,
    write: (article: Article) => render(toMarkdown(article)),
  })),
];

describe.each(WRITERS)('$name', ({ name, write }) => {
  // marked reads some styles within styles otherwise than CommonMark does
  test.skipIf(name.endsWith('marked'))(
    'shows the words, links, tables and lists of any article',
    () => {
      fc.assert(
        fc.property(laidOutArticles, (article) => {
          const told = filled(toldBy(article, linksOf(article)));
          expect(filled(seenIn(write(article)))).toEqual(told);
        }),
        { numRuns: 150 },
      );
    },
  );

  test.skipIf(pages().length === 0)('shows those of pages of outlets', () => {
    const parse = createParser();
    for (const page of sampleOfToday(pages(), 20)) {
      const html = gunzipSync(readFileSync(page)).toString('utf8');
      const article = bodyOf(parse(html, { url: 'https://page.example/' }));
      const told = filled(toldBy(article, linksOf(article)));
      expect({ page, ...filled(seenIn(write(article))) }).toEqual({ page, ...told });
    }
  });
});

/** Pages of outlets, where they lie beside the project. */
function pages(): string[] {
  const folder = '../shared/corpora/outlets/html';
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => `${folder}/${file}`);
}
