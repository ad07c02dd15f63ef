import type { OutletDefinition } from '../definition.js';

export const hankookIlbo: OutletDefinition = {
  id: 'hankook-ilbo',
  name: '한국일보',
  domains: ['hankookilbo.com'],
  names: ['Hankookilbo', '한국일보사'],
  timeZone: 'Asia/Seoul',
  dek: ['css:.sub-tit-ll', 'css:.sub-tit'],
  authors: ['ld:author', 'meta:author'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time'],
  body: { in: '.end-body', drop: { other: '.module-area' } },
};
