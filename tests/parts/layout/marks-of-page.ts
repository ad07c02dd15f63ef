import type { Mark } from 'copydesk';
import { readHtml } from '../../../src/input/html/read-html.js';
import { layOutPieces } from '../../../src/parts/layout/lay-out-blocks.js';
import { wholePiece } from '../../../src/parts/shared/kept-text.js';

export const BASE = 'https://vessby.example/news/';

/** The blocks of a page with their layout, before any of them is chosen or left out. */
export function layoutOf(html: string, base: string | null = BASE) {
  const page = readHtml(html);
  const layOut = layOutPieces({ page: page.layout, base });
  return page.blocks.map((block, index) => ({ ...block, ...layOut(wholePiece(block, index), 0) }));
}

/** The marks of a page’s only block. */
export function marksIn(html: string, base: string | null = BASE): Mark[] {
  return layoutOf(html, base).flatMap(({ marks }) => marks);
}
