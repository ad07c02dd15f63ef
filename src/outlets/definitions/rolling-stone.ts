import type { OutletDefinition } from '../definition.js';

export const rollingStone: OutletDefinition = {
  id: 'rolling-stone',
  name: 'Rolling Stone',
  domains: ['rollingstone.com'],
  headline: 'css:.article-title',
  dek: ['css:.article-excerpt', 'css:.l-article-header__row--lead'],
  authors: ['meta:author', 'ld:author'],
  publishedAt: ['ld:datePublished', 'attr:[itemprop="datePublished"]@datetime'],
  body: { in: '.pmc-paywall', drop: { related: '.pmc-paywall .c-title' } },
  furniture: { other: ['The Rolling Stone Culture Council'] },
};
