import { compile } from 'css-select';
import type { Span } from '../article.js';
import { tagNamed, traitsOf } from '../markup/elements/element-names.js';
import type { Nested } from '../markup/elements/open-elements.js';
import { attributeIn, readElements, type TagAttributes } from '../markup/elements/read-elements.js';
import { type NameTable, nameTable } from '../markup/name-table.js';
import { scanMarkup } from '../markup/scan-markup.js';
import type { OutletDefinition } from './definition.js';

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
  attributes: TagAttributes;
  parent: Element | null;
  children: Element[];
  /** Number of elements around it. */
  depth: number;
  start: number;
  end: number;
}

/** What an outlet's definition asks of its pages. */
export interface Queries {
  /** Its selectors, compiled once. */
  compiled: Map<string, (element: Element) => boolean>;
  /** The attributes that it may name; no others are read. */
  attributes: NameTable;
}

export function queriesOf(definition: OutletDefinition): Queries {
  const words = JSON.stringify(definition).match(/[a-z][\w:-]*/giu) ?? [];
  const attributes = nameTable(['class', 'id', ...words.map((word) => word.toLowerCase())]);
  return { compiled: new Map(), attributes };
}

/** The children of an element without any, as most are; nothing is ever added. */
const NONE: Element[] = [];

/** How css-select walks the elements. */
const WALK = {
  isTag: (_node: Element): _node is Element => true,
  getName: ({ tag }: Element) => tag,
  getAttributeValue: ({ attributes }: Element, name: string) => attributeIn(attributes, name),
  hasAttrib: ({ attributes }: Element, name: string) => attributeIn(attributes, name) !== undefined,
  // the root around the topmost elements is not an element
  getParent: ({ parent }: Element) => (parent?.parent === null ? null : parent),
  getChildren: ({ children }: Element) => children,
  getSiblings: ({ parent }: Element) => parent?.children ?? [],
  getText: () => '',
  removeSubsets: (elements: Element[]) => elements,
  existsOne: () => false,
};

/** Reads a page into a tree; null if it is nested too deep. */
export function readTree(input: string, { compiled, attributes }: Queries): PageTree | null {
  const elements = elementsOf(input, attributes);
  if (elements === null) return null;
  return {
    select(selector) {
      let query = compiled.get(selector);
      if (query === undefined) {
        query = compile<Element, Element>(selector, { adapter: WALK });
        compiled.set(selector, query);
      }
      return elements.filter(query).map((element) => ({
        source: { start: element.start, end: element.end },
        attribute: (name) => attributeIn(element.attributes, name) ?? null,
        text: () => readShownText(input, element),
      }));
    },
  };
}

/** The elements of a page in order, or null if they are nested too deep. */
function elementsOf(input: string, wanted: NameTable): Element[] | null {
  const elements: Element[] = [];
  let deepest = 0;
  readElements<Element>(input, elementIn(null, '', [], 0), {
    wanted,
    onOpen({ name, attributes, start }, around) {
      const element = elementIn(around, name, attributes, start);
      if (around.children === NONE) around.children = [element];
      else around.children.push(element);
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
  attributes: TagAttributes,
  start: number,
): Element {
  const depth = parent === null ? 0 : parent.depth + 1;
  return {
    tag,
    traits: traitsOf(tag),
    attributes,
    parent,
    children: NONE,
    depth,
    start,
    end: start,
    ended: false,
    covers: -1,
    lastScope: 0,
    lastSpecial: 0,
    lastListStop: 0,
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
      if (SILENT.has(tagNamed(piece, from + 1, nameEnd))) silent++;
    },
    onAttribute: () => {},
    onTag: () => {},
    onEndTag(from, nameEnd) {
      if (silent > 0 && SILENT.has(tagNamed(piece, from + 2, nameEnd))) silent--;
    },
    isInDrawing: () => false,
  });
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}
