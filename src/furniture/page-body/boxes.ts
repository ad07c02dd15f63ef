import { OFFERS } from '../../reasons.js';
import { type Verdict, verdict } from '../lines/verdict.js';
import { GROUPS } from './container-words.js';
import { CLASSES } from './element-sums.js';
import { ARTICLE, type PageBlock, type PageProse } from './page-statistics.js';

/** Most blocks, and largest share of the page's prose, of a box around an offer. */
const LARGEST_BOX = 10;
const PROSE_IN_BOX = 0.2;
/** Largest share of the page's prose in a box around form controls. */
const PROSE_IN_FORM = 0.1;
const PROMO = GROUPS.indexOf('promo');
const PROMO_STEPS = 2;
const AUTHOR = GROUPS.indexOf('author');
/** Most elements between a block and its box about an author, and most blocks in that. */
const AUTHOR_STEPS = 2;
const AUTHOR_BLOCKS = 6;
/** Most authors of a story with boxes about them. */
const AUTHOR_BOXES = 3;
/** Fewest linked headlines of other stories below a heading that announces them. */
const FEWEST_STORIES = 3;
/** Least share of such a headline in its link, and its shortest text. */
const LINKED = 0.8;
const SHORTEST_LINK = 15;
/** From this probability on, neither its own class nor a repetition drops a block. */
export const SURE = 0.85;
/**
 * The same of a box around an offer, if the page does not call itself an article, nor the class the
 * box an offer.
 */
export const LIKELY = 0.6;
/** From this probability on, a block is certainly body: words alone hardly drop it. */
export const CERTAIN = 0.95;

/**
 * Drops the other blocks of a small box with an offer.
 *
 * @param judge - The verdict on a block by its words.
 */
export function dropOffers(
  page: PageProse,
  chances: readonly number[],
  kept: boolean[],
  found: (Verdict | null)[],
  judge: (block: number) => Verdict | null,
): void {
  const { blocks, sums, total, element } = page;
  const boxes = new Set<number>();
  const isDoubtful = (i: number): boolean => {
    const at = blocks[i]?.html.element ?? -1;
    const promoted = at >= 0 && (element.groupSteps[at * CLASSES + PROMO] as number) <= PROMO_STEPS;
    const most = promoted ? CERTAIN : page.declared >= ARTICLE ? SURE : LIKELY;
    return kept[i] === true && (chances[i] as number) <= most;
  };
  blocks.forEach(({ html }, i) => {
    if (!isDoubtful(i)) return;
    for (let e = html.element; e >= 0; e = element.parent[e] as number) {
      if ((sums.blocks[e] as number) > LARGEST_BOX) return;
      if ((sums.prose[e] as number) <= PROSE_IN_BOX * total) boxes.add(e);
    }
  });
  if (boxes.size === 0) return;
  blocks.forEach(({ html: { parent } }, i) => {
    if (!boxes.has(parent)) return;
    const offer = found[i] ?? judge(i);
    if (offer === null || !OFFERS.has(offer.reason)) return;
    for (let k = i - LARGEST_BOX; k < i + LARGEST_BOX; k++) {
      if (!isDoubtful(k) || !standsIn(page, k, parent)) continue;
      kept[k] = false;
      found[k] = verdict(offer.reason, 'box', 0.75);
    }
  });
}

/**
 * Drops the small box around a form control, which holds a poll or a sign-up: its question or
 * offer, its answers, and the small print.
 */
export function dropForms(
  page: PageProse,
  chances: readonly number[],
  kept: boolean[],
  found: (Verdict | null)[],
): void {
  const { blocks, sums, total, element, controls } = page;
  const small = (e: number): boolean =>
    (sums.blocks[e] as number) <= LARGEST_BOX && (sums.prose[e] as number) <= PROSE_IN_FORM * total;
  const boxes = new Set<number>();
  for (const control of controls) {
    let e = control;
    if (e < 0 || !small(e)) continue;
    for (let above = element.parent[e] as number; above >= 0 && small(above); ) {
      e = above;
      above = element.parent[e] as number;
    }
    boxes.add(e);
  }
  if (boxes.size === 0) return;
  blocks.forEach(({ html }, i) => {
    if (!kept[i] || (chances[i] as number) > CERTAIN) return;
    for (let e = html.element; e >= 0; e = element.parent[e] as number) {
      if (!boxes.has(e)) continue;
      kept[i] = false;
      found[i] = verdict('other', 'form', 0.75);
      return;
    }
  });
}

/** Drops a small box whose class says that it is about an author, with its heading. */
export function dropAuthors(
  { blocks, sums, total, element }: PageProse,
  chances: readonly number[],
  kept: boolean[],
  found: (Verdict | null)[],
): void {
  const boxes = new Map<number, number[]>();
  blocks.forEach(({ html }, i) => {
    if (!kept[i] || html.element < 0 || (chances[i] as number) > CERTAIN) return;
    const steps = element.groupSteps[html.element * CLASSES + AUTHOR] as number;
    if (steps > AUTHOR_STEPS) return;
    let box = html.element;
    for (let step = 0; step < steps; step++) box = element.parent[box] as number;
    if ((sums.blocks[box] as number) > AUTHOR_BLOCKS) return;
    if ((sums.prose[box] as number) > PROSE_IN_BOX * total) return;
    boxes.set(box, [...(boxes.get(box) ?? []), i]);
  });
  if (boxes.size > AUTHOR_BOXES) return; // what several people say is the text of such a page
  for (const i of [...boxes.values()].flat()) {
    kept[i] = false;
    found[i] = verdict('author-bio', 'class:author', 0.75);
  }
}

/**
 * Drops a section whose heading announces other stories, with whatever is said of them: teasers may
 * have a paragraph each, and more words than a brief above them.
 *
 * @param announces - Whether a block's words announce other stories.
 */
export function dropAnnounced(
  page: PageProse,
  announces: (block: number) => boolean,
  kept: boolean[],
  found: (Verdict | null)[],
): void {
  const { blocks, headline, sums } = page;
  const stories = new Uint32Array(blocks.length + 1); // linked headlines before each block
  blocks.forEach(({ text, level, linkDensity }, i) => {
    const linked = level !== null && linkDensity >= LINKED && text.length >= SHORTEST_LINK;
    stories[i + 1] = (stories[i] as number) + (linked ? 1 : 0);
  });
  for (let i = 1; i < blocks.length; i++) {
    const { html, level } = blocks[i] as PageBlock;
    const section = html.parent;
    if (level === null || section < 0 || standsIn(page, i - 1, section)) continue;
    const end = i + (sums.blocks[section] as number);
    if ((stories[end] as number) - (stories[i + 1] as number) < FEWEST_STORIES) continue;
    if ((i <= headline && headline < end) || !announces(i)) continue;
    for (let k = i; k < end; k++) {
      if (!kept[k]) continue;
      kept[k] = false;
      found[k] = verdict('related', 'announced-section', 0.9);
    }
    i = end - 1; // what is inside it is gone
  }
}

function standsIn({ blocks, element }: PageProse, block: number, box: number): boolean {
  let e = blocks[block]?.html.element ?? -1;
  while (e > box) e = element.parent[e] as number;
  return e === box;
}
