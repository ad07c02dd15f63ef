import type { OutletDefinition } from '../definition.js';

export const corriereDellaSera: OutletDefinition = {
  id: 'corriere-della-sera',
  name: 'Corriere della Sera',
  domains: ['corriere.it'],
  names: ['Corriere.it', 'RCS Mediagroup'],
  language: 'it',
  timeZone: 'Europe/Rome',
  headline: 'css:h1.title-art-hp',
  dek: 'css:p.summary-art',
  authors: ['ld:author', 'css:.author-art .writer'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: {
    in: '#content-to-read',
    drop: {
      timestamp: '.rcs-hide-in-editor',
      byline: '.fxr-between-center',
      comments: '.bck-social-comment-read',
    },
  },
};
