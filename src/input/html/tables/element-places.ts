import * as Inside from '../elements/ancestor-flags.js';

/** The bits by which elements say what is inside them. */
const INSIDE: [inside: number, names: string][] = [
  [Inside.nav, 'nav'],
  [Inside.header, 'header'],
  [Inside.footer, 'footer'],
  [Inside.aside, 'aside'],
  [Inside.form, 'form'],
  [Inside.figure, 'figure'],
  [Inside.figcaption, 'figcaption'],
  [Inside.article, 'article'],
  [Inside.main, 'main'],
  [Inside.blockquote, 'blockquote'],
  [Inside.table, 'table'],
  [Inside.list, 'ul ol dl menu'],
  [Inside.heading, 'h1 h2 h3 h4 h5 h6'],
  [Inside.time, 'time'],
  [Inside.address, 'address'],
  [Inside.noscript, 'noscript'],
  [Inside.preformatted, 'pre'],
  [Inside.details, 'details'],
  [Inside.dialog, 'dialog'],
];

const BY_NAME = new Map<string, number>();
for (const [inside, names] of INSIDE) {
  for (const name of names.split(' ')) BY_NAME.set(name, inside);
}

/** The bit of `Inside` of an element, by its name in lower case; 0 if it has none. */
export function insideOf(name: string): number {
  return BY_NAME.get(name) ?? 0;
}

/** ARIA's landmark roles, each with the bit of the element it stands for. */
export const INSIDE_BY_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', Inside.nav],
  ['banner', Inside.header],
  ['contentinfo', Inside.footer],
  ['complementary', Inside.aside],
  ['search', Inside.form],
  ['article', Inside.article],
  ['main', Inside.main],
  ['dialog', Inside.dialog],
  ['alertdialog', Inside.dialog],
  ['figure', Inside.figure],
]);
