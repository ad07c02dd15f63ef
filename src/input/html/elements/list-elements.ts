import type { PageElement } from '../page/html-page.js';
import type { OpenElement } from './open-elements.js';

/** The words of so many elements, its own counted, stand with a block. */
const WORDS = 4;

/** Lists the elements that hold something. */
export interface ElementList {
  /** Parents before children. */
  readonly elements: PageElement[];
  /** Index of an element in the list, put there at the first call; -1 for none. */
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
    // in a loop, since elements may stand in each other without end
    const above: OpenElement[] = [];
    for (let at = element.parent; at !== null && at.index < 0; at = at.parent) above.push(at);
    while (above.length > 0) add(above.pop() as OpenElement);
    add(element);
    return element.index;
  };
  return { elements, indexOf };
}

/** Class and id words of an element and those around it, nearest first; its blocks share them. */
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

/** The elements around one, itself first, by the list. */
export function* elementsAround(
  elements: readonly PageElement[],
  element: number,
): Generator<number> {
  for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) yield at;
}
