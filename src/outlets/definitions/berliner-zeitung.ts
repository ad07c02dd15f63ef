import type { OutletDefinition } from '../definition.js';

export const berlinerZeitung: OutletDefinition = {
  id: 'berliner-zeitung',
  name: 'Berliner Zeitung',
  domains: ['berliner-zeitung.de'],
  headline: ['css:h1', 'ld:headline'],
  dek: ['ld:description', 'meta:og:description'],
  authors: ['ld:author', 'meta:article:author'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: 'article' },
};
