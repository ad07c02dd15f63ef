import type { OutletDefinition } from '../definition.js';

export const euronews: OutletDefinition = {
  id: 'euronews',
  name: 'Euronews',
  domains: ['euronews.com'],
  names: ['euronews'],
  headline: ['css:.c-article-redesign-title', 'ld:headline'],
  dek: ['css:.c-article-summary', 'meta:description'],
  authors: ['css:.c-article-contributors > a', 'ld:author'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: '.c-article-content' },
};
