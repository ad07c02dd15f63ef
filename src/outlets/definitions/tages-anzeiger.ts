import type { OutletDefinition } from '../definition.js';

export const tagesAnzeiger: OutletDefinition = {
  id: 'tages-anzeiger',
  name: 'Tages-Anzeiger',
  domains: ['tagesanzeiger.ch'],
  headline: 'meta:og:title',
  dek: ['ld:description', 'meta:og:description'],
  authors: 'ld:author',
  publishedAt: 'ld:datePublished',
  body: { in: '#main > article' },
};
