import type { Outlet } from '../define-outlet.js';

export const associatedPress: Outlet = {
  id: 'associated-press',
  name: 'AP News',
  domains: ['apnews.com', 'ap.org'],
  furniture: ['The Associated Press. All rights reserved'],
};
