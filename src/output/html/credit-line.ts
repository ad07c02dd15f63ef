import type { Article, Byline } from '../../article.js';
import { escapeHtml, isolated } from './escape.js';

/** Who wrote it, each one apart, and time of publication, or ''. */
export function creditsLine({ byline, publishedAt }: Article): string {
  const parts = byline === null ? [] : creditsOf(byline);
  if (publishedAt !== null) parts.push(timeHtml(publishedAt));
  return parts.length === 0 ? '' : `<p class="credits">${parts.join(' · ')}</p>`;
}

/** Each author, with a role if one is printed, then the agencies; else the byline as it stands. */
function creditsOf({ text, authors, agencies }: Byline): string[] {
  const names = authors.map(({ name, role }) =>
    role === null ? isolated(name) : `${isolated(name)}, ${isolated(role)}`,
  );
  const others = agencies.filter((agency) => !authors.some(({ name }) => name === agency));
  const parts = names.concat(others.map(isolated));
  return parts.length > 0 || text.trim() === '' ? parts : [isolated(text)];
}

/** A time for readers: its day, its minute and its zone, as far as it tells them. */
export function timeHtml(time: string): string {
  const [, day, minute, zone = ''] =
    /^(.{10})T(\d\d:\d\d)[\d:.,]{0,20}(Z|[+-]\d\d:?\d\d)?$/.exec(time) ?? [];
  const words =
    day === undefined ? time : [day, minute, zone === 'Z' ? 'UTC' : zone].join(' ').trim();
  return `<time datetime="${escapeHtml(time)}">${escapeHtml(words)}</time>`;
}
