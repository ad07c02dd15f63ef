import { sumUp } from './element-sums.js';
import type { PageBlock, PageProse } from './page-statistics.js';

/** A block with a smaller probability counts against its container. */
const NEUTRAL = 0.15;

/**
 * Chooses the element with the greatest sum of its blocks' evidence, the deepest if several have
 * it, and returns which blocks are inside it: all, if no element has evidence.
 */
export function chooseContainer(
  { blocks, element, elements }: PageProse,
  chances: readonly number[],
  weights: readonly number[],
): boolean[] {
  const { parent } = element;
  const sums = new Float64Array(parent.length);
  blocks.forEach(({ html }, i) => {
    if (html.element < 0) return;
    const value = (weights[i] as number) * ((chances[i] as number) - NEUTRAL);
    sums[html.element] = (sums[html.element] as number) + value;
  });
  sumUp(sums, parent);
  let best = -1;
  for (let e = 0; e < sums.length; e++) {
    const better = best < 0 ? 0.01 : (sums[best] as number) - 0.01;
    const sum = sums[e] as number;
    if (sum <= better) continue;
    const deeper = best < 0 || (elements[e]?.depth ?? 0) > (elements[best]?.depth ?? 0);
    if (deeper || sum > (sums[best] as number) + 0.01) best = e;
  }
  if (best < 0) return blocks.map(() => true);
  const within = new Uint8Array(parent.length);
  for (let e = best; e < within.length; e++) {
    const above = parent[e] as number;
    if (e === best || (above >= 0 && within[above] === 1)) within[e] = 1;
  }
  return blocks.map(({ html }: PageBlock) => html.element >= 0 && within[html.element] === 1);
}
