import type { OutletDefinition } from '../definition.js';

export const frankfurterAllgemeine: OutletDefinition = {
  id: 'frankfurter-allgemeine',
  name: 'Frankfurter Allgemeine Zeitung',
  domains: ['faz.net'],
  names: ['FAZ.NET', 'F.A.Z.', 'FAZ+'],
  language: 'de',
  timeZone: 'Europe/Berlin',
  dek: ['css:.atc-IntroText', 'css:.header-teaser', 'meta:og:description'],
  authors: ['ld:author', 'css:.atc-MetaAuthor', 'css:.header-detail a'],
  publishedAt: ['attr:.atc-MetaTime@datetime', 'ld:datePublished'],
  body: {
    in: '.atc-Text, .body-elements, .walled-content',
    keep: '.atc-TextParagraph',
    drop: { related: '.atc-ContainerMore, .related-articles', 'author-bio': '.atc-ContainerInfo' },
  },
};
