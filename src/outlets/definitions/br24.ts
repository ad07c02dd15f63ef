import type { OutletDefinition } from '../definition.js';

export const br24: OutletDefinition = {
  id: 'br24',
  name: 'BR24',
  domains: ['br.de'],
  headline: ['ld:headline', 'css:h1'],
  dek: ['ld:description', 'meta:og:description'],
  authors: 'ld:author',
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: '#articlebody > section' },
};
