import type { OutletDefinition } from '../definition.js';

export const elPais: OutletDefinition = {
  id: 'el-pais',
  name: 'El País',
  domains: ['elpais.com'],
  names: ['EL PAÍS', 'Ediciones EL PAÍS'],
  timeZone: 'Europe/Madrid',
  headline: 'css:h1.a_t',
  dek: 'css:h2.a_st',
  authors: ['ld:author', 'css:.a_md_a a'],
  publishedAt: ['ld:datePublished', 'attr:#article_date_p@datetime'],
  body: { in: '.a_c', drop: { caption: 'figure, .gallery-summary-container' } },
};
