import { type Article, createParser, defineOutlet, type OutletDefinition } from '../../index.js';
import { type Document, type Element, isElement, type Node, parsePage } from './dom.js';

/** A saved page of an outlet, and what the library reads on it without a definition. */
export interface SavedPage {
  /** Name of its file, for messages. */
  file: string;
  html: string;
  article: Article;
  tree: Document;
  /** Its elements in order. */
  elements: Element[];
}

export function toSavedPage({ file, html }: Pick<SavedPage, 'file' | 'html'>): SavedPage {
  const tree = parsePage(html);
  return { file, html, article: readWith(html, null), tree, elements: allElements(tree) };
}

/** Reads a page with a definition, or without one. */
export function readWith(html: string, definition: OutletDefinition | null): Article {
  const outlets = definition === null ? [] : [defineOutlet(definition)];
  const url = definition === null ? undefined : `https://${definition.domains[0]}/`;
  return createParser({ outlets })(html, { format: 'html', url });
}

/** File names of pages, for messages. */
export function filesOf(pages: readonly SavedPage[]): string {
  return pages.map(({ file }) => file).join(', ');
}

/** The elements of a tree in order. */
export function allElements({ children }: Document): Element[] {
  const found: Element[] = [];
  const queue: Node[] = [...children].reverse();
  while (queue.length > 0) {
    const node = queue.pop() as Node;
    if (!isElement(node)) continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) queue.push(node.children[i] as Node);
  }
  return found;
}

/** The most frequent value of a list. */
export function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
