import type { Outlet } from '../define-outlet.js';

export const theIndependent: Outlet = {
  id: 'the-independent',
  name: 'The Independent',
  domains: ['independent.co.uk', 'the-independent.com'],
  furniture: ['Independent Premium', 'Independent readers', 'independent.co.uk'],
};
