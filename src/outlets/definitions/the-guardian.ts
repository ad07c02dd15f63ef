import type { Outlet } from '../define-outlet.js';

export const theGuardian: Outlet = {
  id: 'the-guardian',
  name: 'The Guardian',
  domains: ['theguardian.com', 'guardian.co.uk'],
  furniture: ['Guardian journalism', 'Guardian News & Media', 'theguardian.com', 'the Guardian'],
};
