import type { OutletDefinition } from '../definition.js';

export const anadoluAjansi: OutletDefinition = {
  id: 'anadolu-ajansi',
  name: 'Anadolu Ajansı',
  domains: ['aa.com.tr'],
  names: ['Anadolu Agency', 'Anadolu', 'AA'],
  timeZone: 'Europe/Istanbul',
  dek: 'css:.detay-spot-category h4',
  body: { in: '.detay-icerik, .prose', drop: { share: '.detay-paylas' } },
};
