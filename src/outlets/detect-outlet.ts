import type { OutletMatch } from '../article.js';
import { isWordCharacter } from '../language/characters.js';
import type { Outlet } from './define-outlet.js';

/** What a page shows of its outlet. */
export interface OutletClues {
  /** Address of the page, or null. */
  url: string | null;
  /** Addresses and names that the page gives itself: where it has a name, no other outlet is told. */
  page: readonly string[];
  /** Texts in which an outlet speaks of itself: appeals, offers, copyright lines. */
  furniture: readonly string[];
}

/**
 * Tells the outlet: by the address, else by what the page says of itself, else by the name that the
 * furniture uses most.
 */
export function detectOutlet(outlets: readonly Outlet[], clues: OutletClues): OutletMatch | null {
  const host = clues.url === null ? '' : hostOf(clues.url);
  const byUrl = outlets.find(({ domains }) => domains.some((domain) => isWithin(host, domain)));
  if (byUrl !== undefined) return match(byUrl, 'url');
  for (const clue of clues.page) {
    const own = hostOf(clue);
    const byPage = outlets.find(
      ({ name, domains }) => clue === name || domains.some((domain) => isWithin(own, domain)),
    );
    if (byPage !== undefined) return match(byPage, 'page');
  }
  const given = clues.page.filter((clue) => hostOf(clue) === '');
  let best: Outlet | null = null;
  let most = 0;
  for (const outlet of outlets) {
    const names = [outlet.name, ...outlet.furniture];
    // an agency's copyright line stands on the pages of those that print it
    if (given.length > 0 && !given.some((own) => names.some((name) => hasWords(own, name))))
      continue;
    const count = clues.furniture.filter((text) =>
      names.some((name) => hasWords(text, name)),
    ).length;
    if (count > most) {
      best = outlet;
      most = count;
    }
  }
  return best === null ? null : match(best, 'furniture');
}

function match({ id, name, domains }: Outlet, evidence: OutletMatch['evidence']): OutletMatch {
  return { id, name, domain: domains[0] ?? null, evidence };
}

/** Host of an address in lower case, or '' where it has none. */
export function hostOf(url: string): string {
  const scheme = url.indexOf('://');
  const start = scheme >= 0 ? scheme + 3 : url.startsWith('//') ? 2 : -1;
  if (start < 0) return '';
  let end = start;
  while (end < url.length && !'/?#\\'.includes(url[end] as string)) end++;
  const authority = url.slice(start, end).toLowerCase();
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a text holds a name, not as part of longer words. */
function hasWords(text: string, name: string): boolean {
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
    const before = text.charCodeAt(i - 1);
    const behind = text.charCodeAt(i + name.length);
    if (!isWordCharacter(before) && !isWordCharacter(behind)) return true;
  }
  return false;
}
