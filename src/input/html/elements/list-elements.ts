import type { PageElement } from '../page/html-page.js';
import type { OpenElement } from './open-element.js';

/** A block has the words of its own element and the nearest ancestors, this many in all. */
const WORDS = 4;

/** Lists the elements that contain a block, an image or an embed. */
export interface ElementList {
  /** Parents before children. */
  readonly elements: PageElement[];
  /** Index of an element in the list, to which the first call adds it; -1 for null. */
  indexOf(element: OpenElement | null): number;
}

export function listElements(): ElementList {
  const elements: PageElement[] = [];
  const add = (element: OpenElement): void => {
    const { tag, words, depth, parent } = element;
    element.index = elements.length;
    elements.push({ parent: parent?.index ?? -1, tag, words, depth });
  };
  const indexOf = (element: OpenElement | null): number => {
    if (element === null) return -1;
    if (element.index >= 0) return element.index;
    // in a loop, since nesting has no limit
    const above: OpenElement[] = [];
    for (let at = element.parent; at !== null && at.index < 0; at = at.parent) above.push(at);
    while (above.length > 0) add(above.pop() as OpenElement);
    add(element);
    return element.index;
  };
  return { elements, indexOf };
}

/**
 * Class and id words of an element and its ancestors, nearest first; all its blocks share the
 * array.
 */
export function wordsAround(element: OpenElement | null): readonly string[] {
  if (element === null) return [];
  if (element.wordsAround === null) {
    const words = [element.words];
    for (let at = element.parent; at !== null && words.length < WORDS; at = at.parent) {
      words.push(at.words);
    }
    element.wordsAround = words.slice(); // a copy takes no more room than it needs
  }
  return element.wordsAround;
}

/** The element itself and the elements around it, innermost first. */
export function* elementsAround(
  elements: readonly PageElement[],
  element: number,
): Generator<number> {
  for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) yield at;
}
