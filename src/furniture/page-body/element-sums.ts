import type { HtmlPage } from '../../input/html/page/html-page.js';
import { FAR } from '../../model/bytes.js';
import { fnvStep } from '../../model/hash.js';
import { GROUPS, groupsOf } from './container-words.js';

/** Tags with a feature for the distance to the nearest such element. */
const NEAR_TAGS = ['ul', 'aside', 'article', 'section'];
export const TAGS = NEAR_TAGS.length;
export const CLASSES = GROUPS.length;

/** The class words and tags of each element and of its ancestors. */
export interface ElementTraits {
  parent: Int32Array;
  /**
   * For each element and group, the steps up to the nearest element of the group, at most
   * {@link FAR}.
   */
  groupSteps: Uint8Array;
  /** The same for each element and tag. */
  tagSteps: Uint8Array;
  /** Hash of an element's tag and class words, without digits, and of its ancestors'. */
  kind: Int32Array;
  path: Int32Array;
}

/** What is known of class words, which many elements share. */
interface KnownWords {
  groups: number;
  /** The tag of the last element that had them, and the hash of both. */
  tag: string;
  kind: number;
}

/** Reads each element around a block that is not skipped, once and parents first. */
export function readElements({ elements, blocks }: HtmlPage, skip: Uint8Array): ElementTraits {
  const count = elements.length;
  const wanted = wantedElements(elements, blocks, skip);
  const traits: ElementTraits = {
    parent: new Int32Array(count),
    groupSteps: new Uint8Array(count * CLASSES),
    tagSteps: new Uint8Array(count * TAGS),
    kind: new Int32Array(count),
    path: new Int32Array(count),
  };
  const known = new Map<string, KnownWords>();
  for (let e = 0; e < count; e++) {
    const { parent, tag, words } = elements[e] as HtmlPage['elements'][number];
    traits.parent[e] = parent;
    if (wanted[e] === 0) continue;
    let own = known.get(words);
    if (own === undefined) {
      own = { groups: groupsOf(words), tag: '', kind: 0 };
      known.set(words, own);
    }
    if (own.tag !== tag) {
      own.tag = tag;
      own.kind = hashOf(words, hashOf(tag, 17));
    }
    const isPage = tag === 'html' || tag === 'body';
    spread(traits.groupSteps, CLASSES, e, parent, isPage ? 0 : own.groups);
    const near = NEAR_TAGS.indexOf(tag);
    spread(traits.tagSteps, TAGS, e, parent, near < 0 ? 0 : 1 << near);
    traits.kind[e] = own.kind;
    traits.path[e] = fnvStep(parent < 0 ? 0 : (traits.path[parent] as number), own.kind);
  }
  return traits;
}

function wantedElements(
  elements: HtmlPage['elements'],
  blocks: HtmlPage['blocks'],
  skip: Uint8Array,
): Uint8Array {
  const wanted = new Uint8Array(elements.length);
  blocks.forEach(({ html }, i) => {
    if (skip[i] === 0 && html !== null && html.element >= 0) wanted[html.element] = 1;
  });
  for (let e = elements.length - 1; e >= 0; e--) {
    const parent = elements[e]?.parent ?? -1;
    if (wanted[e] === 1 && parent >= 0) wanted[parent] = 1;
  }
  return wanted;
}

function spread(steps: Uint8Array, width: number, e: number, parent: number, bits: number): void {
  const to = e * width;
  if (parent < 0) steps.fill(FAR, to, to + width);
  else {
    const from = parent * width;
    for (let k = 0; k < width; k++) {
      const above = steps[from + k] as number;
      steps[to + k] = above < FAR ? above + 1 : FAR;
    }
  }
  for (let left = bits; left !== 0; left &= left - 1) steps[to + 31 - Math.clz32(left & -left)] = 0;
}

/** Hash of the letters; digits are left out, since they often number similar elements. */
function hashOf(words: string, basis: number): number {
  let hash = basis;
  const end = Math.min(words.length, 60);
  for (let i = 0; i < end; i++) {
    const code = words.charCodeAt(i);
    if (code < 0x30 || code > 0x39) hash = fnvStep(hash, code);
  }
  return hash;
}

/** Adds the value of each element to all its ancestors. */
export function sumUp(values: Float64Array, parent: Int32Array): void {
  for (let e = values.length - 1; e >= 0; e--) {
    const above = parent[e] as number;
    if (above >= 0) values[above] = (values[above] as number) + (values[e] as number);
  }
}

/**
 * Steps from each element up to `element`, at most {@link FAR}; elements outside of it have that
 * value too.
 */
export function stepsUpTo(element: number, parent: Int32Array): Uint8Array {
  const steps = new Uint8Array(parent.length);
  for (let e = 0; e < steps.length; e++) {
    const above = parent[e] as number;
    const next = above < 0 ? FAR : Math.min(FAR, (steps[above] as number) + 1);
    steps[e] = e === element ? 0 : next;
  }
  return steps;
}

/** The deepest element with at least this sum; -1 for none. */
export function deepestWith(
  least: number,
  sums: Float64Array,
  depths: (e: number) => number,
): number {
  let best = -1;
  for (let e = 0; e < sums.length; e++) {
    if ((sums[e] as number) >= least && (best < 0 || depths(e) > depths(best))) best = e;
  }
  return best;
}
