import type { OutletDefinition } from '../definition.js';

export const the20Minuten: OutletDefinition = {
  id: '20-minuten',
  name: '20 Minuten',
  domains: ['20min.ch'],
  headline: ['meta:og:title', 'ld:headline'],
  dek: 'css:[class*="Article_elementLead"]',
  authors: 'ld:author',
  publishedAt: 'ld:datePublished',
  body: { in: 'article', drop: { related: '[data-testid="InfoBox"]' } },
};
