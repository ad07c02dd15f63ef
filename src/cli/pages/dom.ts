import type { Options } from 'css-select';
import { traitsOf } from '../../markup/elements/element-names.js';
import * as Trait from '../../markup/elements/element-traits.js';
import { type Nested, NOT_NESTED } from '../../markup/elements/open-elements.js';
import { readElements, type TagAttributes } from '../../markup/elements/read-elements.js';

export interface Text {
  data: string;
  parent: Element;
}

export interface Element extends Nested {
  attribs: Record<string, string>;
  /** The element around it; the document has none. */
  parent: Element | null;
  children: Node[];
  start: number;
  end: number;
}

export type Node = Element | Text;

/** The root of a page, an element without a name. */
export type Document = Element;

export function parsePage(html: string): Document {
  const document = elementIn(null, '', {}, 0, html.length);
  readElements<Element>(html, document, {
    onOpen({ name, attributes, start, end }, around) {
      const element = elementIn(around, name, byName(attributes), start, end);
      around.children.push(element);
      return element;
    },
    onClose(element, end) {
      element.end = end;
    },
    onText(data, parent) {
      parent.children.push({ data, parent });
    },
  });
  return document;
}

function byName(attributes: TagAttributes): Record<string, string> {
  const pairs: [name: string, value: string][] = [];
  for (let i = 0; i < attributes.length; i += 2) {
    pairs.push([attributes[i] as string, attributes[i + 1] as string]);
  }
  return Object.fromEntries(pairs);
}

function elementIn(
  parent: Element | null,
  tag: string,
  attribs: Record<string, string>,
  start: number,
  end: number,
): Element {
  return { tag, traits: traitsOf(tag), attribs, parent, children: [], start, end, ...NOT_NESTED };
}

export function isElement(node: Node | null): node is Element {
  return node !== null && 'attribs' in node && node.tag !== '';
}

/** How css-select walks the tree. */
export const WALK: Options<Node, Element> = {
  adapter: {
    isTag: isElement,
    getName: ({ tag }) => tag,
    getAttributeValue: ({ attribs }, name) =>
      Object.entries(attribs).find(([key]) => key === name)?.[1],
    hasAttrib: ({ attribs }, name) => Object.hasOwn(attribs, name),
    getParent: ({ parent }) => (isElement(parent) ? parent : null),
    getChildren: (node) => ('children' in node ? node.children : []),
    getSiblings: ({ parent }) => parent?.children ?? [],
    getText: textOf,
    removeSubsets: (nodes) => nodes,
  },
};

/** The text of a node, with white space folded. */
export function textOf(node: Node): string {
  let text = '';
  const queue: Node[] = [node];
  while (queue.length > 0) {
    const next = queue.pop() as Node;
    if ('data' in next) text += next.data;
    else if (next.tag !== 'script' && next.tag !== 'style') {
      for (let i = next.children.length - 1; i >= 0; i--) queue.push(next.children[i] as Node);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** How many elements are nested inside one another at most. */
export function depthOf(document: Document): number {
  let depth = 0;
  for (let level: Node[] = document.children; level.length > 0; depth++) {
    level = level.flatMap((node) => (isElement(node) ? node.children : []));
  }
  return depth;
}

/** Writes a tree as HTML, with an element that contains others over several lines. */
export function writePage({ children }: Document): string {
  return `<!doctype html>\n${children.map((child) => writeNode(child, 0)).join('')}`;
}

function writeNode(node: Node, depth: number): string {
  if ('data' in node) return escapeText(node.data);
  const { tag: name, attribs, children } = node;
  const attributes = Object.entries(attribs)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeValue(value)}"`))
    .join('');
  if (node.traits & Trait.empty) return `<${name}${attributes}>\n`;
  const inner = children
    .map((child) =>
      name === 'script' && 'data' in child ? child.data : writeNode(child, depth + 1),
    )
    .join('');
  return `<${name}${attributes}>${inner}</${name}>${BREAKS.has(name) ? '\n' : ''}`;
}

/** Elements after which a line break is not visible. */
const BREAKS = new Set(
  'html head body title script header footer main article section aside nav div p ul ol li h1 h2 h3 h4 h5 h6 figure figcaption blockquote table tr form'.split(
    ' ',
  ),
);

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
