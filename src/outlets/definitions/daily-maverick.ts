import type { OutletDefinition } from '../definition.js';

export const dailyMaverick: OutletDefinition = {
  id: 'daily-maverick',
  name: 'Daily Maverick',
  domains: ['dailymaverick.co.za'],
  timeZone: 'Africa/Johannesburg',
  dek: ['css:h2.first-paragraph', 'css:.top-summary'],
  authors: 'ld:author',
  body: {
    in: '.article-contents, .article-content',
    drop: { caption: '.wp-caption', tags: '.keywords-section' },
  },
};
