import type { OutletDefinition } from '../definition.js';
import { postmedia } from '../families/postmedia.js';

export const canadaCom: OutletDefinition = {
  id: 'canada-com',
  name: 'Canada.com',
  domains: ['canada.com'],
  family: postmedia,
};
