import type { Embed } from '../../article.js';
import type { Complete } from '../layout/addresses.js';
import { embedWords } from '../layout/embed-links.js';
import { escapeHtml, isolated } from './escape.js';

/**
 * What stands in an article from elsewhere, as a link to it: nothing of it is loaded. A post whose
 * words are known is a quotation with them.
 *
 * @param rel - Attributes of the link beside its address.
 * @returns An element, or '' if there is nothing to show.
 */
export function embedHtml(embed: Embed, complete: Complete, rel: string): string {
  const words = embedWords(embed, complete);
  if (words === null) return '';
  const { name, address, host, said } = words;
  const href = address === null ? '' : escapeHtml(address);
  const link = href === '' ? isolated(name) : `<a href="${href}"${rel}>${isolated(name)}</a>`;
  const from = host === '' ? link : `${link} <small>${escapeHtml(host)}</small>`;
  if (said.length === 0) return `<figure class="embed">${from}</figure>`;
  const cite = href === '' ? '' : ` cite="${href}"`;
  const paragraphs = said.map((part) => `<p dir="auto">${escapeHtml(part.trim())}</p>`);
  const author = name === '' ? '' : `<p>— ${from}</p>\n`;
  return `<blockquote class="post"${cite}>\n${paragraphs.join('\n')}\n${author}</blockquote>`;
}
