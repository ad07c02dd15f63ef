import type { Block, Embed, Image } from '../../article.js';
import type { Complete } from '../layout/addresses.js';
import { embedWords } from '../layout/embed-links.js';
import { nestedMarks } from '../layout/nested-marks.js';
import type { Outline, OutlinedList } from '../layout/outline.js';
import { isHeadRow, tableGrid, tableRows } from '../layout/tables.js';
import {
  escapeAddress,
  escapeInline,
  escapeLine,
  escapePipes,
  escapeStarts,
  fold,
  visible,
} from './escape-markdown.js';
import { inlineMarkdown } from './inline.js';

/** How addresses are written; those that give null are left out. */
export interface Addresses {
  link: Complete;
  picture: Complete;
  embed: Complete;
}

const DEEPEST_HEADING = 6;
/** Longest number of an item in CommonMark. */
const LARGEST_NUMBER = 999_999_999;

/** The parts of a body as Markdown, one after the other; '' for nothing. */
export function partsMarkdown(
  parts: readonly Outline[],
  addresses: Addresses,
  between = '\n\n',
): string {
  const written: string[] = [];
  // lists that follow each other would be one, so each has other signs than the one before
  let before: OutlinedList | null = null;
  let turned = false;
  for (const part of parts) {
    turned = part.kind === 'list' && before?.ordered === part.ordered && !turned;
    const markdown =
      part.kind === 'list' ? listMarkdown(part, addresses, turned) : partMarkdown(part, addresses);
    if (markdown === '') continue;
    before = part.kind === 'list' ? part : null;
    written.push(markdown);
  }
  return written.join(between);
}

function partMarkdown(part: Exclude<Outline, OutlinedList>, addresses: Addresses): string {
  switch (part.kind) {
    case 'block':
      return blockMarkdown(part.block, addresses);
    case 'picture':
      return pictureMarkdown(part.image, addresses);
    case 'embed':
      return embedMarkdown(part.embed, addresses);
    default: {
      const inner = partsMarkdown(part.content, addresses);
      return inner === '' ? '' : quoted(inner);
    }
  }
}

function listMarkdown(
  { ordered, items }: OutlinedList,
  addresses: Addresses,
  turned: boolean,
): string {
  const loose = items.some(({ content }) => !isTight(content));
  const between = loose ? '\n\n' : '\n';
  const first = items[0]?.number ?? 1;
  const start = first >= 0 && first + items.length <= LARGEST_NUMBER ? first : 1;
  const lines = items.map(({ content }) => partsMarkdown(content, addresses, between));
  return lines
    .filter((item) => item !== '')
    .map((item, i) => {
      const sign = ordered ? `${start + i}${turned ? ')' : '.'}` : turned ? '*' : '-';
      return `${sign} ${item.replace(/\n(?=[^\n])/g, `\n${' '.repeat(sign.length + 1)}`)}`;
    })
    .join(between);
}

/** Whether an item is one line of text, and lists that can follow it without an empty line. */
function isTight([first, ...rest]: readonly Outline[]): boolean {
  const line = first?.kind === 'block' && /^(?:list-item|paragraph)$/.test(first.block.kind);
  return (
    line &&
    rest.every((part) => part.kind === 'list' && (!part.ordered || part.items[0]?.number === 1))
  );
}

function blockMarkdown(block: Block, addresses: Addresses): string {
  const { kind, level, text } = block;
  if (kind === 'code') return codeMarkdown(text);
  if (tableRows(block).length > 0) return tableMarkdown(block, addresses);
  if (kind === 'heading') return headingMarkdown(level ?? 2, inline(block, addresses, false));
  return escapeStarts(inline(block, addresses, true));
}

/** A text with its marks; a heading is one line, and has its style already. */
function inline(block: Block, { link }: Addresses, lines: boolean): string {
  const { length } = block.text;
  const marks = nestedMarks(block, 0, length);
  return inlineMarkdown(block.text, 0, length, marks, { link, breaks: lines, styled: lines });
}

/** A heading of an escaped line; the highest level is that of the headline. */
export function headingMarkdown(level: number, words: string): string {
  const line = escapeStarts(words);
  if (line === '') return '';
  // A '#' at the end would be read as the end of the heading.
  const closed = line.endsWith('#') && !line.endsWith('\\#') ? `${line.slice(0, -1)}\\#` : line;
  return `${'#'.repeat(Math.min(Math.max(level, 1), DEEPEST_HEADING))} ${closed}`;
}

function codeMarkdown(text: string): string {
  const code = visible(text.replace(/\r\n?/g, '\n'));
  if (code.trim() === '') return '';
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/**
 * A table of GitHub’s Markdown. Its first row is the head, unless only some of its cells are
 * headings: then these are of the rows, and the head is empty.
 */
function tableMarkdown(block: Block, { link }: Addresses): string {
  const rows = tableRows(block);
  const grid = tableGrid(rows).map((row) =>
    row.map((cell) => {
      if (cell === null) return '';
      const from = Math.max(0, cell.start - block.start);
      const to = Math.min(block.text.length, Math.max(from, cell.end - block.start));
      const marks = nestedMarks(block, from, to);
      const options = { link, breaks: false, styled: !cell.header };
      return escapePipes(inlineMarkdown(block.text, from, to, marks, options));
    }),
  );
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 1);
  const plain = rows.every(({ cells }) => cells.every(({ header }) => !header));
  if (rows[0] && !plain && !isHeadRow(rows[0])) grid.unshift([]);
  const [head = [], ...body] = grid;
  const filled = Array.from({ length: columns }, (_, i) => head[i] ?? '');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(filled), line(filled.map(() => '---')), ...body.map(line)].join('\n');
}

function pictureMarkdown({ url, alt, caption, credit }: Image, { picture }: Addresses): string {
  const address = picture(url ?? '');
  if (address === null) return '';
  const shown = `![${escapeInline(fold(alt ?? ''))}](${escapeAddress(address)})`;
  const words = captionOf(caption, credit);
  return words === '' ? shown : `${shown}\n\n*${words}*`;
}

/** What is from elsewhere as a link; a post whose words are known as a quotation with them. */
function embedMarkdown(embed: Embed, { embed: complete }: Addresses): string {
  const words = embedWords(embed, complete);
  if (words === null) return '';
  const { address, host } = words;
  const name = escapeInline(fold(words.name));
  const link = address === null ? name : `[${name}](${escapeAddress(address)})`;
  const from = host === '' ? link : `${link} (${escapeInline(host)})`;
  const said = words.said.map(escapeLine).filter(Boolean);
  if (said.length === 0) return from;
  return quoted((name === '' ? said : [...said, `— ${from}`]).join('\n\n'));
}

function quoted(markdown: string): string {
  return markdown.replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());
}

function captionOf(caption: string | null, credit: string | null): string {
  const said = fold(caption ?? '');
  const given = fold(credit ?? '');
  const both = given === '' || said.includes(given) ? said : `${said} (${given})`.trim();
  return escapeInline(said === '' ? given : both);
}
