import type { SourceRun } from '../../../article.js';
import { type SourceBlock, withInside } from '../../blocks.js';
import { appendRun, runsOf } from '../../source-map.js';

/**
 * Most characters of a cell in a table of data; a longer cell shows that the table is page layout.
 */
const LONGEST_CELL = 600;
const SEPARATOR = '\t';

interface Row {
  first: number;
  cell: number;
  /** Number of its cells with text. */
  filled: number;
  /** Whether each cell so far has at most one block, and no table inside. */
  simple: boolean;
}

interface Table {
  first: number;
  layout: boolean;
  joined: boolean;
  nested: boolean;
}

/**
 * Makes one block from each row of a table of data, its cells separated by tabs.
 *
 * A table used for page layout has cells with several blocks, or long ones. The blocks in it are
 * left as they are.
 */
export interface TableRows {
  /** `layout`: the page says that the table is used for layout. */
  onOpen(tag: string, layout: boolean): void;
  onClose(tag: string): void;
}

export function joinTableRows(blocks: SourceBlock[]): TableRows {
  const tables: Table[] = [];
  const rows: (Row | null)[] = []; // null: the row contains a table
  const leaveRow = (): void => {
    const row = rows.pop();
    const table = tables[tables.length - 1];
    if (row == null || !row.simple || row.filled < 2) return;
    if (row.filled !== blocks.length - row.first) return; // there is text between the cells
    joinRow(blocks, row.first);
    if (table !== undefined) table.joined = true;
  };
  const leaveTable = (): void => {
    const table = tables.pop();
    if (table === undefined || !table.joined || table.nested) return;
    for (let i = table.first; i < blocks.length; i++) {
      const block = blocks[i] as SourceBlock;
      if (block.kind === 'paragraph' && block.html?.tag !== 'caption') block.kind = 'table';
    }
  };
  return {
    onOpen(tag, layout) {
      if (tag === 'table') {
        const around = tables[tables.length - 1];
        if (around !== undefined) around.nested = true;
        if (rows.length > 0) rows[rows.length - 1] = null;
        tables.push({ first: blocks.length, layout, joined: false, nested: false });
      } else if (tag === 'tr') {
        rows.push({
          first: blocks.length,
          cell: blocks.length,
          filled: 0,
          simple: tables[tables.length - 1]?.layout !== true,
        });
      } else if (tag === 'td' || tag === 'th') {
        const row = rows[rows.length - 1];
        if (row != null) row.cell = blocks.length;
      }
    },
    onClose(tag) {
      if (tag === 'table') leaveTable();
      else if (tag === 'tr') leaveRow();
      else if (tag === 'td' || tag === 'th') {
        const row = rows[rows.length - 1];
        if (row != null) {
          row.simple &&= isSimple(blocks, row.cell);
          row.filled += Number(blocks.length > row.cell);
        }
      }
    },
  };
}

function isSimple(blocks: readonly SourceBlock[], first: number): boolean {
  const cell = blocks[first];
  if (cell === undefined) return true;
  return blocks.length - first === 1 && cell.kind !== 'heading' && cell.text.length <= LONGEST_CELL;
}

/** Joins the blocks of a row, from index `first` on, into one. */
function joinRow(blocks: SourceBlock[], first: number): void {
  const cells = blocks.splice(first) as [SourceBlock, ...SourceBlock[]];
  const row = cells[0];
  const runs: SourceRun[] = [];
  const texts: string[] = [];
  let length = 0;
  let end = 0;
  for (const cell of cells) {
    if (texts.length > 0) {
      appendRun(runs, length, end, SEPARATOR.length, 0); // it is nowhere in the input
      length += SEPARATOR.length;
    }
    for (const [text, source, textLength, sourceLength] of runsOf(cell)) {
      appendRun(runs, length + text, source, textLength, sourceLength);
    }
    texts.push(cell.text);
    length += cell.text.length;
    end = cell.source.end;
  }
  const html = row.html as NonNullable<SourceBlock['html']>;
  const sum = (
    name: 'links' | 'linkLetters' | 'boldLetters' | 'italicLetters' | 'images',
  ): number => cells.reduce((total, { html }) => total + (html?.[name] ?? 0), 0);
  const features = withInside(html, html.inside);
  features.links = sum('links');
  features.linkLetters = sum('linkLetters');
  features.boldLetters = sum('boldLetters');
  features.italicLetters = sum('italicLetters');
  features.images = sum('images');
  blocks.push({
    kind: 'table',
    level: null,
    text: texts.join(SEPARATOR),
    runs,
    source: { start: row.source.start, end },
    linkDensity: sum('linkLetters') / length,
    html: features,
  });
}
