import type { OutletDefinition } from '../definition.js';

export const freiePresse: OutletDefinition = {
  id: 'freie-presse',
  name: 'Freie Presse',
  domains: ['freiepresse.de'],
  headline: ['css:h1', 'ld:headline'],
  dek: 'css:#artikel-content > p.bold',
  authors: ['ld:author', 'css:.new-author-text > a'],
  publishedAt: ['ld:datePublished', 'meta:date'],
  body: {
    in: '#artikel-content',
    drop: {
      timestamp: '.article__location, .firstSection > span',
      subscription: '.appBottomRgt-content',
    },
  },
};
