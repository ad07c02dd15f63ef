import type { Block, Mark } from '../../article.js';

/** A mark with the marks within it; offsets count in the text of the block. */
export interface NestedMark {
  kind: Mark['kind'];
  /** Where a link leads, '' for other marks. */
  url: string;
  start: number;
  end: number;
  inside: NestedMark[];
}

/** Most marks that may be nested; deeper ones are left out. */
const DEEPEST = 8;

/**
 * The marks of a stretch of a block as a tree. A mark that crosses another, lies elsewhere or begins
 * or ends with space is left out, as an article that was stored may have such.
 */
export function nestedMarks({ text, start, marks }: Block, from: number, to: number): NestedMark[] {
  const placed = (marks ?? [])
    .map((mark): NestedMark => {
      const url = mark.kind === 'link' ? (mark.url ?? '') : '';
      const place = { start: mark.start - start, end: mark.end - start };
      return { kind: mark.kind, url, ...place, inside: [] };
    })
    .filter((mark) => mark.start >= from && mark.end <= to && isWhole(mark, text))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const top: NestedMark[] = [];
  const open: NestedMark[] = [];
  for (const mark of placed) {
    while (open.length > 0 && (open[open.length - 1] as NestedMark).end <= mark.start) open.pop();
    const around = open[open.length - 1];
    if (around && (mark.end > around.end || open.length === DEEPEST)) continue;
    (around?.inside ?? top).push(mark);
    open.push(mark);
  }
  return top;
}

/** Whether a mark has words at its ends; a line break has none. */
function isWhole({ kind, start, end }: NestedMark, text: string): boolean {
  if (start >= end) return false;
  return (
    kind === 'break' || !(/\s/.test(text[start] as string) || /\s/.test(text[end - 1] as string))
  );
}
