import type { BlockKind, Span } from '../../../article.js';
import * as Trait from '../../../markup/elements/element-traits.js';
import { NOT_NESTED } from '../../../markup/elements/open-elements.js';
import { Use } from '../tables/attribute-names.js';
import { INSIDE_BY_ROLE, insideOf } from '../tables/element-places.js';
import { POST_CLASS } from '../tables/embed-hosts.js';
import * as Inside from './ancestor-flags.js';
import { type Attributes, wordsOf } from './attributes.js';
import type { OpenElement } from './open-element.js';
import { typeName } from './type-name.js';
import { hidingOf } from './visibility.js';

/** Elements that give the blocks inside them a kind. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'blockquote'],
]);
/** Elements that end the effect of a list item or a quotation around them. */
const SECTIONS = new Set(['article', 'aside', 'figure', 'main', 'section', 'table', 'form', 'nav']);
const DEEPEST_LEVEL = 6;

/** Name of the element around all others. */
export const ROOT = '#page';
/** Depth of the body of a page with all its tags. */
const BODY_DEPTH = 2;

/** The element around all others; no tag of the page opens or closes it. */
export function rootElement(): OpenElement {
  return {
    tag: ROOT,
    traits: 0,
    start: 0,
    end: 0,
    block: null,
    parent: null,
    depth: 0,
    inside: 0,
    kind: 'paragraph',
    level: null,
    silent: false,
    unseen: false,
    hiddenBy: null,
    words: '',
    itemprop: '',
    itemtype: '',
    index: -1,
    wordsAround: null,
    laid: null,
    ...NOT_NESTED,
  };
}

/**
 * Lets the root stand for the body, where a page has text or elements outside of one: fragments
 * often leave out the tags of `html` and `body`, and a browser adds them.
 */
export function implyBody(root: OpenElement): void {
  root.tag = 'body';
  root.block = root;
  root.depth = BODY_DEPTH;
}

/** Makes an element from its start tag, with what it inherits from the element around it. */
export function enterElement(
  tag: string,
  traits: number,
  attributes: Attributes,
  around: OpenElement,
  { start, end }: Span,
): OpenElement {
  const isBlock = (traits & Trait.block) !== 0;
  const element: OpenElement = {
    tag,
    traits,
    start,
    end,
    block: around.block,
    parent: around.block,
    depth: around.depth,
    inside: around.inside | insideOf(tag),
    kind: around.kind,
    level: around.level,
    silent: around.silent || (traits & Trait.silent) !== 0,
    unseen: around.unseen && !isBlock,
    hiddenBy: around.hiddenBy,
    words: '',
    itemprop: around.itemprop,
    itemtype: around.itemtype,
    index: -1,
    wordsAround: null,
    laid: null,
    ended: false,
    covers: -1,
    lastScope: 0,
    lastSpecial: 0,
    lastListStop: 0,
  };
  if (isBlock) {
    element.block = element;
    element.depth++;
    if (tag === 'html' || tag === 'body') standOutermost(element, around);
  } else if (tag === 'a' && isLink(attributes, around)) element.traits |= Trait.link;
  const blockKind = KINDS.get(tag);
  if (blockKind !== undefined || SECTIONS.has(tag)) {
    element.kind = blockKind ?? 'paragraph';
    element.level = null;
  } else if (traits & Trait.heading) {
    element.kind = 'heading';
    element.level = tag.charCodeAt(1) - 0x30;
  }
  if (attributes.size > 0) readOwn(element, attributes, isBlock);
  if (element.inside & (Inside.hidden | Inside.noscript)) element.hiddenBy ??= element.block;
  return element;
}

/** The page's own tags are not inside what stands before them. */
function standOutermost(element: OpenElement, around: OpenElement): void {
  if (around.parent !== null || around.tag === 'html') return;
  element.parent = null;
  element.depth = 1;
}

/** Whether an anchor leads elsewhere: not if it is only a target, or a heading's link to itself. */
function isLink(attributes: Attributes, { level }: OpenElement): boolean {
  const href = attributes.get('href');
  if (href === undefined) return !attributes.has('name');
  return level === null || !href.value.startsWith('#');
}

function readOwn(element: OpenElement, attributes: Attributes, isBlock: boolean): void {
  if (isBlock || element.tag === 'time') element.words = wordsOf(attributes);
  const hiding = opens(element, attributes) ? 'none' : hidingOf(attributes);
  if (hiding === 'hidden' || hiding === 'from-readers') element.inside |= Inside.hidden;
  if (hiding === 'hidden' && !isBlock) element.unseen = true;
  if (hiding === 'screen-reader') element.silent = true;
  const { uses } = attributes;
  const role = uses & Use.role ? attributes.get('role')?.value : undefined;
  if (role !== undefined) {
    element.inside |= INSIDE_BY_ROLE.get(role) ?? 0;
    if (role === 'heading' && isBlock) {
      element.kind = 'heading';
      element.level = levelOf(attributes.get('aria-level')?.value);
      element.inside |= Inside.heading;
    }
  }
  if (uses & Use.property) {
    const prop = (attributes.get('itemprop') ?? attributes.get('property'))?.value ?? '';
    element.itemprop = prop.slice(0, 80);
    if (/\barticleBody\b/u.test(element.itemprop)) element.inside |= Inside.articleBody;
  }
  const type =
    uses & Use.type ? (attributes.get('itemtype') ?? attributes.get('typeof')) : undefined;
  if (type !== undefined) element.itemtype = typeName(type.value);
  const className =
    element.tag === 'blockquote' || element.tag === 'div' ? attributes.get('class') : undefined;
  if (className !== undefined && POST_CLASS.test(className.value.slice(0, 500))) {
    element.inside |= Inside.embed;
  }
}

/** Where a hidden element is a menu, a form or a message, whatever opens it. */
const NO_PANEL =
  Inside.nav | Inside.header | Inside.footer | Inside.aside | Inside.form | Inside.dialog;

/**
 * Whether an element is the panel of an accordion or a tab: a reader opens it, by a control that
 * stands before it, as by the heading of a question.
 */
function opens({ inside }: OpenElement, attributes: Attributes): boolean {
  return (inside & NO_PANEL) === 0 && attributes.isControlled();
}

function levelOf(value: string | undefined): number {
  const level = Number.parseInt(value ?? '', 10);
  return level >= 1 && level <= DEEPEST_LEVEL ? level : 2;
}
