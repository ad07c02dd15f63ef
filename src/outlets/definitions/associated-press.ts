import type { OutletDefinition } from '../definition.js';

export const associatedPress: OutletDefinition = {
  id: 'associated-press',
  name: 'AP News',
  domains: ['apnews.com', 'ap.org'],
  names: ['AP NEWS', 'The Associated Press. All rights reserved'],
  timeZone: 'America/New_York',
  headline: 'css:.Page-headline',
  dek: [],
  authors: ['css:.Page-authors .Link', 'ld:author'],
  body: {
    in: '.RichTextStoryBody, .Article',
    drop: { related: '.PageListEnhancementGeneric, .Infobox', other: '.HTMLModuleEnhancement' },
  },
  datelines: ['{place} ({agency}) — '],
  layouts: [{ when: '.ap-story', headline: 'css:.ap-story-headline', body: { in: '.ap-story' } }],
};
