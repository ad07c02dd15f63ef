import type { HtmlPage } from '../../input/html/page/html-page.js';
import { foldSpace } from '../../language/fold-space.js';
import { letterKey, plainText, wordsOf } from './plain-text.js';

/** Parts of hosts that are not part of an outlet's name. */
const HOST_PARTS = new Set('www com org net gov edu news amp mobile online info blog'.split(' '));
const LONGEST_NAME = 60;
/** Longest host that the domain name system allows. */
const LONGEST_HOST = 253;
const MOST_PARTS = 20;

/** Longest name, in characters, and fewest letters of one. */
const LONGEST_PRINTED = 50;
const FEWEST_LETTERS = 4;
/** Most blocks at the end of the page among which its copyright line is searched. */
const LAST = 40;
/** What stands between the parts of a title, and most characters of one that are read. */
const MARKS = / [|–—·•»«:-]{1,3} | ?[|｜ㅣ_] ?|: /u;
const LONGEST_TITLE = 500;
/** The mark that nearly always parts a site from the title. */
const BAR = /^[|｜ㅣ]$/u;
/** What a site may call itself beside its name: “Vessby Blog: …”. */
const KIND_OF_SITE = / blog$/iu;
/** What is no name: words for the front page. */
const GENERIC =
  /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|início|hem|hjem|forside|etusivu|strona główna|главная|anasayfa|ana sayfa|トップ|首页|logo)$/iu;
/** The name in a copyright line: “© 2025 Vessby Post. All rights reserved.” */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?: (?:©|copyright))?(?: ?(?:19|20)\d\d)?(?: ?[-–] ?\d{2,4})?,?(?: by)? ([^.,|©]{3,60})/iu;
/** Words around a name in a logo's text: “Vessby Post logo”, “Back to Vessby Post”. */
const AROUND =
  /^(?:(?:back|go|return) to |the home of |logo(?: of)? )|(?: logo| home(?:page)?)$/giu;

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
    const isSite = mark === ':' ? isSiteName(part, siteKeys) : endsWithSite(part, siteKeys);
    if (!isSite && !(BAR.test(mark) && isShortForm(part, siteKeys))) break;
    end -= 2;
  }
  while (
    end - start > 1 &&
    isSiteName((parts[start] as string).replace(KIND_OF_SITE, ''), siteKeys)
  )
    start += 2;
  return foldSpace(parts.slice(start, end).join(''));
}

/** Whether a text is a single word with which a site's name or host begins or ends: “Vessby” of `readvessby`. */
function isShortForm(part: string, siteKeys: ReadonlySet<string>): boolean {
  const key = letterKey(part);
  if (key.length < FEWEST_LETTERS || /\s/u.test(part.trim())) return false;
  return [...siteKeys].some((site) => site.startsWith(key) || site.endsWith(key));
}

function endsWithSite(part: string, siteKeys: ReadonlySet<string>): boolean {
  if (namesSite(part, siteKeys)) return true;
  const key = letterKey(part);
  for (const site of siteKeys) {
    if (site.length >= 4 && key.includes(site) && key.length <= 2 * site.length) return true;
  }
  return false;
}

/**
 * Names of the site as its pages print them: in links to its front page, in its logo, and in its
 * copyright line.
 *
 * @param titles - Titles of the page. A name that none of them contains is left out: it could not
 * be told from other text, and nothing has to be taken from a title.
 */
export function printedSiteNames(page: HtmlPage, titles: readonly string[]): string[] {
  const keys = new Set(
    titles.flatMap((title) => title.slice(0, LONGEST_TITLE).split(MARKS)).map(siteKey),
  );
  const lines = page.blocks
    .slice(-LAST)
    .flatMap(({ text }) => COPYRIGHT.exec(text.slice(0, 200))?.[1] ?? []);
  return [...page.metadata.homeLinks, ...lines]
    .map((text) => foldSpace(text).replace(AROUND, '').trim())
    .filter((name) => {
      const key = siteKey(name);
      if (name.length > LONGEST_PRINTED || key.length < FEWEST_LETTERS || GENERIC.test(name))
        return false;
      return keys.has(key);
    });
}
