import type { OutletDefinition } from '../definition.js';

export const techcrunch: OutletDefinition = {
  id: 'techcrunch',
  name: 'TechCrunch',
  domains: ['techcrunch.com'],
  timeZone: 'America/Los_Angeles',
  dek: 'css:#speakable-summary',
  authors: ['ld:author', 'css:.article__byline a'],
  body: { in: '.article-content, .entry-content', drop: { caption: '.wp-caption, figure' } },
};
