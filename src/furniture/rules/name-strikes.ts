import type { BoilerplateReason } from '../../article.js';
import { STRETCHES } from '../../reasons.js';
import type { Line, Page } from '../lines/line-list.js';
import type { Verdict } from '../lines/verdict.js';

/** The rule that strikes lines learnt from other texts. */
export const SEEN = 'seen-before';

/** A line that scores alone strike is named by what stands so near. */
const REACH = 3;
const LONGEST_STAMP = 8;
const LONGEST_ITEM = 4;
/** So many words of firms and authors tell of either. */
const HOUSE_WORDS = 2;

/** Says of a struck line that has no name what it is: by its words, by what stands near, by its shape. */
export function nameStrike(page: Page, i: number, struck: Verdict): Verdict {
  if (struck.reason !== 'other') return struck;
  const line = page.lines[i] as Line;
  return { ...struck, reason: reasonByWords(line) ?? reasonNear(page, i) ?? reasonByShape(line) };
}

function reasonByWords({ shape }: Line): BoilerplateReason | null {
  const spoken = shape.label ?? shape.whole ?? shape.start ?? mostOf(shape.within);
  if (spoken !== null) return spoken;
  if (shape.dates > 0 && shape.numbers > 0 && shape.words <= LONGEST_STAMP) return 'timestamp';
  return shape.house >= HOUSE_WORDS ? 'author-bio' : null;
}

function mostOf(counts: ReadonlyMap<BoilerplateReason, number>): BoilerplateReason | null {
  let most: BoilerplateReason | null = null;
  for (const [reason, count] of counts) {
    if (most === null || count > (counts.get(most) ?? 0)) most = reason;
  }
  return most;
}

/** The reason of the nearest struck line, where it is one of stretches. */
function reasonNear({ lines }: Page, i: number): BoilerplateReason | null {
  for (let step = 1; step <= REACH; step++) {
    for (const j of [i - step, i + step]) {
      const reason = lines[j]?.verdict?.reason;
      if (reason !== undefined && STRETCHES.has(reason)) return reason;
    }
  }
  return null;
}

function reasonByShape({ shape }: Line): BoilerplateReason {
  if (shape.words <= LONGEST_ITEM) return 'navigation';
  return shape.ends ? 'other' : 'related';
}
