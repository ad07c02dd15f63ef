import { decodeValue } from '../character-references.js';
import type { NameTable } from '../name-table.js';
import { scanMarkup } from '../scan-markup.js';
import { tagNamed, traitsOf } from './element-names.js';
import * as Trait from './element-traits.js';
import { type Nested, openElements } from './open-elements.js';

/**
 * The attributes of a tag: each name, in lower case, and behind it the first value of that name, its
 * references replaced. A list, since a tag has few, and a map takes four times the memory.
 */
export type TagAttributes = readonly string[];

/** The value of an attribute. */
export function attributeIn(attributes: TagAttributes, name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2)
    if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

/** A start tag; the next one is read into the same object. */
export interface StartTag {
  /** Its name, in lower case. */
  name: string;
  attributes: TagAttributes;
  start: number;
  end: number;
}

/** Builds a tree of whatever kind from a page. */
export interface TreeBuilder<Element extends Nested> {
  /** The attributes that are wanted; all if it is left out. */
  wanted?: NameTable;
  /** Makes an element, to stand in the one around it. */
  onOpen(tag: StartTag, around: Element): Element;
  /** An element is over, at the end of its end tag or where it was closed without one. */
  onClose(element: Element, end: number): void;
  onText?(text: string, around: Element): void;
}

/** The attributes of a tag without any; nothing is ever added. */
const NONE: string[] = [];

/**
 * Reads the elements of a page as browsers nest them. A drawing or formula is one element without
 * any inside it.
 */
export function readElements<Element extends Nested>(
  input: string,
  root: Element,
  { wanted, onOpen, onClose, onText = () => {} }: TreeBuilder<Element>,
): void {
  // the end tag that closes elements, or the place where they are closed without one
  let closingName = '';
  let closingStart = 0;
  let closingEnd = 0;
  const elements = openElements(root, (element) => {
    onClose(element, element.tag === closingName ? closingEnd : closingStart);
    if (element.tag === drawing) drawing = '';
  });
  let drawing = ''; // the name of the drawing that is open
  let attributes = NONE;
  const tag: StartTag = { name: '', attributes, start: 0, end: 0 };

  scanMarkup(input, {
    onText: (start, end) => onText(input.slice(start, end), elements.top()),
    onReference: (text) => onText(text, elements.top()),
    onTagName(start, nameEnd) {
      attributes = NONE;
      tag.name = tagNamed(input, start + 1, nameEnd);
      tag.attributes = attributes;
      tag.start = start;
    },
    onAttribute(nameStart, nameEnd, start, end) {
      const name =
        wanted === undefined
          ? input.slice(nameStart, nameEnd).toLowerCase()
          : wanted.find(input, nameStart, nameEnd);
      if (name === null || attributeIn(attributes, name) !== undefined) return;
      if (attributes === NONE) {
        attributes = [];
        tag.attributes = attributes;
      }
      attributes.push(name, decodeValue(input.slice(start, end)));
    },
    onTag(end, selfClosing) {
      const { name, start } = tag;
      const traits = traitsOf(name);
      closingName = '';
      closingStart = start;
      if (drawing !== '') {
        if (!(traits & Trait.leavesDrawing)) return;
        elements.close(drawing, traitsOf(drawing));
      }
      if (PAGE.has(name) && elements.has(name)) return;
      elements.makeRoom(name, traits);
      tag.end = end;
      const element = onOpen(tag, elements.top());
      const isDrawing = name === 'svg' || name === 'math';
      if (traits & Trait.empty || (selfClosing && isDrawing)) {
        onClose(element, end);
        return;
      }
      elements.push(element);
      if (isDrawing) drawing = name;
    },
    onEndTag(start, nameEnd, end) {
      const name = tagNamed(input, start + 2, nameEnd);
      if (PAGE.has(name) || (drawing !== '' && name !== drawing)) return;
      closingName = name;
      closingStart = start;
      closingEnd = end;
      elements.close(name, traitsOf(name));
    },
    isInDrawing: () => drawing !== '',
  });
  closingName = '';
  closingStart = input.length;
  elements.closeAll();
}

/** Elements that a page has once, and that end where it ends. */
const PAGE = new Set(['html', 'body']);
