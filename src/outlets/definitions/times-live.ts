import type { OutletDefinition } from '../definition.js';

export const timesLive: OutletDefinition = {
  id: 'times-live',
  name: 'TimesLIVE',
  domains: ['timeslive.co.za'],
  names: ['Sunday Times Daily'],
  timeZone: 'Africa/Johannesburg',
  headline: ['css:h1', 'ld:headline'],
  authors: ['ld:author', 'css:.author-block .name'],
  publishedAt: 'ld:datePublished',
  body: {
    in: '.article-widgets, .b-article-body',
    drop: { other: '.b-article-body__pullquote' },
  },
};
