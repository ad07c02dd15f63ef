import type { Image } from '../article.js';
import { type Struck, struckAs } from './pieces.js';
import { IMAGE_LABEL_WORDS } from './tables/page-words.js';

/** No label before a caption is longer: “Image credit:”. */
const LONGEST_LABEL = 24;

/**
 * Reads captions and credits from what was struck as such.
 *
 * A credit that stands right behind a caption belongs to it; one in brackets at the caption's end
 * is taken out of it.
 */
export function readImages(struck: readonly Struck[]): Image[] {
  const images: Image[] = [];
  let lastBlock = -2;
  for (const { text, reason, source, block } of struckAs(struck, 'caption', 'credit')) {
    const last = images.at(-1);
    const words = withoutLabel(text);
    if (reason === 'credit' && !hasCaption(words)) {
      const credit = withoutBrackets(words);
      if (last !== undefined && last.credit === null && block - lastBlock <= 1) {
        last.credit = credit;
        last.source = { start: last.source.start, end: source.end };
      } else {
        images.push({ url: null, alt: null, caption: null, credit, source });
      }
    } else {
      images.push({ url: null, alt: null, ...partCaption(words), source });
    }
    lastBlock = block;
  }
  return images;
}

/** The words behind a label such as “Photo:”. */
function withoutLabel(text: string): string {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 0) return text;
  const label = text.slice(0, colon).toLowerCase().split(' ');
  return label.every((word) => IMAGE_LABEL_WORDS.has(word)) ? text.slice(colon + 1).trim() : text;
}

/** Whether words stand before the bracketed credit: “A flooded lane (AFP)”. */
function hasCaption(words: string): boolean {
  return words.endsWith(')') && words.indexOf('(') > 0;
}

function withoutBrackets(words: string): string {
  return words.startsWith('(') && words.endsWith(')') ? words.slice(1, -1).trim() : words;
}

/** Parts a caption from the credit in brackets at its end. */
export function partCaption(words: string): { caption: string | null; credit: string | null } {
  const opening = words.lastIndexOf('(');
  if (opening < 0 || !words.endsWith(')')) return { caption: words || null, credit: null };
  const credit = words.slice(opening + 1, -1).trim();
  return { caption: words.slice(0, opening).trim() || null, credit: credit || null };
}
