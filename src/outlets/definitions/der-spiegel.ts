import type { Outlet } from '../define-outlet.js';

export const derSpiegel: Outlet = {
  id: 'der-spiegel',
  name: 'DER SPIEGEL',
  domains: ['spiegel.de'],
  furniture: ['SPIEGEL-Redaktion', 'SPIEGEL+'],
};
