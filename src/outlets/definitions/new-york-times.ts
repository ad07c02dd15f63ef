import type { OutletDefinition } from '../definition.js';

export const newYorkTimes: OutletDefinition = {
  id: 'new-york-times',
  name: 'The New York Times',
  domains: ['nytimes.com'],
  names: ['nytimes.com', 'The New York Times Company', 'Times subscribers'],
  timeZone: 'America/New_York',
  headline: ['css:h1[data-testid="headline"]', 'css:h1.g-headline'],
  authors: ['ld:author', 'css:[itemprop="author creator"] [itemprop="name"]'],
  body: {
    in: '[name="articleBody"], .StoryBodyCompanionColumn, #g-blocks',
    drop: { caption: '.g-caption', tags: '.g-tag' },
  },
};
