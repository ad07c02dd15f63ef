import type { OutletDefinition } from '../definition.js';

export const theIndependent: OutletDefinition = {
  id: 'the-independent',
  name: 'The Independent',
  domains: ['independent.co.uk', 'the-independent.com'],
  names: ['Independent Premium', 'Independent readers', 'independent.co.uk'],
  timeZone: 'Europe/London',
  authors: ['ld:author', 'meta:article:author_name'],
  body: { in: '#main', drop: { newsletter: '[data-component="Newsletter"]' } },
  furniture: { other: ['This is a breaking new'] },
};
