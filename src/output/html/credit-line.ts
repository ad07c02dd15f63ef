import type { Article } from '../../article.js';
import { escapeHtml, isolated } from './escape.js';

/** Byline and time of publication, or ''. */
export function creditsLine({ byline, publishedAt }: Article): string {
  const parts = byline === null || byline.text.trim() === '' ? [] : [isolated(byline.text)];
  if (publishedAt !== null) {
    const minute = publishedAt.slice(0, 16).replace('T', ' ');
    parts.push(`<time datetime="${escapeHtml(publishedAt)}">${escapeHtml(minute)}</time>`);
  }
  return parts.length === 0 ? '' : `<p class="credits">${parts.join(' · ')}</p>`;
}
