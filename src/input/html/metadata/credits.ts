import type { Span } from '../../../article.js';
import * as Inside from '../elements/ancestor-flags.js';
import type { Attributes } from '../elements/attributes.js';
import type { OpenElement } from '../elements/open-element.js';

/** Classes by which templates mark the credit inside a caption. */
const CREDIT_CLASS =
  /(?:^|[\s_-]|caption|image|photo|foto|media|content)(?:credits?|copyright|attribution|photographer|fotograf|urheber|agency|source)(?![a-z]|-w)/iu;
/** Elements that pages use for credits. */
const CREDIT_TAGS: ReadonlySet<string> = new Set(['small', 'cite']);
const CAPTIONED = Inside.figure | Inside.figcaption;
/** Most characters of a class that are read. */
const LOOKED_AT = 300;

/** Finds the credits inside captions. */
export interface CreditReader {
  /** Content of the outermost credit elements, as spans of the input. */
  readonly credits: Span[];
  onOpen(element: OpenElement, attributes: Attributes): void;
  onClose(element: OpenElement, end: number): void;
}

export function readCredits(): CreditReader {
  const credits: Span[] = [];
  let open: OpenElement | null = null;
  return {
    credits,
    onOpen(element, attributes) {
      if (open !== null || !(element.inside & CAPTIONED) || element.tag === 'figure') return;
      const className = attributes.get('class')?.value.slice(0, LOOKED_AT) ?? '';
      if (CREDIT_TAGS.has(element.tag) || CREDIT_CLASS.test(className)) open = element;
    },
    onClose(element, end) {
      if (element !== open) return;
      if (end > element.end) credits.push({ start: element.end, end });
      open = null;
    },
  };
}
