import type { OutletDefinition } from '../definition.js';

export const golem: OutletDefinition = {
  id: 'golem',
  name: 'Golem.de',
  domains: ['golem.de'],
  names: ['Golem'],
  timeZone: 'Europe/Berlin',
  dek: ['meta:og:description', 'meta:description'],
  authors: ['ld:author', 'css:.authors__name'],
  publishedAt: 'ld:datePublished',
  body: { in: 'article' },
};
