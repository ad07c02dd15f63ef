import type { Lineage, OpenElement } from './open-elements.js';
import type { PageElement } from './page.js';

/** So many ancestors a block is told of. */
const ANCESTORS = 32;
/** The words of so many elements, its own counted, stand with a block. */
const WORDS = 4;
/** So many elements, and characters, a path names. */
const PATH_ELEMENTS = 16;
const PATH_LENGTH = 400;

/** Gives blocks the elements they stand in. */
export interface Lineages {
  /** The elements that hold something, parents before children. */
  readonly elements: PageElement[];
  /** Index of an element in the list, put there at the first call; -1 for none. */
  indexOf(element: OpenElement | null): number;
  of(element: OpenElement | null): {
    element: number;
    parent: number;
    grandparent: number;
    lineage: Lineage;
  };
}

const NONE: Lineage = { ancestors: [], words: [], path: '' };

export function recordLineages(): Lineages {
  const elements: PageElement[] = [];

  const indexOf = (element: OpenElement | null): number => {
    if (element === null) return -1;
    if (element.index >= 0) return element.index;
    const chain: OpenElement[] = [];
    for (let at: OpenElement | null = element; at !== null && at.index < 0; at = at.parent) {
      chain.push(at);
    }
    for (const each of chain.reverse()) {
      each.index = elements.length;
      elements.push({
        parent: each.parent?.index ?? -1,
        tag: each.tag,
        words: each.words,
        depth: each.depth,
      });
    }
    return element.index;
  };

  return {
    elements,
    indexOf,
    of(element) {
      const index = indexOf(element);
      const parent = element?.parent ?? null;
      if (element !== null) element.lineage ??= lineageOf(element);
      return {
        element: index,
        parent: parent?.index ?? -1,
        grandparent: parent?.parent?.index ?? -1,
        lineage: element?.lineage ?? NONE,
      };
    },
  };
}

/** What the blocks of an element, once it is in the list, have in common. */
function lineageOf(element: OpenElement): Lineage {
  const ancestors: number[] = [];
  const words: string[] = [];
  let path = '';
  for (
    let at: OpenElement | null = element;
    at !== null && ancestors.length < ANCESTORS;
    at = at.parent
  ) {
    if (ancestors.length < PATH_ELEMENTS) {
      at.step ??= stepOf(at);
      const { step } = at;
      if (path === '') path = step;
      else if (path.length + step.length < PATH_LENGTH) path = `${step}>${path}`;
    }
    if (words.length < WORDS) words.push(at.words);
    ancestors.push(at.index);
  }
  return { ancestors, words, path };
}

function stepOf({ tag, words }: OpenElement): string {
  return words === '' ? tag : `${tag}.${words.replaceAll(' ', '.')}`;
}
