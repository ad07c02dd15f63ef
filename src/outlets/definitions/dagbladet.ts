import type { OutletDefinition } from '../definition.js';

export const dagbladet: OutletDefinition = {
  id: 'dagbladet',
  name: 'Dagbladet',
  domains: ['dagbladet.no'],
  headline: ['css:.headline', 'meta:og:title'],
  dek: ['css:.subtitle', 'meta:og:description'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: '.article-entity > div' },
};
