import type { OutletDefinition } from '../definition.js';
import { postmedia } from '../families/postmedia.js';

export const ottawaCitizen: OutletDefinition = {
  id: 'ottawa-citizen',
  name: 'Ottawa Citizen',
  domains: ['ottawacitizen.com'],
  family: postmedia,
};
