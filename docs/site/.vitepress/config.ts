import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { emptyHeads } from './empty-heads.js';
import { linksOut } from './links-out.js';
import { NAV, sidebar } from './navigation.js';

/** The browser itself refuses every request to another host, as the playground promises. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  title: 'copydesk',
  description: 'Reads a news article: body, byline, quotes with their speakers, names.',
  lang: 'en',
  srcDir: '..', // the documents themselves are the pages
  srcExclude: ['changelog.md', 'pull_request_template/**', 'site/README.md'],
  rewrites: {
    'site/index.md': 'index.md',
    'site/playground.md': 'playground.md',
    'site/generated/changelog.md': 'changelog.md',
    'models/README.md': 'models/index.md',
    'notes/README.md': 'notes/index.md',
  },
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }],
    ['link', { rel: 'icon', href: 'data:,' }],
  ],
  markdown: {
    config: (markdown) => {
      linksOut(markdown);
      emptyHeads(markdown);
    },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vite: {
    publicDir: 'site/generated/public',
    resolve: {
      alias: { copydesk: fileURLToPath(new URL('../../../dist/index.js', import.meta.url)) },
    },
  },
  themeConfig: {
    nav: NAV,
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: false, next: false },
  },
});
