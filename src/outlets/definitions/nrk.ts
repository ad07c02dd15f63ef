import type { OutletDefinition } from '../definition.js';

export const nrk: OutletDefinition = {
  id: 'nrk',
  name: 'NRK',
  domains: ['nrk.no'],
  names: ['Norsk rikskringkasting', 'NRK.no'],
  timeZone: 'Europe/Oslo',
  dek: 'css:.article-lead',
  authors: ['ld:author', 'css:.author__name'],
  publishedAt: ['ld:datePublished', 'attr:time.datePublished@datetime'],
  body: { in: '.article-body', drop: { related: '.reference', caption: 'figure' } },
};
