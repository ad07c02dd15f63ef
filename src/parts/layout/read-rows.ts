import type { TableCell, TableRow } from '../../article.js';
import type { CellElement, LaidElement, PageLayout } from '../../input/html/page/page-layout.js';
import { trimSpan } from '../../language/spans.js';
import type { Piece } from '../shared/kept-text.js';
import { offsetAt } from './source-offsets.js';
import { cellsOf } from './walk-layout.js';

/** Reads the rows of one table, piece by piece. */
export interface RowReader {
  readonly rows: TableRow[];
  /** Takes a piece of a row, by the row's index in the layout, and where it stands in the article. */
  add(piece: Piece, row: number, start: number): void;
}

export function readRows(layout: PageLayout): RowReader {
  const rows: TableRow[] = [];
  let lastRow = -1;
  let elements: LaidElement[] = [];
  let cells: TableCell[] = [];
  let at = 0; // the first cell that may hold the next piece

  const begin = (row: number, start: number): void => {
    lastRow = row;
    at = 0;
    elements = cellsOf(layout, row);
    cells = elements.map(({ own }) => {
      const { header, colSpan, rowSpan } = own as CellElement;
      return { start, end: start, text: '', header, colSpan, rowSpan };
    });
    rows.push({ cells });
  };

  return {
    rows,
    add({ block: { source }, text, runs }, row, start) {
      if (row !== lastRow) begin(row, start);
      while (at < elements.length && (elements[at] as LaidElement).end <= source.start) at++;
      for (let i = at; i < elements.length; i++) {
        const element = elements[i] as LaidElement;
        if (element.start >= source.end) break;
        const from = offsetAt(runs, text.length, element.start);
        const span = trimSpan(text, from, offsetAt(runs, text.length, element.end));
        const cell = cells[i] as TableCell;
        const words = text.slice(span.start, span.end);
        if (cell.text === '') cell.start = start + span.start;
        // the text between two paragraphs of a cell is that between blocks
        if (words !== '') cell.text += cell.text === '' ? words : `\n\n${words}`;
        cell.end = start + span.end;
      }
      for (let i = 1; i < cells.length; i++) {
        const cell = cells[i] as TableCell;
        const { end } = cells[i - 1] as TableCell;
        if (cell.text === '') cell.start = cell.end = end;
      }
    },
  };
}
