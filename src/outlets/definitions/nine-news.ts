import type { OutletDefinition } from '../definition.js';

export const nineNews: OutletDefinition = {
  id: 'nine-news',
  name: '9News',
  domains: ['9news.com.au', 'nine.com.au'],
  names: ['Nine.com.au', 'Nine News'],
  headline: ['css:h1', 'ld:headline'],
  authors: 'ld:author',
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: 'article' },
};
