import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { BASE, layoutOf } from './marks-of-page.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A letter with what it is: `a strong emphasis https://vessby.example/`. */
export type StyledLetter = string;

const KINDS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  q: 'quotation',
  s: 'deletion',
  sub: 'subscript',
  sup: 'superscript',
};

const ORDER = [...new Set(Object.values(KINDS))];

function styled(letter: string, kinds: ReadonlySet<string>, url: string): StyledLetter {
  return [letter, ...ORDER.filter((kind) => kinds.has(kind)), url].filter(Boolean).join(' ');
}

/** The letters of a page as the HTML standard reads them; `/` is a line break between letters. */
export function lettersOfPage(html: string): StyledLetter[] {
  const letters: StyledLetter[] = [];
  const visit = (node: Node, kinds: ReadonlySet<string>, url: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const letter of node.value.match(/\w/g) ?? []) letters.push(styled(letter, kinds, url));
    }
    if (!('childNodes' in node)) return;
    const kind = KINDS[node.nodeName];
    const href = 'attrs' in node ? node.attrs.find(({ name }) => name === 'href') : undefined;
    const address = href === undefined ? url : new URL(href.value, BASE).href;
    const inside = kind === undefined ? kinds : new Set([...kinds, kind]);
    for (const child of node.childNodes) visit(child, inside, address);
  };
  visit(parse(html), new Set(), '');
  return letters;
}

/** The same as the marks have them. */
export function lettersOfMarks(html: string): StyledLetter[] {
  return layoutOf(html).flatMap(({ text, marks }) => {
    const letters: StyledLetter[] = [];
    for (const { 0: letter, index } of text.matchAll(/\w/g)) {
      const around = marks.filter(({ start, end }) => start <= index && index < end);
      const kinds = new Set<string>(around.map(({ kind }) => kind));
      const url = around.map((mark) => (mark.kind === 'link' ? mark.url : '')).join('');
      letters.push(styled(letter, kinds, url));
    }
    return letters;
  });
}
