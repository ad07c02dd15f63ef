import type { OutletMatch } from '../article.js';
import { isWordCharacter } from '../language/characters.js';
import type { Outlet } from './outlet.js';

/** What identifies the outlet of a page. */
export interface OutletClues {
  /** Address of the page, or null. */
  url: string | null;
  /**
   * Addresses and names that the page gives itself. If it gives a name, furniture cannot identify
   * another outlet.
   */
  page: readonly string[];
  /** Texts in which an outlet names itself: appeals, offers, copyright lines. */
  furniture: readonly string[];
}

/** An outlet, and how it was recognised. */
export interface FoundOutlet {
  outlet: Outlet;
  evidence: OutletMatch['evidence'];
}

/** Reasons of furniture in which an outlet names itself; credits and related links name others. */
export const OUTLET_FURNITURE = [
  'donation',
  'subscription',
  'newsletter',
  'cookie',
  'comments',
  'share',
  'navigation',
  'author-bio',
  'copyright',
] as const;

/** Most characters of a piece of furniture that are searched. */
const LONGEST_SEARCHED = 1000;
/** Fewest letters of a name that is searched in furniture; shorter ones are often other words. */
const SHORTEST_NAME = 5;
/** Longest host that the domain name system allows. */
const LONGEST_HOST = 253;

/**
 * Makes the function that recognises the outlet: by the address, else by what the page says about
 * itself, else by the name that the furniture uses most. Of two outlets with the same domain or
 * name the last one wins, so that a user's definition replaces that of the library.
 */
export function outletDetector(
  outlets: readonly Outlet[],
): (clues: OutletClues) => FoundOutlet | null {
  const byDomain = new Map<string, Outlet>();
  const byName = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const domain of outlet.domains) byDomain.set(domain, outlet);
    for (const name of outlet.names) byName.set(name, outlet);
  }
  const ofHost = (url: string): Outlet | undefined => {
    const whole = hostOf(url);
    if (whole.length > LONGEST_HOST) return undefined;
    for (let host = whole; host !== ''; host = withoutFirstLabel(host)) {
      const outlet = byDomain.get(host);
      if (outlet !== undefined) return outlet;
    }
    return undefined;
  };
  return ({ url, page, furniture }) => {
    const byUrl = url === null ? undefined : ofHost(url);
    if (byUrl !== undefined) return { outlet: byUrl, evidence: 'url' };
    for (const clue of page) {
      const outlet = byName.get(clue) ?? ofHost(clue);
      if (outlet !== undefined) return { outlet, evidence: 'page' };
    }
    const texts = furniture.map((text) => text.slice(0, LONGEST_SEARCHED));
    const given = page.filter((clue) => hostOf(clue) === '');
    // most names occur in none of the texts
    const whole = texts.join('\n');
    let best: Outlet | null = null;
    let most = 0;
    for (const outlet of texts.length === 0 ? [] : new Set(byName.values())) {
      const { names } = outlet;
      // an agency's copyright line is also printed by the outlets that use its articles
      if (given.length > 0 && !given.some((own) => names.some((name) => hasWords(own, name))))
        continue;
      const shown = names.filter((name) => identifies(name, outlet) && whole.includes(name));
      if (shown.length === 0) continue;
      const count = texts.filter((text) => shown.some((name) => hasWords(text, name))).length;
      if (count > most) {
        best = outlet;
        most = count;
      }
    }
    return best === null ? null : { outlet: best, evidence: 'furniture' };
  };
}

/** The outlet in the form in which an article holds it. */
export function toMatch({ outlet, evidence }: FoundOutlet): OutletMatch {
  const { id, name, domains } = outlet;
  return { id, name, domain: domains[0] ?? null, evidence };
}

/** Host of an address in lower case, or '' if it has none. */
export function hostOf(url: string): string {
  const scheme = url.indexOf('://');
  const start = scheme >= 0 ? scheme + 3 : url.startsWith('//') ? 2 : -1;
  if (start < 0) return '';
  let end = start;
  while (end < url.length && !'/?#\\'.includes(url[end] as string)) end++;
  const authority = url.slice(start, end).toLowerCase();
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
}

/**
 * Whether a name identifies an outlet: initials are too common, except those an outlet is known by.
 */
function identifies(name: string, outlet: Outlet): boolean {
  return name.length >= SHORTEST_NAME || name === outlet.name;
}

/** A host without its first label: `example.com` of `news.example.com`. */
function withoutFirstLabel(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Whether a text contains a name, and not as part of longer words. */
function hasWords(text: string, name: string): boolean {
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
    const before = text.charCodeAt(i - 1);
    const behind = text.charCodeAt(i + name.length);
    if (!isWordCharacter(before) && !isWordCharacter(behind)) return true;
  }
  return false;
}
