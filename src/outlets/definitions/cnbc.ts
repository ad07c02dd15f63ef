import type { OutletDefinition } from '../definition.js';

export const cnbc: OutletDefinition = {
  id: 'cnbc',
  name: 'CNBC',
  domains: ['cnbc.com'],
  timeZone: 'America/New_York',
  headline: 'css:h1.ArticleHeader-headline',
  authors: ['ld:author', 'css:.Author-authorName'],
  body: {
    in: '.ArticleBody-articleBody',
    drop: {
      caption: '.InlineImage-imageEmbed',
      related: '.RelatedContent-container',
      other: '.Pullquote-pullquote',
    },
  },
};
