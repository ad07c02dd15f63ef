import type { OutletDefinition } from '../definition.js';

export const seznamZpravy: OutletDefinition = {
  id: 'seznam-zpravy',
  name: 'Seznam Zprávy',
  domains: ['seznamzpravy.cz'],
  headline: ['css:.speakable', 'ld:headline'],
  dek: ['css:p.speakable', 'ld:description'],
  authors: 'ld:author',
  publishedAt: 'ld:datePublished',
  body: {
    in: '.c_c',
    drop: { navigation: '#accessibility-article' },
  },
};
