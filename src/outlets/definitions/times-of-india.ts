import type { OutletDefinition } from '../definition.js';

export const timesOfIndia: OutletDefinition = {
  id: 'times-of-india',
  name: 'The Times of India',
  domains: ['timesofindia.indiatimes.com', 'timesofindia.com'],
  names: ['Times of India', 'The Times Of India', 'TOI'],
  timeZone: 'Asia/Kolkata',
  dek: 'css:.art_synopsis',
  authors: 'ld:author',
  body: {
    in: '.js_tbl_article, [class*="fewcent-"]',
    headings: '.js_tbl_article span.strong',
  },
};
