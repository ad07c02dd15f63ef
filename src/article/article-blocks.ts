import type { TextSpan } from './text-spans.js';

/**
 * The kind of a body {@link Block}. A block of kind `embed` belongs to a post from elsewhere, an
 * {@link Embed}, whatever it looks like there. One of kind `code` keeps its line breaks and
 * indents; a `table` is one block, see {@link Block.rows}.
 *
 * @example
 * ```ts
 * import type { BlockKind } from 'copydesk';
 *
 * const kind: BlockKind = 'paragraph';
 * kind; // => 'paragraph'
 * ```
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'blockquote'
  | 'table'
  | 'code'
  | 'embed';

/**
 * What a {@link Mark} says of its words, apart from being a link. A `break` is the space that stands
 * where the page begins a new line within a block.
 *
 * @example
 * ```ts
 * import type { StyleKind } from 'copydesk';
 *
 * const kind: StyleKind = 'emphasis';
 * kind; // => 'emphasis'
 * ```
 */
export type StyleKind =
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'quotation'
  | 'deletion'
  | 'subscript'
  | 'superscript'
  | 'break';

/**
 * Words that are a link.
 *
 * @example
 * ```ts
 * import { type LinkMark, parseArticle } from 'copydesk';
 *
 * const page = '<h1>Rain</h1><p>It <a href="/2024/rain">rained</a> in Vessby all day on Monday.</p>';
 * const { body } = parseArticle(page, { url: 'https://vessby.example/news' });
 * const links = body.flatMap((block) => block.marks).filter((mark) => mark.kind === 'link');
 * const link: LinkMark | undefined = links[0];
 * link?.text; // => 'rained'
 * link?.url; // => 'https://vessby.example/2024/rain'
 * ```
 */
export interface LinkMark extends TextSpan {
  /** Tells a link from other marks. */
  kind: 'link';
  /**
   * Where it leads: an http, https, mailto or tel address, completed by `<base>` and the address of
   * the page. Where neither the input nor the option `url` gives one, an address stays relative as
   * the page writes it, and a link to a place in the page itself (`#notes`) is left out. Links that
   * run a script or lead to anything else are left out too.
   */
  url: string;
}

/**
 * Words that the page sets apart: in bold, in italics, as code.
 *
 * @example
 * ```ts
 * import { parseArticle, type StyleMark } from 'copydesk';
 *
 * const page = '<h1>Rain</h1><p>It rained <b>all</b> day in Vessby, and on the hills behind it.</p>';
 * const mark = parseArticle(page).body[0]?.marks[0] as StyleMark;
 * mark; // => { start: 16, end: 19, text: 'all', kind: 'strong' }
 * ```
 */
export interface StyleMark extends TextSpan {
  /** What the words are. */
  kind: StyleKind;
}

/**
 * A link or a style within a block. Marks have no white space at their ends, and one lies in
 * another or apart from it: two never cross.
 *
 * @example
 * ```ts
 * import { type Mark, parseArticle } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It <a href="https://vessby.example/rain"><i>rained</i> again</a> on Monday.</p>';
 * const marks: Mark[] = parseArticle(page).body[0]?.marks ?? [];
 * marks.map((mark) => [mark.kind, mark.text]); // => [['link', 'rained again'], ['emphasis', 'rained']]
 * ```
 */
export type Mark = LinkMark | StyleMark;

/**
 * The place of a block in a list.
 *
 * @example
 * ```ts
 * import { type ListPlace, parseArticle } from 'copydesk';
 *
 * const page =
 *   '<h1>Three steps</h1><p>The council of Vessby has agreed on the steps below.</p>' +
 *   '<ol start="2"><li><p>Close the bridge.</p><p>It is old.</p></li><li>Open the ferry.</li></ol>';
 * const places = parseArticle(page).body.flatMap(({ list }): ListPlace[] => (list ? [list] : []));
 * places[0]; // => { id: 0, ordered: true, level: 1, number: 2, continues: false }
 * places[1]; // => { id: 0, ordered: true, level: 1, number: 2, continues: true }
 * places[2]; // => { id: 0, ordered: true, level: 1, number: 3, continues: false }
 * ```
 */
export interface ListPlace {
  /** The list: blocks with the same number are in the same one. */
  id: number;
  /** Whether its items are numbered. */
  ordered: boolean;
  /** 1 for a list of its own, 2 for one inside an item of another, and so on. */
  level: number;
  /** The number of the item in an ordered list, as a browser prints it; else null. */
  number: number | null;
  /** Whether the block goes on with the item of an earlier block. */
  continues: boolean;
}

/**
 * The quotation that a block stands in.
 *
 * @example
 * ```ts
 * import { type BlockQuotation, parseArticle } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It rained in Vessby all day on Monday. The charter of the town foretold it:</p>' +
 *   '<blockquote cite="https://vessby.example/charter">The sea takes what it gave to the town, ' +
 *   'and nobody may ask for it again.</blockquote>' +
 *   '<p>The rain ended on Tuesday morning, when the wind turned to the north.</p>';
 * const quoted: BlockQuotation | null | undefined = parseArticle(page).body[1]?.quoted;
 * quoted; // => { id: 0, cite: 'https://vessby.example/charter' }
 * ```
 */
export interface BlockQuotation {
  /** The quotation: blocks with the same number are in the same one. */
  id: number;
  /** The address of what is quoted, if the page gives it, in the form of {@link LinkMark.url}. */
  cite: string | null;
}

/**
 * One cell of a table. The span of an empty cell is empty, and lies where its text would be.
 *
 * @example
 * ```ts
 * import type { TableCell } from 'copydesk';
 *
 * const cell: TableCell = { start: 40, end: 44, text: 'Year', header: true, colSpan: 1, rowSpan: 1 };
 * cell.text; // => 'Year'
 * ```
 */
export interface TableCell extends TextSpan {
  /** Whether it is the heading of a row or column. */
  header: boolean;
  /** How many columns it takes. */
  colSpan: number;
  /** How many rows it takes. */
  rowSpan: number;
}

/**
 * One row of a table.
 *
 * @example
 * ```ts
 * import { parseArticle, type TableRow } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It has rained more in Vessby every year since the mill was closed.</p>' +
 *   '<table><tr><th>Year</th><th>Days of rain</th></tr><tr><td>2022</td><td>204</td></tr>' +
 *   '<tr><td>2023</td><td>211</td></tr></table><p>The mayor says that it will rain even more.</p>';
 * const rows: TableRow[] = parseArticle(page).body[1]?.rows ?? [];
 * rows.map((row) => row.cells[1]?.text); // => ['Days of rain', '204', '211']
 * rows[0]?.cells[0]?.header; // => true
 * ```
 */
export interface TableRow {
  /** Its cells, in order. */
  cells: TableCell[];
}

/**
 * One block of the body, in reading order.
 *
 * Only a page in HTML has marks, lists, quotations and tables. Plain text gives none.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nIt rained in Vessby all day on Monday.');
 * article.body[0]?.kind; // => 'paragraph'
 * article.body[0]?.text; // => 'It rained in Vessby all day on Monday.'
 * ```
 */
export interface Block extends TextSpan {
  /** Kind of the block. */
  kind: BlockKind;
  /** Level of a heading, 1 to 6; null for every other kind and where the input shows none. */
  level: number | null;
  /** Links and styles in its text, in order, outer ones first. */
  marks: Mark[];
  /** Its place in a list, or null. */
  list: ListPlace | null;
  /** The quotation that it stands in, or null. */
  quoted: BlockQuotation | null;
  /**
   * The rows of a table; null for every other kind. In the text of the block, tabs part the cells
   * that have text, and empty lines the rows.
   */
  rows: TableRow[] | null;
}
