/** Pages that the playground offers: invented, each with something that is hard to read. */
import furniture from './furniture.html?raw';
import german from './german.html?raw';
import interview from './interview.html?raw';
import liveBlog from './live-blog.html?raw';
import outletPage from './outlet-page.html?raw';
import wire from './wire.txt?raw';

export interface Example {
  /** What the address calls it. */
  id: string;
  title: string;
  content: string;
  url: string;
}

export const EXAMPLES: readonly Example[] = [
  { id: 'wire', title: 'Wire text', content: wire, url: '' },
  {
    id: 'outlet-page',
    title: 'Page of an outlet',
    content: outletPage,
    url: 'https://vessbypost.example/news/2024/05/old-bridge-closes',
  },
  { id: 'interview', title: 'Interview', content: interview, url: '' },
  { id: 'live-blog', title: 'Live blog', content: liveBlog, url: '' },
  { id: 'german', title: 'Page in German', content: german, url: '' },
  { id: 'furniture', title: 'Page full of furniture', content: furniture, url: '' },
];
