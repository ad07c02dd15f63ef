import type { OutletDefinition } from '../definition.js';
import { postmedia } from '../families/postmedia.js';

export const nationalPost: OutletDefinition = {
  id: 'national-post',
  name: 'National Post',
  domains: ['nationalpost.com'],
  family: postmedia,
};
