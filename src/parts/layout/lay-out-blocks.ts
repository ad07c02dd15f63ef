import type { BlockQuotation, ListPlace, Mark } from '../../article.js';
import type { ItemElement, LaidElement, ListElement } from '../../input/html/page/page-layout.js';
import { linkAddress, webAddress } from '../../language/web-address.js';
import type { ArticleLayout } from '../shared/article-parts.js';
import type { Piece } from '../shared/kept-text.js';
import { readMarks } from './read-marks.js';
import { type OuterItem, type OuterList, walkLayout } from './walk-layout.js';

/** The layout of one piece of the body. */
export interface PieceLayout {
  marks: Mark[];
  list: ListPlace | null;
  quoted: BlockQuotation | null;
  table: LaidElement | null;
  row: number;
}

/**
 * Makes a function that lays out one piece of the body after the other, by where it begins in the
 * article's text.
 */
export function layOutPieces(
  layout: ArticleLayout | null,
): (piece: Piece, offset: number) => PieceLayout {
  if (layout === null) return () => noLayout();
  const { page } = layout;
  const base = layout.base === null ? null : webAddress(layout.base);
  const walk = walkLayout(page);
  const placeInList = listPlaces();
  const quotations = new Map<LaidElement, number>();
  return (piece, offset) => {
    if (piece.block.html === null) return noLayout(); // its text stands elsewhere in the page
    const { around, inline } = walk(piece.block.source);
    const { item, quotation, table, row } = around;
    return {
      marks: readMarks(piece, inline, base, offset),
      list: item === null ? null : placeInList(item),
      quoted:
        quotation === null
          ? null
          : {
              id: numberOf(quotations, quotation),
              cite: quotation.address === null ? null : linkAddress(quotation.address, base),
            },
      table,
      row,
    };
  };
}

function noLayout(): PieceLayout {
  return { marks: [], list: null, quoted: null, table: null, row: -1 };
}

/** The number of a thing among all things that were asked for, in their order. */
function numberOf<T>(numbers: Map<T, number>, thing: T): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}

/** Makes a function that gives the place of one item after the other. */
function listPlaces(): (item: OuterItem) => ListPlace {
  const ids = new Map<LaidElement | null, number>();
  const levels = new Map<LaidElement | null, number>();
  const begun = new Set<LaidElement>();
  /** A list lies in the nearest list around it that has text of its own. */
  const levelOf = (list: OuterList | null): number => {
    const element = list?.element ?? null;
    let level = levels.get(element);
    if (level === undefined) {
      let outer = list?.outer ?? null;
      while (outer !== null && !levels.has(outer.element)) outer = outer.outer;
      level = outer === null ? 1 : (levels.get(outer.element) as number) + 1;
      levels.set(element, level);
    }
    return level;
  };
  return ({ element: item, list: around }) => {
    const { number, list } = item.own as ItemElement;
    const ordered = (list?.own as ListElement | undefined)?.ordered === true;
    const continues = begun.has(item);
    begun.add(item);
    return {
      id: numberOf(ids, list),
      ordered,
      level: levelOf(around),
      number: ordered ? number : null,
      continues,
    };
  };
}
