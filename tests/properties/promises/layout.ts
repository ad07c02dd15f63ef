import type { Article, Block, Mark, Span } from 'copydesk';
import type { Fault } from './fault.js';
import { crossing } from './spans.js';

/** Addresses that a link may have: those that open something, and relative ones. */
const ADDRESS = /^(?:https?:\/\/|mailto:.|tel:.|(?![a-z][a-z\d+.-]*:)[^#])/i;

/** Finds marks, places in lists or rows of a table that are not as the model says. */
export function disorderedLayout({ body, text, source }: Article): Fault | null {
  const items = new Set<string>();
  for (const block of body) {
    const fault =
      misplacedMark(block, text) ??
      misplacedCell(block) ??
      (source.format === 'text' ? null : misplacedItem(block, items));
    if (fault !== null) return fault;
    const { marks, list, quoted, rows } = block;
    if (source.format === 'text' && (marks.length > 0 || list || quoted || rows)) {
      return faultAt('a plain text has a layout', block);
    }
    const address = quoted?.cite ?? '/';
    if (!ADDRESS.test(address)) return { what: 'a quotation has a bad address', detail: address };
  }
  return null;
}

function misplacedMark(block: Block, text: string): Fault | null {
  const { marks, kind } = block;
  const ends = new Map<string, number>();
  let last: Mark | undefined;
  for (const mark of marks) {
    const { start, end } = mark;
    if (end <= start || start < block.start || end > block.end) {
      return faultAt('mark outside of its block', mark);
    }
    if (mark.kind === 'break') {
      if (end !== start + 1 || /\S/.test(text.slice(start, end))) return faultAt('no break', mark);
    } else if (/^\s|\s$/.test(mark.text)) return faultAt('mark with white space at an end', mark);
    if (last !== undefined && (start < last.start || (start === last.start && end > last.end))) {
      return faultAt('mark out of order', mark);
    }
    if (start < (ends.get(mark.kind) ?? 0)) return faultAt('mark within its like', mark);
    if (mark.kind === 'link' && !ADDRESS.test(mark.url)) {
      return { what: 'a link has a bad address', detail: mark.url };
    }
    ends.set(mark.kind, end);
    last = mark;
  }
  if (kind === 'code' && marks.some((mark) => mark.kind === 'code')) {
    return faultAt('code within code', block);
  }
  return crossing(marks.map((mark) => ({ ...mark, role: 'mark' })));
}

function misplacedCell(block: Block): Fault | null {
  if (block.rows === null) return null;
  if (block.kind !== 'table') return faultAt('rows of no table', block);
  let from = block.start;
  for (const { cells } of block.rows) {
    for (const cell of cells) {
      if (cell.start < from || cell.end < cell.start || cell.end > block.end) {
        return faultAt('cell out of order', cell);
      }
      if (cell.colSpan < 1 || cell.rowSpan < 1) return faultAt('cell without a size', cell);
      from = cell.end;
    }
  }
  return null;
}

function misplacedItem(block: Block, items: Set<string>): Fault | null {
  const { list } = block;
  if (list === null) return block.kind === 'list-item' ? faultAt('item of no list', block) : null;
  if (list.level < 1 || list.ordered !== (list.number !== null)) return faultAt('odd item', block);
  if (list.continues && !items.has(`${list.id}`)) return faultAt('item goes on unbegun', block);
  items.add(`${list.id}`);
  return null;
}

function faultAt(what: string, { start, end }: Span): Fault {
  return { what, detail: `${start}–${end}` };
}
