import type { OutletDefinition } from '../definition.js';

export const washingtonPost: OutletDefinition = {
  id: 'washington-post',
  name: 'The Washington Post',
  domains: ['washingtonpost.com'],
  names: ['washingtonpost.com', 'Washington Post', 'Post subscribers'],
  timeZone: 'America/New_York',
  headline: ['css:[data-qa="headline"]', 'css:#topper-headline-wrapper h1'],
  dek: 'css:[data-qa="subheadline"]',
  authors: ['ld:author', 'css:.author-byline .author-name'],
  body: {
    in: '.article-body',
    drop: { other: '.twitter-tweet', caption: 'figure', 'author-bio': '.author-hover-card' },
  },
};
