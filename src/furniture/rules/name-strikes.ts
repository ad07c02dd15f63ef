import type { BoilerplateReason } from '../../article.js';
import { STRETCHES } from '../../reasons.js';
import type { Line, LineList } from '../lines/line-list.js';
import type { Verdict } from '../lines/verdict.js';

/** The rule that removes lines learnt from other texts. */
export const SEEN = 'seen-before';

/** Most lines between a line that only its score removes and the line it gets its reason from. */
const REACH = 3;
const LONGEST_STAMP = 8;
const LONGEST_ITEM = 4;
/** Fewest words that describe firms and authors in a line about either. */
const HOUSE_WORDS = 2;

/**
 * Gives a removed line a reason: from its words, from the lines near it, or from its statistics.
 */
export function nameStrike(page: LineList, i: number, struck: Verdict): Verdict {
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

/** The reason of the nearest removed line, if it is one that covers several lines. */
function reasonNear({ lines }: LineList, i: number): BoilerplateReason | null {
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
