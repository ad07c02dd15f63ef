import type { Block, Embed, Image, TableCell, TableRow, TextSpan } from '../../article.js';
import type { Outline, OutlinedList } from '../layout/outline.js';
import { isHeadRow, tableRows } from '../layout/tables.js';
import { escapeHtml } from './escape.js';

/** How the body is written. */
interface BodyWriting {
  /** The HTML of each of {@link textsOf}, in order. */
  texts: readonly string[];
  /** An attribute of each block, with the space before it, or ''. */
  direction: string;
  /** A picture as an element, or '' to leave it out. */
  picture(image: Image): string;
  /** Something from elsewhere as an element, or '' to leave it out. */
  embed(embed: Embed): string;
  /** The address of a quotation’s source, or null. */
  cite(address: string): string | null;
  /** What stands before the block at an index, or ''. */
  before(index: number): string;
}

/** The texts of the body that are shown in an element each: its blocks, and the cells of tables. */
export function textsOf(body: readonly Block[]): TextSpan[] {
  const texts: TextSpan[] = [];
  for (const block of body) {
    const rows = tableRows(block);
    if (rows.length === 0) texts.push(block);
    for (const { cells } of rows) for (const cell of cells) texts.push(cell);
  }
  return texts;
}

/** Writes the body, one line for each of its outer elements. */
export function bodyHtml(parts: readonly Outline[], writing: BodyWriting): string[] {
  const { texts, direction } = writing;
  let text = 0;
  let block = 0;
  let struck = -1;

  const write = (part: Outline): string => {
    switch (part.kind) {
      case 'picture':
        return writing.picture(part.image);
      case 'embed':
        return writing.embed(part.embed);
      case 'block':
        block = part.index + 1;
        return blockHtml(part.block, false);
      case 'list':
        return listHtml(part);
      case 'post':
        return `<blockquote class="post"${citeOf(part.url)}>\n${writeAll(part.content)}\n</blockquote>`;
      default: {
        const cite = citeOf(part.cite);
        return `<blockquote${cite}${direction}>\n${writeAll(part.content)}\n</blockquote>`;
      }
    }
  };

  const citeOf = (given: string | null): string => {
    const address = given === null ? null : writing.cite(given);
    return address === null ? '' : ` cite="${escapeHtml(address)}"`;
  };

  const writeAll = (content: readonly Outline[]): string =>
    content
      .map(write)
      .filter((html) => html !== '')
      .join('\n');

  const blockHtml = (shown: Block, bare: boolean): string => {
    const rows = tableRows(shown);
    if (rows.length > 0) return tableHtml(rows);
    const html = texts[text++] ?? '';
    if (shown.kind === 'code') return `<pre><code>${html}</code></pre>`;
    if (bare) return html;
    const level = Math.min(Math.max(shown.level ?? 2, 2), 6);
    const name = shown.kind === 'heading' ? `h${level}` : 'p';
    return `<${name}${direction}>${html}</${name}>`;
  };

  const listHtml = ({ ordered, items }: OutlinedList): string => {
    const name = ordered ? 'ol' : 'ul';
    let number = items[0]?.number ?? 1;
    const start = ordered && number !== 1 ? ` start="${number}"` : '';
    const lines = items.map(({ number: printed, content }) => {
      const value = ordered && printed !== null && printed !== number ? ` value="${printed}"` : '';
      number = (printed ?? number) + 1;
      return `<li${value}${direction}>${itemHtml(content)}</li>`;
    });
    return `<${name}${start}>\n${lines.join('\n')}\n</${name}>`;
  };

  /** An item; its text stands in no paragraph if no other text is in it. */
  const itemHtml = ([first, ...rest]: readonly Outline[]): string => {
    if (first === undefined) return '';
    const bare =
      first.kind === 'block' &&
      /^(?:list-item|paragraph)$/.test(first.block.kind) &&
      rest.every(({ kind }) => kind === 'list');
    if (!bare) return `\n${writeAll([first, ...rest])}\n`;
    block = first.index + 1;
    const words = blockHtml(first.block, true);
    return rest.length === 0 ? words : `${words}\n${writeAll(rest)}\n`;
  };

  const tableHtml = (rows: readonly TableRow[]): string => {
    let heads = 0;
    while (heads < rows.length && isHeadRow(rows[heads] as TableRow)) heads++;
    if (heads === rows.length) heads = 0;
    const lines = rows.map(({ cells }, i) => {
      const scope = i < heads ? 'col' : 'row';
      return `<tr>${cells.map((cell) => cellHtml(cell, scope)).join('')}</tr>`;
    });
    const head = heads === 0 ? '' : `<thead>\n${lines.slice(0, heads).join('\n')}\n</thead>\n`;
    return `<table${direction}>\n${head}<tbody>\n${lines.slice(heads).join('\n')}\n</tbody>\n</table>`;
  };

  const cellHtml = ({ header, colSpan, rowSpan }: TableCell, scope: string): string => {
    const name = header ? 'th' : 'td';
    const columns = colSpan > 1 ? ` colspan="${colSpan}"` : '';
    const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
    return `<${name}${header ? ` scope="${scope}"` : ''}${columns}${rows}>${texts[text++] ?? ''}</${name}>`;
  };

  return parts.flatMap((part) => {
    const isShown = part.kind === 'picture' || part.kind === 'embed';
    const cut = isShown || struck === block ? '' : writing.before(block);
    if (!isShown) struck = block;
    return [cut, write(part)].filter((html) => html !== '');
  });
}
