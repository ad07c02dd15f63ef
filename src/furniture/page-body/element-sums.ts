import type { HtmlPage } from '../../input/html/page/html-page.js';
import { FAR } from '../../model/bytes.js';
import { fnvStep } from '../../model/hash.js';
import { GROUPS, groupsOf } from './container-words.js';

/** Elements whose nearness tells something, by tag. */
const NEAR_TAGS = ['ul', 'aside', 'article', 'section'];
export const TAGS = NEAR_TAGS.length;
export const CLASSES = GROUPS.length;

/** What elements are by their own tags and words, and by those around them. */
export interface ElementTraits {
  parent: Int32Array;
  /** Of element and group: steps up to the nearest element of that group, at most {@link FAR}. */
  groupSteps: Uint8Array;
  /** Of element and tag. */
  tagSteps: Uint8Array;
  /** Hash of tag and class words of itself, digits aside, and of all around it. */
  kind: Int32Array;
  path: Int32Array;
}

/** Looks once, parents first, at each element that stands around a block worth a look. */
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
  const known = new Map<string, number>();
  for (let e = 0; e < count; e++) {
    const { parent, tag, words } = elements[e] as HtmlPage['elements'][number];
    traits.parent[e] = parent;
    if (wanted[e] === 0) continue;
    let groups = 0;
    if (words !== '' && tag !== 'html' && tag !== 'body') {
      groups = known.get(words) ?? groupsOf(words);
      known.set(words, groups);
    }
    spread(traits.groupSteps, CLASSES, e, parent, groups);
    const near = NEAR_TAGS.indexOf(tag);
    spread(traits.tagSteps, TAGS, e, parent, near < 0 ? 0 : 1 << near);
    const kind = hashOf(words, hashOf(tag, 17));
    traits.kind[e] = kind;
    traits.path[e] = fnvStep(parent < 0 ? 0 : (traits.path[parent] as number), kind);
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

/** Hash of letters; digits, which number what is alike, are left out. */
function hashOf(words: string, basis: number): number {
  let hash = basis;
  const end = Math.min(words.length, 60);
  for (let i = 0; i < end; i++) {
    const code = words.charCodeAt(i);
    if (code < 0x30 || code > 0x39) hash = fnvStep(hash, code);
  }
  return hash;
}

/** Adds what stands in each element to all around it. */
export function sumUp(values: Float64Array, parent: Int32Array): void {
  for (let e = values.length - 1; e >= 0; e--) {
    const above = parent[e] as number;
    if (above >= 0) values[above] = (values[above] as number) + (values[e] as number);
  }
}

/** Steps from each element up to the one, at most {@link FAR}, which it also is outside of it. */
export function stepsUpTo(element: number, parent: Int32Array): Uint8Array {
  const steps = new Uint8Array(parent.length);
  for (let e = 0; e < steps.length; e++) {
    const above = parent[e] as number;
    const next = above < 0 ? FAR : Math.min(FAR, (steps[above] as number) + 1);
    steps[e] = e === element ? 0 : next;
  }
  return steps;
}

/** The deepest element that holds at least so much; -1 for none. */
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
