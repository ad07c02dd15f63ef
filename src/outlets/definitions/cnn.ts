import type { Outlet } from '../define-outlet.js';

export const cnn: Outlet = {
  id: 'cnn',
  name: 'CNN',
  domains: ['cnn.com'],
  furniture: ['Cable News Network'],
};
