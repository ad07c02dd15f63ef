import { nameInCredit, partCaption } from '../shared/caption-lines.js';
import { type Struck, struckAs } from '../shared/kept-text.js';
import type { UnplacedImage } from '../shared/unplaced.js';

/** A text has no pictures, only the words below them. */
const NO_PICTURE = { url: null, alt: null, width: null, height: null, lead: false };

/**
 * Reads images from the removed captions and credits.
 *
 * A credit directly after a caption belongs to the same image.
 */
export function readImages(struck: readonly Struck[]): UnplacedImage[] {
  const images: UnplacedImage[] = [];
  let lastBlock = -2;
  for (const { text, reason, source, block } of struckAs(struck, 'caption', 'credit')) {
    const last = images.at(-1);
    const { caption, credit } =
      reason === 'credit' && !hasCaption(text)
        ? { caption: null, credit: nameInCredit(text) }
        : partCaption(text);
    if (caption === null && last?.credit === null && block - lastBlock <= 1) {
      last.credit = credit;
      last.source = { start: last.source.start, end: source.end };
    } else {
      images.push({ caption, credit, ...NO_PICTURE, source });
    }
    lastBlock = block;
  }
  return images;
}

/** Whether there are words before the credit in brackets: “A flooded lane (AFP)”. */
function hasCaption(words: string): boolean {
  return words.endsWith(')') && words.indexOf('(') > 0;
}
