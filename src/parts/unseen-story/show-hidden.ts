import type { SourceBlock } from '../../input/blocks.js';
import { asShown } from '../../input/html/elements/visibility.js';
import { type HtmlPage, pageOf } from '../../input/html/page/html-page.js';
import { letterKey } from '../page-sources/plain-text.js';

/** Blocks with a larger share of their text in links, and shorter ones, are not prose. */
const LINKED = 0.3;
const SHORTEST_PROSE = 60;
/** Fewest characters of prose in a hidden story. */
const SHORTEST_STORY = 400;
/** Fewest letters of a hidden block that is looked up in the page's own `articleBody`. */
const SHORTEST_KEY = 40;

/**
 * The page with the hidden element shown that contains the most prose, or null if none has enough
 * to be a story.
 *
 * Pages hide their story until a script moves it into its place, or until a reader has agreed to
 * something; other text is hidden too (menus, dialogues), so one element is shown and no other.
 */
export function showRichestHidden(page: HtmlPage): HtmlPage | null {
  const prose = new Map<number, number>();
  for (const { text, linkDensity, html } of page.withHidden ?? []) {
    if (html === null || html.hiddenIn < 0) continue;
    if (linkDensity > LINKED || text.length < SHORTEST_PROSE) continue;
    prose.set(html.hiddenIn, (prose.get(html.hiddenIn) ?? 0) + text.length);
  }
  let richest = -1;
  let most = SHORTEST_STORY;
  for (const [element, length] of prose) {
    if (length <= most) continue;
    richest = element;
    most = length;
  }
  const isRichest = ({ html }: SourceBlock): boolean => html?.hiddenIn === richest;
  return richest < 0 ? null : showing(page, shownPlaces(page), isRichest);
}

/**
 * The page with those hidden blocks shown that its own data give as part of the article, or the
 * page itself if there are none.
 *
 * @param articleBody - The text that the data give, or ''.
 */
export function showPartsOf(page: HtmlPage, articleBody: string): HtmlPage {
  if (page.withHidden === null || articleBody === '') return page;
  const shown = shownPlaces(page);
  const whole = longKey(articleBody);
  const isPart = ({ text, source }: SourceBlock): boolean => {
    if (shown.has(source.start)) return false;
    const key = longKey(text);
    return key.length >= SHORTEST_KEY && whole.includes(key);
  };
  return page.withHidden.some(isPart) ? showing(page, shown, isPart) : page;
}

/** Where the blocks begin that a page shows, which tells them among all of its blocks. */
function shownPlaces({ blocks }: HtmlPage): ReadonlySet<number> {
  return new Set(blocks.map(({ source }) => source.start));
}

/** Shows blocks for which a test holds, next to those that are shown anyway. */
function showing(
  page: HtmlPage,
  shown: ReadonlySet<number>,
  isShown: (block: SourceBlock) => boolean,
): HtmlPage {
  const blocks = (page.withHidden ?? [])
    .filter((block) => shown.has(block.source.start) || isShown(block))
    .map(asShown);
  return pageOf(page, blocks);
}

/** The letter key of a text of any length. */
function longKey(text: string): string {
  const step = 1500;
  let key = '';
  for (let at = 0; at < text.length; at += step) key += letterKey(text.slice(at, at + step));
  return key;
}
