import type { OutletDefinition } from '../definition.js';

export const cnn: OutletDefinition = {
  id: 'cnn',
  name: 'CNN',
  domains: ['cnn.com'],
  names: ['Cable News Network', 'CNNMoney'],
  timeZone: 'America/New_York',
  dek: 'css:#storytext > h2.speakable',
  authors: ['ld:author', 'css:.byline__names .byline__name', 'meta:author'],
  body: { in: '.article__content, #storytext' },
};
