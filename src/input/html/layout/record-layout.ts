import * as Trait from '../../../markup/elements/element-traits.js';
import * as Inside from '../elements/ancestor-flags.js';
import { type Attributes, attributeOf } from '../elements/attributes.js';
import type { OpenElement } from '../elements/open-element.js';
import type { CellElement, ItemElement, LaidElement } from '../page/page-layout.js';
import { followFormatting } from './active-formatting.js';
import * as Laid from './laid-kind.js';

/** Largest number of an item, and spans of a cell, as browsers limit them. */
const LARGEST_NUMBER = 999_999_999;
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** A style by which editors take back what the name of an element says. */
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|[1-5]00)|font-style\s*:\s*normal/iu;
/** Classes of text that is code; only those of `pre` and of the element around it are read. */
const CODE_CLASS =
  /(?:^|\s)(?:brush:|code(?:-?block|hilite)?|highlight\S*|hljs|lang(?:uage)?-|prettyprint|shiki|source-?code)/iu;

/** Records what a page says of its layout. */
export interface LayoutRecorder {
  readonly elements: LaidElement[];
  /** Takes an element that has the trait `laidOut`, or whose content nothing reaches over. */
  onOpen(element: OpenElement, around: OpenElement, attributes: Attributes): void;
  /** The same element ends where a tag begins. */
  onClose(element: OpenElement, tagStart: number): void;
  /** The end tag of a formatting element, whether or not one is open. */
  onFormattingEnd(tag: string, tagStart: number): void;
  onBreak(start: number, end: number): void;
  /** The page ends. */
  onEnd(place: number): void;
}

/** A list that is open, with the number of its next item. */
interface OpenList {
  element: LaidElement;
  next: number;
  step: 1 | -1;
  items: number;
  /** The items whose numbers count from the number of all items, which is not known yet. */
  uncounted: ItemElement[] | null;
  counting: boolean;
}

export function recordLayout(): LayoutRecorder {
  const elements: LaidElement[] = [];
  const lists: OpenList[] = [];
  const formatting = followFormatting();
  let inHead = false; // whether the head of a table is being read

  const add = (kind: number, start: number, own: LaidElement['own'] = null): LaidElement => {
    const element = { kind, start, end: start, address: null, own };
    elements.push(element);
    return element;
  };

  const openList = (tag: string, start: number, attributes: Attributes): LaidElement => {
    const ordered = tag === 'ol';
    const element = add(Laid.list, start, { ordered });
    const reversed = ordered && attributes.has('reversed');
    const first = ordered ? numberOf(attributes, 'start') : null;
    lists.push({
      element,
      next: first ?? (reversed ? 0 : 1),
      step: reversed ? -1 : 1,
      items: 0,
      uncounted: reversed && first === null ? [] : null,
      counting: true,
    });
    return element;
  };

  const openItem = (start: number, attributes: Attributes): LaidElement => {
    const list = lists[lists.length - 1];
    const given = list === undefined ? null : numberOf(attributes, 'value');
    const item: ItemElement = { number: given ?? list?.next ?? 0, list: list?.element ?? null };
    if (list !== undefined) {
      list.items++;
      list.counting &&= given === null;
      if (list.counting) list.uncounted?.push(item);
      list.next = item.number + list.step;
    }
    return add(Laid.item, start, item);
  };

  const closeList = (element: LaidElement): void => {
    while (lists.length > 0) {
      const { element: open, uncounted, items } = lists.pop() as OpenList;
      for (const item of uncounted ?? []) item.number += items;
      if (open === element) return;
    }
  };

  const record = (
    { tag, start, end }: OpenElement,
    around: OpenElement,
    attributes: Attributes,
  ): LaidElement | null => {
    const kind = Laid.KINDS.get(tag);
    switch (kind) {
      case undefined:
        return null;
      case Laid.link: {
        const address = attributeOf(attributes, 'href');
        if (address === null) return null;
        const link = add(kind, end);
        link.address = address;
        return link;
      }
      case Laid.strong:
      case Laid.emphasis:
        return PLAIN_STYLE.test(attributeOf(attributes, 'style') ?? '') ? null : add(kind, end);
      case Laid.code:
        return tag === 'code' && around.tag === 'pre' ? add(Laid.codeBlock, end) : add(kind, end);
      case Laid.quotation:
        return add(kind, start); // its marks stand for its tags
      case Laid.list:
        return openList(tag, end, attributes);
      case Laid.item:
        return openItem(end, attributes);
      case Laid.blockQuotation: {
        const quotation = add(kind, end);
        quotation.address = attributeOf(attributes, 'cite');
        return quotation;
      }
      case Laid.codeBlock:
        return CODE_CLASS.test(around.words) ||
          CODE_CLASS.test(attributeOf(attributes, 'class') ?? '')
          ? add(kind, end)
          : null;
      case Laid.table:
        inHead = false;
        return add(kind, end);
      case Laid.head:
        inHead = true;
        return add(kind, end);
      case Laid.cell: {
        const cell: CellElement = {
          header: tag === 'th' || inHead,
          colSpan: spanOf(attributes, 'colspan', MOST_COLUMNS),
          rowSpan: spanOf(attributes, 'rowspan', MOST_ROWS),
        };
        return add(kind, end, cell);
      }
      default:
        return add(kind, end);
    }
  };

  return {
    elements,
    onOpen(element, around, attributes) {
      const { tag, traits, silent } = element;
      if (traits & Trait.scope && tag !== 'table') formatting.enter();
      if (!(traits & Trait.laidOut)) return;
      if (tag === 'a') formatting.end(tag, element.start);
      const laid = silent ? null : record(element, around, attributes);
      const formats = (traits & Trait.formatting) !== 0;
      const isBlock = laid !== null && laid.kind >= Laid.INLINE;
      if (formats) formatting.begin(tag, isBlock ? null : laid);
      if (!formats || isBlock) element.laid = laid;
      if (laid?.kind === Laid.codeBlock) element.inside |= Inside.code;
    },
    onClose({ tag, traits, laid }, tagStart) {
      if (traits & Trait.scope && tag !== 'table') formatting.leave(tagStart);
      if (laid === null) return;
      laid.end = tagStart;
      if (laid.kind === Laid.quotation)
        laid.end++; // its last mark stands for the end tag
      else if (laid.kind === Laid.list) closeList(laid);
      else if (laid.kind === Laid.head) inHead = false;
    },
    onFormattingEnd: formatting.end,
    onEnd: formatting.leave,
    onBreak(start, end) {
      add(Laid.lineBreak, start).end = end;
    },
  };
}

function numberOf(attributes: Attributes, name: string): number | null {
  const number = Number.parseInt(attributes.get(name)?.value.slice(0, 12) ?? '', 10);
  return Math.abs(number) <= LARGEST_NUMBER ? number : null;
}

function spanOf(attributes: Attributes, name: string, most: number): number {
  return Math.min(Math.max(numberOf(attributes, name) ?? 1, 1), most);
}
