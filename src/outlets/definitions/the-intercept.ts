import type { OutletDefinition } from '../definition.js';

export const theIntercept: OutletDefinition = {
  id: 'the-intercept',
  name: 'The Intercept',
  domains: ['theintercept.com'],
  headline: ['css:h1', 'ld:headline'],
  dek: ['css:.Post-excerpt', 'css:.post__excerpt'],
  authors: ['ld:author', 'meta:author'],
  publishedAt: 'ld:datePublished',
  body: { in: '.PostContent, .entry-content__content' },
};
