import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/** Where the files of the project can be seen, if package.json names a place. */
const { repository } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { repository?: { url: string } };

/**
 * Links of the documents to files of the project that are no page of the site (`../tests`): they
 * lead to the repository, or, where there is none yet, are their words alone.
 */
export function linksOut(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('links-out', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let dropped = 0;
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? String(token.attrGet('href')) : '';
        const file = href === '' ? null : fileOutside(href, String(env.relativePath));
        if (file !== null) {
          const address = addressOf(file);
          if (address !== null) token.attrSet('href', address);
          else dropped = 1;
        }
        if (dropped === 1 && (token.type === 'link_open' || token.type === 'link_close')) {
          if (token.type === 'link_close') dropped = 0;
          token.tag = 'span';
          token.attrs = null;
        }
      }
    }
  });
}

/** The file of the project that a link leads to, or null if it leads to a page of the site. */
function fileOutside(href: string, page: string): string | null {
  if (/^(?:[a-z]+:|#|\/)/.test(href)) return null;
  const [path = ''] = href.split('#');
  const file = normalize(join('docs', dirname(page), path));
  return file.startsWith('docs/') && !file.includes('pull_request_template') ? null : file;
}

function addressOf(file: string): string | null {
  const base = repository?.url.replace(/^git\+|\.git$/g, '');
  return base === undefined ? null : `${base}/blob/main/${file}`;
}
