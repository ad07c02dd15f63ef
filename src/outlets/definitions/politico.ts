import type { OutletDefinition } from '../definition.js';

export const politico: OutletDefinition = {
  id: 'politico',
  name: 'Politico',
  domains: ['politico.com'],
  names: ['POLITICO'],
  timeZone: 'America/New_York',
  headline: ['css:.media-item--story-lead h2.headline', 'css:.summary [itemprop="headline"]'],
  dek: ['css:.media-item--story-lead p.dek', 'meta:og:description'],
  authors: ['css:.story-meta__authors .vcard', 'css:.summary .byline a', 'ld:author'],
  publishedAt: 'attr:.story-meta__timestamp time@datetime',
  body: { in: '.story-text', drop: { byline: '.summary' } },
};
