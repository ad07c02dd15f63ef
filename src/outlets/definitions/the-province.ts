import type { OutletDefinition } from '../definition.js';
import { postmedia } from '../families/postmedia.js';

export const theProvince: OutletDefinition = {
  id: 'the-province',
  name: 'The Province',
  domains: ['theprovince.com'],
  family: postmedia,
  timeZone: 'America/Vancouver',
};
