import type { OutletDefinition } from '../definition.js';

export const dailyStar: OutletDefinition = {
  id: 'daily-star',
  name: 'Daily Star',
  domains: ['dailystar.co.uk'],
  headline: ['css:h1', 'ld:headline'],
  dek: ['meta:og:description', 'meta:description'],
  authors: ['ld:author', 'meta:author'],
  publishedAt: ['meta:article:published_time', 'ld:datePublished'],
  body: { in: '[itemprop="articleBody"], article' },
};
