import type { OutletDefinition } from '../definition.js';

export const foxNews: OutletDefinition = {
  id: 'fox-news',
  name: 'Fox News',
  domains: ['foxnews.com'],
  timeZone: 'America/New_York',
  headline: 'css:h1.headline',
  dek: 'css:h2.sub-headline',
  authors: ['ld:author', 'meta:dc.creator'],
  body: {
    in: '.article-body',
    drop: { related: '.featured-video', caption: '.image-ct', 'author-bio': '.article-meta' },
  },
};
