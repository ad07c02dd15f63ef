import type { OutletDefinition } from '../definition.js';

export const businessInsider: OutletDefinition = {
  id: 'business-insider',
  name: 'Business Insider',
  domains: ['businessinsider.com', 'insider.com'],
  names: ['Insider'],
  timeZone: 'America/New_York',
  headline: ['css:.post-headline h1', 'css:h1.post-headline'],
  dek: ['css:.post-summary-bullets', 'css:.summary-list'],
  authors: ['ld:author', 'css:.byline-author'],
  body: {
    in: '.post-body-content, .slideshow-container',
    drop: { related: '.related-posts', caption: 'figure', newsletter: '.inline-newsletter-signup' },
  },
  layouts: [
    {
      when: '.KonaBody',
      headline: 'css:.sl-layout-post > h1',
      authors: 'ld:author',
      body: { in: '.KonaBody', drop: { caption: '.KonaFilter.image-container' } },
    },
  ],
};
