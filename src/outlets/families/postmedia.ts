import type { OutletFamily } from '../definition.js';

/** The template of Postmedia’s Canadian papers. */
export const postmedia: OutletFamily = {
  timeZone: 'America/Toronto',
  headline: ['css:#articleTitle', 'ld:headline'],
  dek: 'css:.article-subtitle',
  authors: ['ld:author', 'meta:parsely-author'],
  publishedAt: 'ld:datePublished',
  body: {
    in: '.article-content__content-group',
    drop: { related: '.featured-video', subscription: '.article-content__sign-in-group' },
  },
};
