import { OFFERS } from '../../reasons.js';
import { type Verdict, verdict } from '../lines/verdict.js';
import type { PageProse } from './page-statistics.js';

/** Most blocks, and largest share of the page's prose, of a box around an offer. */
const LARGEST_BOX = 10;
const PROSE_IN_BOX = 0.2;
/** Largest share of the page's prose in a box around form controls. */
const PROSE_IN_FORM = 0.1;
/** From this probability on, neither its class nor a box around it drops a block. */
export const SURE = 0.85;
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
  const isDoubtful = (i: number): boolean => kept[i] === true && (chances[i] as number) <= SURE;
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

function standsIn({ blocks, element }: PageProse, block: number, box: number): boolean {
  let e = blocks[block]?.html.element ?? -1;
  while (e > box) e = element.parent[e] as number;
  return e === box;
}
