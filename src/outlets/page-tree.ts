import { compile, selectAll } from 'css-select';
import { DomHandler, Parser, type parseDocument } from 'htmlparser2';
import type { Span } from '../article.js';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
type Query = (element: Element) => boolean;

/** Pages nested deeper are not searched. */
const DEEPEST = 400;
const LONGEST_TEXT = 2000;
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** An element that a selector found. */
export interface FoundElement {
  /** From its opening tag to behind its closing one, in the input. */
  source: Span;
  /** The value of an attribute, or null. */
  attribute(name: string): string | null;
  /** Its text, white space folded, at most 2,000 characters. */
  text(): string;
}

/** A page that can be asked by selectors. */
export interface PageTree {
  /** The elements that a selector finds, in order. */
  select(selector: string): FoundElement[];
}

/** Selectors, compiled once. */
export type Queries = Map<string, Query>;

/** Reads a page into a tree, or gives null where it is nested too deep. */
export function readTree(input: string, queries: Queries): PageTree | null {
  const document = parse(input);
  if (document === null) return null;
  return {
    select(selector) {
      let query = queries.get(selector);
      if (query === undefined) {
        query = compile<Node, Element>(selector) as unknown as Query;
        queries.set(selector, query);
      }
      return selectAll<Node, Element>(query as never, document.children).map(toFound);
    },
  };
}

function parse(input: string): Document | null {
  const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true });
  let depth = 0;
  let tooDeep = false;
  const parser: Parser = new Parser({
    onparserinit: (own) => handler.onparserinit(own),
    onopentag(name, attributes) {
      handler.onopentag(name, attributes);
      if (++depth > DEEPEST) {
        tooDeep = true;
        parser.pause();
      }
    },
    onclosetag() {
      handler.onclosetag();
      depth--;
    },
    ontext: (text) => handler.ontext(text),
    onend: () => handler.onend(),
  });
  parser.write(input);
  if (tooDeep) return null;
  parser.end();
  return handler.root;
}

function toFound(element: Element): FoundElement {
  return {
    source: { start: element.startIndex ?? 0, end: (element.endIndex ?? 0) + 1 },
    attribute: (name) => element.attribs[name] ?? null,
    text: () => textOf(element),
  };
}

function textOf(element: Element): string {
  let text = '';
  const queue: Node[] = [element];
  while (queue.length > 0 && text.length < LONGEST_TEXT) {
    const node = queue.pop() as Node;
    if ('data' in node) text += node.data;
    else if ('children' in node && !('name' in node && SILENT.has(node.name))) {
      for (let i = node.children.length - 1; i >= 0; i--) queue.push(node.children[i] as Node);
    }
  }
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}
