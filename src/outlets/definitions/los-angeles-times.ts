import type { OutletDefinition } from '../definition.js';

export const losAngelesTimes: OutletDefinition = {
  id: 'los-angeles-times',
  name: 'Los Angeles Times',
  domains: ['latimes.com'],
  names: ['L.A. Times'],
  timeZone: 'America/Los_Angeles',
  headline: 'css:.page-lead-meta h1.headline',
  authors: ['ld:author', 'css:.authors-byline .author-name', 'css:.authors .link'],
  body: {
    in: '.rich-text-article-body, .ct-rich-text-children, article.story',
    drop: {
      advertisement: '.enhancement',
      newsletter: '.newsletter-module',
      other: '.story-stack-item-number',
    },
  },
  layouts: [
    {
      when: '.ArticlePage',
      headline: 'css:.ArticlePage-headline',
      authors: ['ld:author', 'css:.ArticlePage-authorName'],
      body: { in: '.RichTextArticleBody-body' },
    },
  ],
};
