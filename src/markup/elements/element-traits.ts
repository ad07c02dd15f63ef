/**
 * Bits that say how an element is parsed and laid out.
 *
 * Import it as `import * as Trait`: bundlers then replace the names by the numbers.
 */
/** It is shown on lines of its own. */
export const block = 1;
/** It has no end tag. */
export const empty = 1 << 1;
/** Its text is not shown. */
export const silent = 1 << 2;
/** End tags of inline elements do not close it. */
export const special = 1 << 3;
/** No end tag inside it closes an element around it. */
export const scope = 1 << 4;
/** Its end tag may come before those of block-level elements inside it. */
export const formatting = 1 << 5;
/** Its start tag ends an open paragraph. */
export const endsParagraph = 1 << 6;
/** A new list item does not close an item around it. */
export const listStop = 1 << 7;
export const heading = 1 << 8;
/** It is part of a table: its end tag has no effect outside the table. */
export const tablePart = 1 << 9;
export const bold = 1 << 10;
export const italic = 1 << 11;
/** It belongs in the head. */
export const head = 1 << 12;
/** Its start tag ends an SVG or MathML drawing that was left open. */
export const leavesDrawing = 1 << 13;
/** Its text is a link. */
export const link = 1 << 14;
/** What it says of the layout is kept: an inline style, a list, a table, a quotation. */
export const laidOut = 1 << 15;
