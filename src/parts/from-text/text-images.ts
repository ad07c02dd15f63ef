import type { Image } from '../../article.js';
import { nameInCredit, partCaption } from '../shared/caption-lines.js';
import { type Struck, struckAs } from '../shared/kept-text.js';

/**
 * Reads images from the removed captions and credits.
 *
 * A credit directly after a caption belongs to the same image.
 */
export function readImages(struck: readonly Struck[]): Image[] {
  const images: Image[] = [];
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
      images.push({ url: null, alt: null, caption, credit, source });
    }
    lastBlock = block;
  }
  return images;
}

/** Whether there are words before the credit in brackets: “A flooded lane (AFP)”. */
function hasCaption(words: string): boolean {
  return words.endsWith(')') && words.indexOf('(') > 0;
}
