import type { OutletDefinition } from '../definition.js';

export const reuters: OutletDefinition = {
  id: 'reuters',
  name: 'Reuters',
  domains: ['reuters.com'],
  names: ['Thomson Reuters'],
  dek: [],
  authors: ['ld:author', 'css:[rel="author"]', 'css:.Byline-author-2BSir'],
  body: {
    in: '[class*="article-body__content"], [class*="ArticleBodyWrapper"]',
    drop: { caption: '[data-testid^="gallery-"]' },
  },
};
