import type { Outlet } from '../define-outlet.js';

export const washingtonPost: Outlet = {
  id: 'washington-post',
  name: 'The Washington Post',
  domains: ['washingtonpost.com'],
  furniture: ['washingtonpost.com', 'Post subscribers'],
};
