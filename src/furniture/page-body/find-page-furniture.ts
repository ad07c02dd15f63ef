import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import { FAR } from '../../model/bytes.js';
import { readTrees, type Trees } from '../../model/trees.js';
import type { Strike } from '../find-furniture.js';
import { readFeatures } from './block-features.js';
import { BODY_TREES } from './body-trees.js';
import { type BodyChoice, blockScores, chooseBody } from './choose-body.js';
import { GROUPS } from './container-words.js';
import { CLASSES, deepestWith, stepsUpTo, sumUp } from './element-sums.js';
import { isTitle, NEWS, type PageBlock, type PageProse, readPageProse } from './page-statistics.js';
import { reasonOf, spreadReasons } from './strike-reasons.js';
import type { TextTraits } from './text-traits.js';

/** The blocks of a page that are the article. */
export interface PageChoice {
  /** Index of the block that prints the headline, or -1. */
  headline: number;
  /** Index of the block that prints the dek, or -1. */
  dek: number;
  /** Indices of the body's blocks, in order. */
  body: number[];
  /**
   * If next to nothing is body and the page does not call itself an article, the blocks of its main
   * part: what stands for a body if the page is no error, login or request for consent.
   */
  main: number[];
  /** Probability of each block that it is body. */
  chances: readonly number[];
  /** All other blocks, each with the reason why it is removed. */
  strikes: Strike[];
}

/** Most blocks between the headline and its dek. */
const DEK_REACH = 12;
const SHORTEST_DEK = 25;
/** A body with fewer characters is next to nothing. */
const HARDLY_ANY = 120;
const OUTSIDE_MAIN = Inside.nav | Inside.header | Inside.footer | Inside.aside | Inside.form;
const DEK = GROUPS.indexOf('dek');

let trees: Trees | null = null;

/** The trees that score blocks; unpacked when they are first asked for. */
export function bodyTrees(): Trees {
  trees ??= readTrees(BODY_TREES);
  return trees;
}

/**
 * Chooses headline, dek and body of a page, and says of each other block what it is.
 *
 * @param news - Whether the page is of a known outlet.
 */
export function choosePage(page: HtmlPage, news = false): PageChoice {
  return choosePageWith(page, bodyTrees(), news);
}

/** The same with other trees, which training passes. */
export function choosePageWith(page: HtmlPage, trees: Trees, news = false): PageChoice {
  const prose = readPageProse(page);
  if (news) prose.declared = NEWS;
  return namePage(prose, chooseBody(prose, blockScores(prose, readFeatures(prose), trees)));
}

/** Headline and dek beside a chosen body, and the reason of each block that is none of these. */
export function namePage(prose: PageProse, choice: BodyChoice): PageChoice {
  const headline = headlineOf(prose, choice);
  const dek = dekOf(prose, choice, headline);
  const body: number[] = [];
  const strikes: Strike[] = [];
  prose.blocks.forEach(({ text }, block) => {
    if (block === headline || block === dek) return;
    if (choice.kept[block]) body.push(block);
    else {
      const dropped = choice.dropped[block];
      const { reason, rule } = dropped ?? reasonOf(prose, block);
      const confidence = dropped?.confidence ?? unlike(choice, block);
      strikes.push({ block, start: 0, end: text.length, reason, rule, confidence });
    }
  });
  spreadReasons(prose, strikes);
  return { headline, dek, body, main: mainOf(prose, body), chances: choice.chances, strikes };
}

/**
 * Finds the text of a page that is not headline, dek or body.
 *
 * @param page - A page as it was read.
 * @returns One strike for each such block, in order.
 */
export function findPageFurniture(page: HtmlPage): Strike[] {
  return choosePage(page).strikes;
}

/** The blocks of the deepest element with half of the page’s text, without its menus. */
function mainOf(
  { blocks, traits, menu, declared, elements, element }: PageProse,
  body: readonly number[],
): number[] {
  const lengthOf = (i: number): number => (traits[i] as TextTraits).length;
  const length = body.reduce((sum, i) => sum + lengthOf(i), 0);
  if (length >= HARDLY_ANY || declared > 0) return [];
  const isOuter = (i: number): boolean =>
    menu[i] === 0 && ((blocks[i] as PageBlock).html.inside & OUTSIDE_MAIN) === 0;
  const letters = new Float64Array(elements.length);
  let total = 0;
  blocks.forEach(({ html: { element: at } }, i) => {
    if (!isOuter(i)) return;
    total += lengthOf(i);
    if (at >= 0) letters[at] = (letters[at] as number) + lengthOf(i);
  });
  sumUp(letters, element.parent);
  const main = deepestWith(total / 2, letters, (e) => elements[e]?.depth ?? 0);
  if (main < 0 || total === 0) return [];
  const within = stepsUpTo(main, element.parent);
  const own = new Set(body);
  return blocks.flatMap((_, i) => {
    if (own.has(i)) return [i];
    const at = (blocks[i] as PageBlock).html.element;
    return isOuter(i) && at >= 0 && (within[at] as number) < FAR ? [i] : [];
  });
}

/** Confidence that a block is not body, in hundredths. */
function unlike({ chances }: BodyChoice, block: number): number {
  return Math.round(100 * (1 - (chances[block] as number))) / 100;
}

/**
 * The headline: the last of the highest headings before the body that agree with the title, else of
 * level 1.
 */
function headlineOf({ blocks, traits, title }: PageProse, { kept }: BodyChoice): number {
  const first = kept.indexOf(true);
  let titled = -1;
  let highest = Infinity;
  let top = -1;
  for (let i = 0; i < (first < 0 ? blocks.length : first); i++) {
    const { level } = blocks[i] as PageBlock;
    if (level === null) continue;
    if (level <= highest && isTitle(traits[i] as TextTraits, title)) {
      titled = i;
      highest = level;
    }
    if (level === 1) top = i;
  }
  return titled >= 0 ? titled : top;
}

/**
 * The dek: a block under the headline that repeats the description, or has a class that means dek.
 */
function dekOf(page: PageProse, { kept }: BodyChoice, headline: number): number {
  if (headline < 0) return -1;
  const { blocks, traits, description, element } = page;
  for (let i = headline + 1; i < Math.min(blocks.length, headline + DEK_REACH); i++) {
    const { html, linkDensity } = blocks[i] as PageBlock;
    const { length, headHash } = traits[i] as TextTraits;
    if (length < SHORTEST_DEK || linkDensity > 0.5) continue;
    const named =
      html.element >= 0 && (element.groupSteps[html.element * CLASSES + DEK] ?? 20) <= 1;
    const described = headHash !== 0 && headHash === description.headHash;
    if (!kept[i] && (named || described)) return i;
    if (kept[i]) return -1;
  }
  return -1;
}
