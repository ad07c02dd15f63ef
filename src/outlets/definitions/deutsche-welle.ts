import type { OutletDefinition } from '../definition.js';

export const deutscheWelle: OutletDefinition = {
  id: 'deutsche-welle',
  name: 'Deutsche Welle',
  domains: ['dw.com'],
  names: ['DW', 'DW.COM', 'www.dw.com'],
  timeZone: 'Europe/Berlin',
  dek: ['css:.col3 > p.intro', 'css:.teaser-text'],
  authors: ['ld:author', 'css:.smallList li'],
  publishedAt: ['ld:datePublished', 'css:.smallList li'],
  body: {
    in: '.longText, .rich-text',
    drop: { caption: '.picBox, figure', related: '.vjs-wrapper' },
  },
  bylines: ['Autorin/Autor {authors}'],
};
