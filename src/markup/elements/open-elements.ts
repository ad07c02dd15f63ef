import * as Trait from './element-traits.js';

/** What is kept of an element while its end tag is still to come. */
export interface Nested {
  tag: string;
  /** Bits of `Trait`. */
  traits: number;
  /** Whether it is closed; a formatting element can be, while elements inside it are still open. */
  ended: boolean;
  /** Index on the stack of the next outer open element of the same name. */
  covers: number;
  /** Index on the stack of the nearest element with each of these traits, itself included. */
  lastScope: number;
  lastSpecial: number;
  lastListStop: number;
}

/** What a new element has of this; hot code writes it out, since a spread is slow. */
export const NOT_NESTED = {
  ended: false,
  covers: -1,
  lastScope: 0,
  lastSpecial: 0,
  lastListStop: 0,
};

/** Deepest nesting; a deeper element replaces the innermost one, as in browsers. */
const DEEPEST = 1000;
const PARAGRAPH = ['p'];
const ITEM = ['li'];
const TERMS = ['dd', 'dt'];
const ROW = ['tr'];
const LIST_ITEMS = ['li', 'dd', 'dt'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TABLE_SECTIONS = ['tbody', 'thead', 'tfoot', 'caption', 'colgroup'];
const CELLS = ['td', 'th'];

/**
 * The open elements, and how tags open and close them by the rules of HTML.
 *
 * Each step takes the same time at any depth, since every element knows the nearest ones that
 * matter.
 */
export interface OpenElements<Element extends Nested> {
  top(): Element;
  /** Whether an element of this name is open. */
  has(tag: string): boolean;
  /** Closes the elements that the start tag of such an element ends. */
  makeRoom(tag: string, traits: number): void;
  push(element: Element): void;
  /** Closes the elements that an end tag closes. */
  close(tag: string, traits: number): void;
  /** Closes all elements. */
  closeAll(): void;
}

/** Starts with the root only; `onClose` is called once for each element, when it ends. */
export function openElements<Element extends Nested>(
  root: Element,
  onClose: (element: Element) => void,
): OpenElements<Element> {
  const stack = [root];
  const lasts = new Map<string, number>();
  const last = (tag: string): number => lasts.get(tag) ?? -1;
  const lastOf = (tags: readonly string[]): number => {
    let most = -1;
    for (const tag of tags) most = Math.max(most, last(tag));
    return most;
  };
  const top = (): Element => stack[stack.length - 1] ?? root;

  const popTo = (index: number): void => {
    while (stack.length > index) {
      const element = stack.pop() as Element;
      if (element.ended) continue;
      element.ended = true;
      lasts.set(element.tag, element.covers);
      onClose(element);
    }
  };
  /** Ends a formatting element, and leaves the elements inside it open. */
  const endInPlace = (index: number): void => {
    const element = stack[index] as Element;
    element.ended = true;
    lasts.set(element.tag, element.covers);
    onClose(element);
  };
  const closeFormatting = (index: number): void => {
    const inner = top();
    if (index <= inner.lastScope) return;
    if (index >= inner.lastSpecial) popTo(index);
    else endInPlace(index);
  };
  const popWithin = (tags: readonly string[], barrier: number): void => {
    const index = lastOf(tags);
    if (index >= 0 && index > barrier) popTo(index);
  };

  return {
    top,
    has: (tag) => last(tag) >= 0,
    makeRoom(tag, traits) {
      const inner = top();
      if (!(traits & Trait.head) && last('head') >= 0) popTo(last('head'));
      if (traits & Trait.endsParagraph) {
        popWithin(PARAGRAPH, Math.max(inner.lastScope, last('button')));
      }
      if (tag === 'li') popWithin(ITEM, inner.lastListStop - 1);
      else if (tag === 'dd' || tag === 'dt') popWithin(TERMS, inner.lastListStop - 1);
      else if (traits & Trait.heading) {
        if (inner.traits & Trait.heading) popTo(stack.length - 1);
      } else if (tag === 'a') closeFormatting(last('a'));
      else if (tag === 'button' || tag === 'option') popWithin([tag], inner.lastScope);
      else if (tag === 'rt' || tag === 'rp') {
        if (inner.tag === 'rt' || inner.tag === 'rp') popTo(stack.length - 1);
      } else if (traits & Trait.tablePart && tag !== 'table') {
        const table = last('table');
        popWithin(CELLS, table);
        if (!CELLS.includes(tag)) popWithin(ROW, table);
        if (!CELLS.includes(tag) && tag !== 'tr') popWithin(TABLE_SECTIONS, table);
      }
    },
    push(element) {
      if (stack.length >= DEEPEST) popTo(DEEPEST - 1);
      const index = stack.length;
      const inner = top();
      const { traits } = element;
      element.covers = last(element.tag);
      element.lastScope = traits & Trait.scope ? index : inner.lastScope;
      element.lastSpecial = traits & Trait.special ? index : inner.lastSpecial;
      element.lastListStop = traits & Trait.listStop ? index : inner.lastListStop;
      lasts.set(element.tag, index);
      stack.push(element);
    },
    close(tag, traits) {
      const inner = top();
      const index = traits & Trait.heading ? lastOf(HEADINGS) : last(tag);
      if (index < 0) return;
      if (traits & Trait.formatting) closeFormatting(index);
      else if (traits & Trait.tablePart) {
        if (tag === 'table' || index > last('table')) popTo(index);
      } else if (index >= inner.lastScope) {
        if (LIST_ITEMS.includes(tag) && index < lastOf(['ul', 'ol', 'dl'])) return;
        if (traits & Trait.special || index >= inner.lastSpecial) popTo(index);
      }
    },
    closeAll: () => popTo(1),
  };
}
