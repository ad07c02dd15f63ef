import type { OutletDefinition } from '../definition.js';

export const bbcNews: OutletDefinition = {
  id: 'bbc-news',
  name: 'BBC News',
  domains: ['bbc.co.uk', 'bbc.com'],
  names: ['BBC', 'The BBC', 'the BBC is not responsible', 'BBC Sounds', 'BBC iPlayer'],
  timeZone: 'Europe/London',
  headline: 'css:[data-component="headline-block"] h1',
  dek: [],
  body: {
    in: 'article',
    keep: '[data-component="text-block"] p, [data-component="subheadline-block"]',
    drop: { related: '[data-component="links-block"]', tags: '[data-component="tag-list-block"]' },
  },
  layouts: [
    {
      when: '.story-body__inner',
      headline: 'css:.story-body__h1',
      body: { in: '.story-body__inner' },
    },
  ],
};
