import type { Outlet } from '../define-outlet.js';

export const newYorkTimes: Outlet = {
  id: 'new-york-times',
  name: 'The New York Times',
  domains: ['nytimes.com'],
  furniture: ['nytimes.com', 'The New York Times Company', 'Times subscribers'],
};
