import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Article, createParser, toMarkdown, toReaderHtml } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RENDERERS } from '../hostile/renderers.js';
import { sampleOfToday } from '../support/sample.js';
import { laidOutArticles } from './laid-out.js';
import {
  bodyAlone,
  filled,
  hasEmbedInList,
  type Seen,
  seenIn,
  toldBy,
} from './laid-out-read-back.js';

const WRITERS = [
  { name: 'toReaderHtml', form: 'page' as const, write: toReaderHtml },
  ...RENDERERS.map(({ name, render }) => ({
    name: `toMarkdown through ${name}`,
    form: 'note' as const,
    write: (article: Article) => render(toMarkdown(article)),
  })),
];

/** The items of lists begin with their words; what is from elsewhere may stand among these. */
function compared(seen: Seen, article: Article): Seen {
  return hasEmbedInList(article) ? { ...filled(seen), items: [] } : filled(seen);
}

describe.each(WRITERS)('$name', ({ name, form, write }) => {
  // marked reads some styles within styles otherwise than CommonMark does
  test.skipIf(name.endsWith('marked'))(
    'shows the words, links, tables and lists of any article',
    () => {
      fc.assert(
        fc.property(laidOutArticles, (article) => {
          const told = compared(toldBy(article, form), article);
          expect(compared(seenIn(write(article)), article)).toEqual(told);
        }),
        { numRuns: 150 },
      );
    },
  );

  test.skipIf(pages().length === 0)('shows those of pages of outlets', () => {
    const parse = createParser();
    for (const page of sampleOfToday(pages(), 20)) {
      const html = gunzipSync(readFileSync(page)).toString('utf8');
      const article = bodyAlone(parse(html, { url: 'https://page.example/' }));
      const told = compared(toldBy(article, form), article);
      const seen = compared(seenIn(write(article)), article);
      expect({ page, ...seen }).toEqual({ page, ...told });
    }
  });
});

/** Pages of outlets, where they lie beside the project. */
function pages(): string[] {
  const folder = '../shared/corpora/outlets/html';
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => `${folder}/${file}`);
}
