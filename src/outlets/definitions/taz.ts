import type { OutletDefinition } from '../definition.js';

export const taz: OutletDefinition = {
  id: 'taz',
  name: 'taz',
  domains: ['taz.de'],
  names: ['taz, die tageszeitung', 'die tageszeitung', 'TAZ Verlags- und Vertriebs GmbH'],
  language: 'de',
  timeZone: 'Europe/Berlin',
  dek: ['css:p.intro', 'meta:description'],
  authors: ['ld:author', 'meta:article:author', 'meta:author'],
  body: {
    in: 'article.sectbody, .main-article-corpus',
    drop: { caption: 'p.caption, figure' },
  },
};
