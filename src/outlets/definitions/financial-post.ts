import type { OutletDefinition } from '../definition.js';
import { postmedia } from '../families/postmedia.js';

export const financialPost: OutletDefinition = {
  id: 'financial-post',
  name: 'Financial Post',
  domains: ['financialpost.com'],
  family: postmedia,
};
