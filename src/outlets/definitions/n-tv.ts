import type { OutletDefinition } from '../definition.js';

export const nTv: OutletDefinition = {
  id: 'n-tv',
  name: 'ntv',
  domains: ['n-tv.de'],
  headline: 'meta:og:title',
  publishedAt: 'meta:date',
  body: { in: '.article__text, .wrapper-article' },
};
