import type { Span } from '../../article.js';
import { trimSpan } from '../../language/spans.js';

/** A stretch of a text that is to be a mark. */
export interface Stretch extends Span {
  /** Stretches of one kind lie apart. */
  kind: number;
  url: string;
}

/**
 * Puts stretches in order, outer ones first, and parts those that cross: the one that begins later
 * goes on as a stretch of its own behind the end of the other, as browsers read crossing tags.
 *
 * @param stretches - In the order in which they begin, outer ones first where they begin together.
 */
export function nestStretches(text: string, stretches: readonly Stretch[]): Stretch[] {
  if (stretches.length < 2) return [...stretches];
  const nested: Stretch[] = [];
  const around: Stretch[] = [];
  const rests: Stretch[] = []; // at most one of each kind, in order
  const put = (stretch: Stretch): void => {
    const at = rests.findIndex((other) => comesBefore(stretch, other));
    rests.splice(at < 0 ? rests.length : at, 0, stretch);
  };
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  for (let i = 0; i < sorted.length || rests.length > 0; ) {
    const next = sorted[i];
    const rest = rests[0];
    const isRest = rest !== undefined && (next === undefined || comesBefore(rest, next));
    const stretch = (isRest ? rest : next) as Stretch;
    if (isRest) rests.shift();
    else i++;
    while (around.length > 0 && (around[around.length - 1] as Stretch).end <= stretch.start) {
      around.pop();
    }
    const outer = around[around.length - 1];
    if (outer !== undefined && stretch.end > outer.end) {
      const first = { ...stretch, ...trimSpan(text, stretch.start, outer.end) };
      const second = { ...stretch, ...trimSpan(text, outer.end, stretch.end) };
      if (second.end > second.start) put(second);
      put(first);
      continue;
    }
    nested.push(stretch);
    around.push(stretch);
  }
  return nested;
}

function comesBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end);
}
