import type { OutletDefinition } from '../definition.js';

export const lesEchos: OutletDefinition = {
  id: 'les-echos',
  name: 'Les Échos',
  domains: ['lesechos.fr'],
  names: ['Les Echos', 'Les Echos Publishing'],
  language: 'fr',
  timeZone: 'Europe/Paris',
  authors: ['ld:author', 'meta:author'],
  body: { in: '.post-paywall' },
};
