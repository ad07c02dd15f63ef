import type { OutletDefinition } from '../definition.js';

export const npr: OutletDefinition = {
  id: 'npr',
  name: 'NPR',
  domains: ['npr.org'],
  names: ['National Public Radio'],
  timeZone: 'America/New_York',
  headline: 'css:.storytitle h1',
  authors: ['ld:author', 'css:.byline__name'],
  publishedAt: 'attr:.dateblock time@datetime',
  body: {
    in: '#storytext',
    drop: { caption: '.bucketwrap.image', related: '.bucketwrap.internallink' },
  },
};
