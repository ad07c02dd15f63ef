import type { Block, TableCell, TableRow } from '../../article.js';

/** The rows of a table that have cells; none for a block that is no table. */
export function tableRows({ rows }: Block): TableRow[] {
  return (rows ?? []).filter(({ cells }) => cells.length > 0);
}

/** Whether a row holds nothing but headings. */
export function isHeadRow({ cells }: TableRow): boolean {
  return cells.every(({ header }) => header);
}

/** Tables with more columns than this have each of their cells in one place alone. */
const MOST_COLUMNS = 64;

/**
 * The cells of each row by column, null where a cell of more than one row or column goes on. Rows are
 * not filled up at their ends.
 */
export function tableGrid(rows: readonly TableRow[]): (TableCell | null)[][] {
  const widest = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 0);
  if (widest > MOST_COLUMNS) return rows.map(({ cells }) => cells);
  /** For each column, how many more rows the cell above takes. */
  const taken: number[] = [];
  return rows.map(({ cells }) => {
    const row: (TableCell | null)[] = [];
    const skip = (): void => {
      while (row.length < MOST_COLUMNS && (taken[row.length] ?? 0) > 0) {
        (taken[row.length] as number)--;
        row.push(null);
      }
    };
    for (const cell of cells) {
      skip();
      for (let i = 0; i < Math.max(1, cell.colSpan); i++) {
        taken[row.length] = Math.max(0, cell.rowSpan - 1);
        row.push(i === 0 ? cell : null);
      }
    }
    skip();
    // cells from above may stand behind a gap that this row does not reach
    for (let i = row.length; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
    return row;
  });
}

function widthOf(cells: readonly TableCell[]): number {
  return cells.reduce((sum, { colSpan }) => sum + Math.max(1, colSpan), 0);
}
