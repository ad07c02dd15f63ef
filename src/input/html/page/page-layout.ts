/** A stretch of the input that has a layout. */
export interface LaidElement {
  /** One of the kinds of `laid-kind.ts`. */
  kind: number;
  /** Where its content begins and ends in the input. */
  start: number;
  end: number;
  /** Where a link leads, or what a block quotation quotes, as the page writes it; else null. */
  address: string | null;
  /** What only elements of its kind have. */
  own: ListElement | ItemElement | CellElement | null;
}

export interface ListElement {
  ordered: boolean;
}

export interface ItemElement {
  /** Its number, if its list is ordered. */
  number: number;
  list: LaidElement | null;
}

export interface CellElement {
  header: boolean;
  colSpan: number;
  rowSpan: number;
}

/** The layout of a page. */
export interface PageLayout {
  /** The page. */
  input: string;
  /** In the order in which they begin; one that begins inside another mostly ends in it. */
  elements: LaidElement[];
}
