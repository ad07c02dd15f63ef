import type { Outlet } from '../define-outlet.js';

export const bbcNews: Outlet = {
  id: 'bbc-news',
  name: 'BBC News',
  domains: ['bbc.co.uk', 'bbc.com'],
  furniture: ['the BBC is not responsible', 'BBC Sounds', 'BBC iPlayer'],
};
