import type { Outlet } from '../define-outlet.js';

export const reuters: Outlet = {
  id: 'reuters',
  name: 'Reuters',
  domains: ['reuters.com'],
  furniture: ['Thomson Reuters'],
};
