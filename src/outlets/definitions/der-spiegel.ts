import type { OutletDefinition } from '../definition.js';

export const derSpiegel: OutletDefinition = {
  id: 'der-spiegel',
  name: 'DER SPIEGEL',
  domains: ['spiegel.de'],
  names: ['SPIEGEL-Redaktion', 'SPIEGEL+'],
};
