import type { Span } from '../../article.js';
import * as Laid from '../../input/html/layout/laid-kind.js';
import type { LaidElement, PageLayout } from '../../input/html/page/page-layout.js';

/** The innermost elements around a block; a section or a table ends lists and quotations around it. */
export interface Around {
  /** Text in a list, but in none of its items, is in the item around that list. */
  item: OuterItem | null;
  list: OuterList | null;
  quotation: LaidElement | null;
  code: LaidElement | null;
  table: LaidElement | null;
  /** Index of its row in the layout, or -1. */
  row: number;
}

/** A list, and the list around it. */
export interface OuterList {
  element: LaidElement | null;
  outer: OuterList | null;
}

/** An item, and the list that it is in. */
export interface OuterItem {
  element: LaidElement;
  list: OuterList | null;
}

/** What a page says of the layout of one block. */
export interface Surroundings {
  around: Around;
  /** The links and styles that the block is in, then those that begin in it, in order. */
  inline: LaidElement[];
}

const OUTSIDE: Around = {
  item: null,
  list: null,
  quotation: null,
  code: null,
  table: null,
  row: -1,
};

/**
 * Makes a function that gives the surroundings of one block after the other. Blocks that come in
 * the order of the page take linear time together.
 */
export function walkLayout({ elements }: PageLayout): (source: Span) => Surroundings {
  let open: { end: number; around: Around }[] = []; // outermost first
  let styles: (LaidElement | undefined)[] = []; // by kind, the one that ends last
  let next = 0;
  let reached = 0;

  const innermostAt = (place: number): Around => {
    for (;;) {
      const innermost = open[open.length - 1];
      if (innermost === undefined) return OUTSIDE;
      if (innermost.end > place) return innermost.around;
      open.pop();
    }
  };

  /** Goes on to the first element that begins after a place. */
  const goTo = (place: number): void => {
    for (; next < elements.length; next++) {
      const element = elements[next] as LaidElement;
      if (element.start > place) return;
      const { kind, start, end } = element;
      if (end <= place) continue;
      if (kind >= Laid.INLINE) open.push({ end, around: enter(innermostAt(start), element, next) });
      else if (kind === Laid.link || end > (styles[kind]?.end ?? -1)) styles[kind] = element;
    }
  };

  return (source) => {
    if (source.start < reached) {
      open = [];
      styles = [];
      next = 0;
    }
    reached = source.start;
    goTo(source.start);
    const inline: LaidElement[] = [];
    for (const style of styles) {
      if (style !== undefined && style.end > source.start) inline.push(style);
    }
    if (inline.length > 1) inline.sort((a, b) => a.start - b.start);
    for (let i = next; i < elements.length; i++) {
      const element = elements[i] as LaidElement;
      if (element.start >= source.end) break;
      if (element.kind < Laid.INLINE) inline.push(element);
    }
    return { around: innermostAt(source.start), inline };
  };
}

function enter(around: Around, element: LaidElement, index: number): Around {
  // a table begins anew
  const { item, list, quotation, code, table, row } =
    element.kind === Laid.table ? OUTSIDE : around;
  switch (element.kind) {
    case Laid.list:
      return { item, list: { element, outer: list }, quotation, code, table, row };
    case Laid.item:
      return { item: { element, list }, list, quotation, code, table, row };
    case Laid.blockQuotation:
      return { item, list, quotation: element, code, table, row };
    case Laid.codeBlock:
      return { item, list, quotation, code: element, table, row };
    case Laid.table:
      return { item, list, quotation, code, table: element, row };
    case Laid.row:
      return { item, list, quotation, code, table, row: index };
    case Laid.section:
      return { item: null, list: null, quotation: null, code, table, row };
    default:
      return around;
  }
}

/** The cells of a row, but not those of a table in it. */
export function cellsOf({ elements }: PageLayout, row: number): LaidElement[] {
  const cells: LaidElement[] = [];
  const end = elements[row]?.end ?? 0;
  let from = 0;
  for (let i = row + 1; i < elements.length; i++) {
    const element = elements[i] as LaidElement;
    if (element.start > end) break;
    if (element.start < from) continue;
    if (element.kind === Laid.table) from = element.end;
    else if (element.kind === Laid.cell) cells.push(element);
  }
  return cells;
}
