import type { OutletDefinition } from '../definition.js';

export const theNewYorker: OutletDefinition = {
  id: 'the-new-yorker',
  name: 'The New Yorker',
  domains: ['newyorker.com'],
  timeZone: 'America/New_York',
  headline: 'css:[data-testid="ContentHeaderHed"]',
  dek: 'css:[class*="ContentHeaderDek"]',
  authors: ['ld:author', 'css:[class*="ContentHeader"] [data-testid="BylineName"]'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: '.body__inner-container', drop: { caption: '.inset-embedded-lede, inline-embed' } },
  bylines: ['By {authors}'],
};
