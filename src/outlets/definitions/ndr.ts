import type { OutletDefinition } from '../definition.js';

export const ndr: OutletDefinition = {
  id: 'ndr',
  name: 'NDR',
  domains: ['ndr.de'],
  headline: ['css:.articlehead > h1', 'ld:headline'],
  dek: ['css:.preface', 'ld:description'],
  authors: 'ld:author',
  publishedAt: 'ld:datePublished',
  body: { in: 'article' },
};
