import type { OutletDefinition } from '../definition.js';

export const cbcNews: OutletDefinition = {
  id: 'cbc-news',
  name: 'CBC News',
  domains: ['cbc.ca'],
  names: ['CBC'],
  timeZone: 'America/Toronto',
  headline: 'css:h1.detailHeadline',
  dek: 'css:h2.deck',
  authors: ['css:.bylineDetails .authorText', 'ld:author'],
  publishedAt: ['attr:.bylineDetails .timeStamp@datetime', 'ld:datePublished'],
  body: {
    in: '.story',
    drop: { caption: '.story > div:not([class])', related: '.similarLinkText' },
  },
};
