import { compile } from 'css-select';
import { Parser } from 'htmlparser2';
import type { Span } from '../article.js';
import { own } from '../language/own.js';

/** Deepest nesting of a page that is searched. */
const DEEPEST = 400;
const LONGEST_TEXT = 2000;
/** Most characters of an element that are read for its text, and the size of the pieces. */
const LONGEST_READ = 20_000;
const PIECE = 2000;
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** An element that a selector found. */
export interface FoundElement {
  /** From its opening tag to the end of its closing tag, in the input. */
  source: Span;
  /** The value of an attribute, or null. */
  attribute(name: string): string | null;
  /** Its text, white space folded, at most 2,000 characters. */
  text(): string;
}

/** A page that can be searched with selectors. */
export interface PageTree {
  /** The elements that a selector finds, in order. */
  select(selector: string): FoundElement[];
}

/** An element in the form that css-select needs; its text stays in the input. */
interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | null;
  children: Element[];
  start: number;
  end: number;
}

/** Selectors, compiled once. */
export type Queries = Map<string, (element: Element) => boolean>;

/** How css-select walks the elements. */
const WALK = {
  isTag: (_node: Element): _node is Element => true,
  getName: ({ name }: Element) => name,
  getAttributeValue,
  hasAttrib: ({ attributes }: Element, name: string) => Object.hasOwn(attributes, name),
  // the root around the topmost elements is not an element
  getParent: ({ parent }: Element) => (parent?.parent === null ? null : parent),
  getChildren: ({ children }: Element) => children,
  getSiblings: ({ parent }: Element) => parent?.children ?? [],
  getText: () => '',
  removeSubsets: (elements: Element[]) => elements,
  existsOne: () => false,
};

/** Reads a page into a tree; null if it is nested too deep. */
export function readTree(input: string, queries: Queries): PageTree | null {
  const elements = readElements(input);
  if (elements === null) return null;
  return {
    select(selector) {
      let query = queries.get(selector);
      if (query === undefined) {
        query = compile<Element, Element>(selector, { adapter: WALK });
        queries.set(selector, query);
      }
      return elements.filter(query).map((element) => ({
        source: { start: element.start, end: element.end },
        attribute: (name) => getAttributeValue(element, name) ?? null,
        text: () => readShownText(input, element),
      }));
    },
  };
}

/** The elements of a page in order, or null if they are nested too deep. */
function readElements(input: string): Element[] | null {
  const elements: Element[] = [];
  let open: Element = { name: '', attributes: {}, parent: null, children: [], start: 0, end: 0 };
  let depth = 0;
  let tooDeep = false;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start } = parser;
      const element = { name, attributes, parent: open, children: [], start, end: start };
      open.children.push(element);
      elements.push(element);
      open = element;
      if (++depth > DEEPEST) {
        tooDeep = true;
        parser.pause();
      }
    },
    onclosetag() {
      open.end = Math.min(parser.endIndex + 1, input.length);
      open = open.parent as Element;
      depth--;
    },
  });
  parser.write(input);
  if (tooDeep) return null;
  parser.end();
  return elements;
}

function getAttributeValue({ attributes }: Element, name: string): string | undefined {
  return own(attributes, name);
}

/** The text that an element shows, with white space folded; reads no more of it than is needed. */
function readShownText(input: string, { start, end }: Element): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
    },
    ontext(data) {
      if (silent === 0) text += data;
    },
  });
  const stop = Math.min(end, start + LONGEST_READ);
  for (let at = start; at < stop && text.length < LONGEST_TEXT; at += PIECE) {
    parser.write(input.slice(at, Math.min(stop, at + PIECE)));
  }
  parser.end();
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}
