import type { SourceBlock } from '../../input/blocks.js';
import type { HtmlPage, PageElement } from '../../input/html/page/html-page.js';

/** Fewest teasers of one kind on a page that is a list. */
const FEWEST_TEASERS = 4;
/**
 * A teaser’s link is a headline: it has at least so many characters, and nearly all of its block.
 */
const SHORTEST_HEADLINE = 16;
const ALL_LINK = 0.8;
/** Most elements between a teaser and its headline. */
const DEEPEST = 3;
/** Fewest links of a page that consists of links, and the least share of its text in them. */
const MANY_LINKS = 25;
const MOSTLY_LINKS = 0.5;
/** Least share of the body inside teasers. */
const MOSTLY_TEASERS = 0.8;

/**
 * Whether a page is a list of other pages: nearly all text taken for its body is inside teasers, each with
 * a linked headline, or it has no body and hardly anything but links.
 */
export function isListPage(page: HtmlPage, body: readonly number[]): boolean {
  const teasers = findTeasers(page);
  if (body.length === 0) return teasers.size >= FEWEST_TEASERS || isMostlyLinks(page.blocks);
  if (teasers.size < FEWEST_TEASERS) return false;
  let letters = 0;
  let teased = 0;
  for (const block of body) {
    const { html, text } = page.blocks[block] as SourceBlock;
    letters += text.length;
    const within = ancestorsOf(page, html?.element ?? -1, DEEPEST + 1);
    if (within.some((e) => teasers.has(e))) teased += text.length;
  }
  return teased >= letters * MOSTLY_TEASERS;
}

/** Elements next to others of the same tag and class, each around one linked headline. */
function findTeasers(page: HtmlPage): Set<number> {
  const families = new Map<string, Set<number>>();
  for (const { text, html, linkDensity } of page.blocks) {
    if (html === null || linkDensity < ALL_LINK || text.length < SHORTEST_HEADLINE) continue;
    for (const element of ancestorsOf(page, html.element, DEEPEST)) {
      const { parent, tag, words } = page.elements[element] as PageElement;
      const key = `${parent} ${tag} ${words}`;
      families.set(key, (families.get(key) ?? new Set()).add(element));
    }
  }
  const large = [...families.values()].filter(({ size }) => size >= FEWEST_TEASERS);
  return new Set(large.flatMap((family) => [...family]));
}

/** An element and its ancestors, nearest first. */
function ancestorsOf({ elements }: HtmlPage, element: number, most: number): number[] {
  const found: number[] = [];
  for (let e = element; e >= 0 && found.length < most; e = elements[e]?.parent ?? -1) found.push(e);
  return found;
}

function isMostlyLinks(blocks: readonly SourceBlock[]): boolean {
  let links = 0;
  let linked = 0;
  let letters = 0;
  for (const { text, html, linkDensity } of blocks) {
    links += html?.links ?? 0;
    linked += text.length * linkDensity;
    letters += text.length;
  }
  return links >= MANY_LINKS && linked >= letters * MOSTLY_LINKS;
}
