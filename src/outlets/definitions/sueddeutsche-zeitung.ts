import type { OutletDefinition } from '../definition.js';

export const sueddeutscheZeitung: OutletDefinition = {
  id: 'sueddeutsche-zeitung',
  name: 'Süddeutsche Zeitung',
  domains: ['sueddeutsche.de', 'sz.de'],
  names: ['SZ', 'SZ.de', 'Süddeutsche.de', 'SZ Plus'],
  language: 'de',
  timeZone: 'Europe/Berlin',
  dek: ['css:[data-manual="teaserText"]', 'css:[data-manual="teaser-text"]'],
  authors: ['ld:author', 'meta:author'],
  body: {
    in: '[data-testid="article-body"]',
    drop: { related: '[data-manual="teaser-overline"], [data-manual="teaser-title"]' },
  },
};
