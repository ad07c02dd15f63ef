import type { Article, Block } from '../article.js';
import { nestedMarks } from './layout/nested-marks.js';
import { type Outline, outlineOf } from './layout/outline.js';
import { tableGrid, tableRows } from './layout/tables.js';
import { requireArticle } from './require-article.js';

/**
 * Writes an article as plain text to read: headline, dek and body, with signs before the items of
 * lists, line breaks where the page has them, and a line for each row of a table, its cells parted by
 * tabs. Pictures, and what is from elsewhere and no part of the text, are left out. `article.text` has the same words without these; all offsets count in that one.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @returns Text that ends with one line break; `''` for an article with nothing in it.
 * @throws TypeError naming the field of the article that is missing or of a wrong type.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toText } from 'copydesk';
 *
 * const page =
 *   '<h1>Rain</h1><p>It has rained in Vessby all day on Monday, and so the council says:</p>' +
 *   '<ul><li>The ferries do not sail today.</li><li>The market is closed until Friday.</li></ul>';
 * toText(parseArticle(page)).split('\n').slice(-3);
 * // => ['- The ferries do not sail today.', '- The market is closed until Friday.', '']
 * ```
 */
export function toText(article: Article): string {
  requireArticle(article, 'toText', ['headline', 'dek', 'body', 'embeds']);
  const { headline, dek, body, embeds } = article;
  const parts = [
    headline?.text.trim() ?? '',
    dek?.text.trim() ?? '',
    textOfAll(outlineOf({ body, embeds, images: [] }, { pictures: false, embeds: false }), '\n\n'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function textOfAll(parts: readonly Outline[], between: string): string {
  const texts = parts.map((part) => {
    if (part.kind === 'block') return textOfBlock(part.block);
    if (part.kind === 'picture' || part.kind === 'embed') return '';
    if (part.kind !== 'list') return textOfAll(part.content, '\n\n');
    return part.items
      .map(({ number, content }) => {
        const sign = part.ordered && number !== null ? `${number}. ` : '- ';
        return (
          sign + textOfAll(content, '\n').replace(/\n(?=[^\n])/g, `\n${' '.repeat(sign.length)}`)
        );
      })
      .join('\n');
  });
  return texts.filter((text) => text.trim() !== '').join(between);
}

function textOfBlock(block: Block): string {
  const rows = tableRows(block);
  if (rows.length > 0) {
    const lines = tableGrid(rows).map((row) =>
      row.map((cell) => fold(cell?.text ?? '')).join('\t'),
    );
    return lines.join('\n');
  }
  const { kind, text } = block;
  if (kind === 'code') return text;
  const breaks = new Set(
    nestedMarks(block, 0, text.length).flatMap(function all(mark): number[] {
      return mark.kind === 'break' ? [mark.start] : mark.inside.flatMap(all);
    }),
  );
  return breaks.size === 0
    ? text.trim()
    : text.replace(/\s/g, (space, at: number) => (breaks.has(at) ? '\n' : space)).trim();
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
