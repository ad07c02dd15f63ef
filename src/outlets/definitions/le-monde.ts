import type { OutletDefinition } from '../definition.js';

export const leMonde: OutletDefinition = {
  id: 'le-monde',
  name: 'Le Monde',
  domains: ['lemonde.fr'],
  names: ['lemonde.fr'],
};
