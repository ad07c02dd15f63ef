import type { OutletDefinition } from '../definition.js';

export const cnn: OutletDefinition = {
  id: 'cnn',
  name: 'CNN',
  domains: ['cnn.com'],
  names: ['Cable News Network', 'CNNMoney'],
  timeZone: 'America/New_York',
  dek: [],
  authors: ['ld:author', 'css:.byline__names .byline__name', 'meta:author'],
  body: { in: '.article__content' },
  layouts: [
    { when: '#storytext', dek: 'css:#storytext > h2.speakable', body: { in: '#storytext' } },
    {
      when: '#body-text',
      headline: 'css:.pg-headline',
      body: { in: '#body-text', keep: '.zn-body__paragraph.speakable' },
    },
  ],
};
