import { readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';

type Item = DefaultTheme.SidebarItem;

/** What TypeDoc writes: modules, categories, and at the end pages. */
interface ApiEntry {
  title: string;
  path?: string;
  children?: ApiEntry[];
}

export const NAV: DefaultTheme.NavItem[] = [
  { text: 'Playground', link: '/playground' },
  { text: 'Guide', link: '/guide' },
  { text: 'API', link: '/api/copydesk/' },
];

const GUIDES: Item[] = [
  { text: 'Playground', link: '/playground' },
  {
    text: 'Guide',
    items: [
      { text: 'Getting started', link: '/guide' },
      { text: 'The article, field by field', link: '/guide#the-article-field-by-field' },
      { text: 'Recipes', link: '/recipes' },
      { text: 'Coming from another tool', link: '/coming-from' },
      { text: 'Outlets', link: '/outlets' },
      { text: 'Archives', link: '/archives' },
      { text: 'Scale', link: '/scale' },
      { text: 'Security', link: '/security' },
    ],
  },
];

const BACKGROUND: Item[] = [
  {
    text: 'How it works',
    items: [
      { text: 'Architecture', link: '/architecture' },
      { text: 'Models', link: '/models/' },
      { text: 'Notes', link: '/notes/' },
      { text: 'Benchmarks', link: '/benchmarks' },
      { text: 'Sources', link: '/sources' },
      { text: 'Credits', link: '/notice' },
      { text: 'Contributing', link: '/contributing' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
];

/** One side bar for all pages, so that each page of the API is two clicks from each other page. */
export function sidebar(): Item[] {
  return [...GUIDES, { text: 'API', link: '/api/copydesk/', items: apiItems() }, ...BACKGROUND];
}

function apiItems(): Item[] {
  const file = new URL('../../api/navigation.json', import.meta.url);
  const modules = JSON.parse(readFileSync(file, 'utf8')) as ApiEntry[];
  const main = modules.find(({ path }) => path === 'copydesk/index.md');
  const others = modules.flatMap(
    ({ path, children }) => (path === undefined ? children : []) ?? [],
  );
  return [
    ...(main?.children ?? []).map(group),
    ...others.map(({ title, path, children }) => ({
      text: `copydesk/${title}`,
      link: linkOf(path),
      collapsed: true,
      items: (children ?? []).flatMap((category) => (category.children ?? []).map(page)),
    })),
  ];
}

function group({ title, children }: ApiEntry): Item {
  // with a link of its own, since a group that only opens is a button in a button
  const link = `/api/copydesk/#${title.toLowerCase()}`;
  return { text: title, link, collapsed: true, items: (children ?? []).map(page) };
}

function page({ title, path }: ApiEntry): Item {
  return { text: title, link: linkOf(path) };
}

function linkOf(path = ''): string {
  return `/api/${path.replace(/(?:index)?\.md$/, '')}`;
}
