/**
 * What the page says of the layout of a stretch of the input.
 *
 * Import it as `import * as Laid`: bundlers then replace the names by the numbers.
 */
// within a block; the numbers are those of the names below
export const link = 0;
export const strong = 1;
export const emphasis = 2;
export const code = 3;
export const quotation = 4;
export const deletion = 5;
export const subscript = 6;
export const superscript = 7;
export const lineBreak = 8;
/** How many kinds are within a block; those from here on are around blocks. */
export const INLINE = 9;
export const list = 9;
export const item = 10;
export const blockQuotation = 11;
export const codeBlock = 12;
export const table = 13;
export const row = 14;
export const cell = 15;
/** It ends the effect of a list or a quotation around it. */
export const section = 16;
export const head = 17;

/** The kinds by the names of elements. */
export const KINDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [link, 'a'],
      [strong, 'b strong'],
      [emphasis, 'i em cite dfn var'],
      [code, 'code kbd samp tt'],
      [quotation, 'q'],
      [deletion, 's strike del'],
      [subscript, 'sub'],
      [superscript, 'sup'],
      [list, 'ul ol menu dl'],
      [item, 'li dt dd'],
      [blockQuotation, 'blockquote'],
      [codeBlock, 'pre'],
      [table, 'table'],
      [row, 'tr'],
      [cell, 'td th'],
      [head, 'thead'],
      [section, 'article aside figure main section form nav'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name): [string, number] => [name, kind])),
);
