import { type Article, toHtml, toJsonLd, toMarkdown, toReaderHtml } from 'copydesk';
import { RENDERERS } from './renderers.js';

/** A way in which an article comes to stand in a page. */
export interface Output {
  name: string;
  write(article: Article): string;
}

/** All of them, each as HTML. The policy that keeps scripts from running in `toHtml` is left out. */
export const OUTPUTS: readonly Output[] = [
  {
    name: 'toHtml',
    write: (article) => toHtml(article).replace(/<meta http-equiv="Content-Security[^>]*>/, ''),
  },
  {
    name: 'toJsonLd in a script',
    write: (article) => {
      const json = JSON.stringify(toJsonLd(article)).replace(/</g, '\\u003c');
      return `<script type="application/ld+json">${json}</script>`;
    },
  },
  { name: 'toReaderHtml', write: toReaderHtml },
  ...RENDERERS.map(({ name, render }) => ({
    name: `toMarkdown through ${name}`,
    write: (article: Article) =>
      render(toMarkdown(article, { quotes: true })) +
      render(toMarkdown(article, { frontMatter: true, links: false })),
  })),
];
