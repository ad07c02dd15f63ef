import { parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

export function parsePage(html: string): Document {
  return parseDocument(html, { withStartIndices: true, withEndIndices: true });
}

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'attribs' in node;
}

/** The text of a node, with white space folded. */
export function textOf(node: Node): string {
  let text = '';
  const queue: Node[] = [node];
  while (queue.length > 0) {
    const next = queue.pop() as Node;
    if ('data' in next && next.type === 'text') text += next.data;
    else if ('children' in next && !(isElement(next) && /^(?:script|style)$/.test(next.name))) {
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
  if (!isElement(node)) return 'data' in node && node.type === 'text' ? escapeText(node.data) : '';
  const { name, attribs, children } = node;
  const attributes = Object.entries(attribs)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeValue(value)}"`))
    .join('');
  if (VOID.has(name)) return `<${name}${attributes}>\n`;
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
