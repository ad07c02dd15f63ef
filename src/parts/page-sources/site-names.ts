import { foldSpace, letterKey, plainText, wordsOf } from './plain-text.js';

/** Parts of hosts that are not part of an outlet's name. */
const HOST_PARTS = new Set('www com org net gov edu news amp mobile online info blog'.split(' '));
const LONGEST_NAME = 60;
/** Longest host that the domain name system allows. */
const LONGEST_HOST = 253;
const MOST_PARTS = 20;

/** Letter keys of an outlet's names, and of the names in its hosts. */
export function readSiteKeys(names: readonly string[], hosts: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names) keys.add(siteKey(plainText(name)));
  for (const host of hosts) {
    const labels = host.slice(0, LONGEST_HOST).split('.');
    for (const label of labels.slice(0, -1)) {
      if (label.length >= 3 && !HOST_PARTS.has(label)) keys.add(letterKey(label));
    }
    keys.add(letterKey(labels.filter((label) => label !== 'www').join('')));
  }
  keys.delete('');
  return keys;
}

function siteKey(name: string): string {
  return letterKey(name).replace(/^the(?=.{3})/u, '');
}

/** Whether a text is a name of the outlet and nothing else. */
export function isSiteName(text: string, siteKeys: ReadonlySet<string>): boolean {
  return text.length <= LONGEST_NAME && siteKeys.has(siteKey(text));
}

/** Whether a text is a name of the outlet, perhaps with a few more words: `BBC News`. */
export function namesSite(text: string, siteKeys: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_NAME) return false;
  if (siteKeys.has(siteKey(text))) return true;
  const words = wordsOf(text);
  if (words.length > 4) return false;
  for (let length = 1; length < words.length; length++) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join('');
      if (part.length >= 2 && siteKeys.has(part)) return true;
    }
  }
  return false;
}

/** A title without the outlet's name before or after it: `… | Outlet`, `Outlet: …`. */
export function withoutSite(title: string, siteKeys: ReadonlySet<string>): string {
  const parts = title.split(/( [|–—·•»«:-]{1,3} | ?[|｜ㅣ_] ?|: )/u);
  if (parts.length > MOST_PARTS) return title;
  let start = 0;
  let end = parts.length;
  while (end - start > 1) {
    const mark = (parts[end - 2] as string).trim();
    const part = parts[end - 1] as string;
    if (mark === ':' ? !isSiteName(part, siteKeys) : !endsWithSite(part, siteKeys)) break;
    end -= 2;
  }
  while (end - start > 1 && isSiteName(parts[start] as string, siteKeys)) start += 2;
  return foldSpace(parts.slice(start, end).join(''));
}

function endsWithSite(part: string, siteKeys: ReadonlySet<string>): boolean {
  if (namesSite(part, siteKeys)) return true;
  const key = letterKey(part);
  for (const site of siteKeys) {
    if (site.length >= 4 && key.includes(site) && key.length <= 2 * site.length) return true;
  }
  return false;
}
