import type { OutletDefinition } from '../definition.js';

export const dailyMail: OutletDefinition = {
  id: 'daily-mail',
  name: 'Daily Mail',
  domains: ['dailymail.co.uk', 'dailymail.com'],
  names: ['Mail Online', 'MailOnline'],
  timeZone: 'Europe/London',
  authors: ['ld:author', 'meta:author', 'css:.author-section .author'],
  publishedAt: 'attr:.article-timestamp-published time@datetime',
  body: {
    in: '#js-article-text',
    drop: { caption: '.artSplitter .imageCaption' },
  },
};
