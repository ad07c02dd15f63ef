import { compile } from 'css-select';
import type { Span } from '../article.js';
import { traitsOf } from '../markup/elements/element-names.js';
import { type Nested, NOT_NESTED } from '../markup/elements/open-elements.js';
import { readElements } from '../markup/elements/read-elements.js';
import { scanMarkup } from '../markup/scan-markup.js';

/** Deepest nesting of a page that is searched. */
const DEEPEST = 400;
const LONGEST_TEXT = 2000;
/** Most characters of an element that are read for its text. */
const LONGEST_READ = 20_000;
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
interface Element extends Nested {
  attributes: ReadonlyMap<string, string>;
  parent: Element | null;
  children: Element[];
  /** Number of elements around it. */
  depth: number;
  start: number;
  end: number;
}

/** Selectors, compiled once. */
export type Queries = Map<string, (element: Element) => boolean>;

/** How css-select walks the elements. */
const WALK = {
  isTag: (_node: Element): _node is Element => true,
  getName: ({ tag }: Element) => tag,
  getAttributeValue: ({ attributes }: Element, name: string) => attributes.get(name),
  hasAttrib: ({ attributes }: Element, name: string) => attributes.has(name),
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
  const elements = elementsOf(input);
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
        attribute: (name) => element.attributes.get(name) ?? null,
        text: () => readShownText(input, element),
      }));
    },
  };
}

/** The elements of a page in order, or null if they are nested too deep. */
function elementsOf(input: string): Element[] | null {
  const elements: Element[] = [];
  let deepest = 0;
  readElements<Element>(input, elementIn(null, '', new Map(), 0), {
    onOpen({ name, attributes, start }, around) {
      const element = elementIn(around, name, attributes, start);
      around.children.push(element);
      elements.push(element);
      deepest = Math.max(deepest, element.depth);
      return element;
    },
    onClose(element, end) {
      element.end = end;
    },
  });
  return deepest > DEEPEST ? null : elements;
}

function elementIn(
  parent: Element | null,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  start: number,
): Element {
  const depth = parent === null ? 0 : parent.depth + 1;
  return {
    tag,
    traits: traitsOf(tag),
    attributes,
    parent,
    children: [],
    depth,
    start,
    end: start,
    ...NOT_NESTED,
  };
}

/** The text that an element shows, with white space folded; reads no more of it than is needed. */
function readShownText(input: string, { start, end }: Element): string {
  let text = '';
  let silent = 0; // number of open elements whose text is not shown
  const piece = input.slice(start, Math.min(end, start + LONGEST_READ));
  const add = (more: string): void => {
    if (silent === 0 && text.length < LONGEST_TEXT) text += more;
  };
  scanMarkup(piece, {
    onText: (from, to) => add(piece.slice(from, to)),
    onReference: add,
    onTagName(from, nameEnd) {
      if (isSilent(piece.slice(from + 1, nameEnd))) silent++;
    },
    onAttribute: () => {},
    onTag: () => {},
    onEndTag(from, nameEnd) {
      if (silent > 0 && isSilent(piece.slice(from + 2, nameEnd))) silent--;
    },
    isInDrawing: () => false,
  });
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

function isSilent(name: string): boolean {
  return SILENT.has(name.toLowerCase());
}
