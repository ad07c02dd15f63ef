import type { Outlet } from '../define-outlet.js';

export const leMonde: Outlet = {
  id: 'le-monde',
  name: 'Le Monde',
  domains: ['lemonde.fr'],
  furniture: ['lemonde.fr'],
};
