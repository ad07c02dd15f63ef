import type { Article } from 'copydesk';
import { harbourArticle } from '../output/article-fixture.js';

/** An article in which every string field there is holds a string of its own. */
function fullArticle(): Article {
  const article = harbourArticle();
  const [first] = article.body;
  const { start, end, text } = first!;
  const place = { start, end, text };
  const link = { start, end: start + 6, text: text.slice(0, 6), kind: 'link' as const };
  const cell = { start, end, text, header: true, colSpan: 2, rowSpan: 1 };
  const list = { id: 1, ordered: true, level: 1, number: 4, continues: false };
  article.body.unshift(
    { ...first!, marks: [{ ...link, url: 'https://coast.example/a' }] },
    { ...first!, kind: 'code' },
    { ...first!, kind: 'table', rows: [{ cells: [cell, { ...cell, header: false }] }] },
    { ...first!, kind: 'list-item', list, quoted: { id: 1, cite: 'https://coast.example/b' } },
  );
  const kinds = article.body.map(({ kind }) => kind);
  article.body = article.body.filter(({ kind }, i) => kinds.indexOf(kind) === i);
  article.source.canonicalUrl = 'https://coast.example/news/harbour';
  article.modifiedAt = '2025-03-03T19:00:00+01:00';
  article.images[0]!.alt = 'A flooded street';
  const video = {
    ...{ start, end: start, text: '', kind: 'video' as const, provider: 'youtube' as const },
    ...{ url: 'https://film.example/1', title: 'The storm', author: null, content: [] },
    ...{ printed: null, after: 0, source: { start: 0, end: 1 } },
  };
  const printed = { text: 'It is open.', author: 'Anna Berg', handle: '@annaberg' };
  const author = { ...place, handle: '@annaberg' };
  article.embeds = [
    video,
    { ...video, kind: 'post', printed, after: 1 },
    { ...video, ...place, kind: 'post', author, content: [place] },
  ];
  article.quotes[0]!.medium = article.headline;
  article.entities[0]!.aliases = ['Vessby Harbour'];
  article.entities[0]!.descriptors = ['harbour town'];
  article.diagnostics = [{ code: 'short-body', message: 'The body is short.', source: null }];
  return article;
}

/** The article with a string in the place of each of its own. */
export function filledWith(payload: string): Article {
  return changed(fullArticle(), () => payload) as Article;
}

/** The names of the string fields, as paths without the places in lists. */
export function stringFields(): string[] {
  const fields = new Set<string>();
  changed(fullArticle(), (text, path) => {
    fields.add(path);
    return text;
  });
  return [...fields];
}

/** The article with a string in all places of one field. */
export function filledAt(field: string, payload: string): Article {
  return changed(fullArticle(), (text, path) => (path === field ? payload : text)) as Article;
}

function changed(
  value: unknown,
  change: (text: string, path: string) => string,
  path = '',
): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((each) => changed(each, change, `${path}[]`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      changed(each, change, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
