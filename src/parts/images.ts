import type { Image } from '../article.js';
import { type Struck, struckAs } from './pieces.js';

/** What stands before a caption or credit and is not part of it. */
const LABEL =
  /^(?:photo|image|picture|file photo|photograph|caption|image caption|image source|video|foto|bild|crédit photo)s?\s*(?:credit|caption|source|by)?\s*[:.]\s*/iu;

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
    const words = text.replace(LABEL, '').trim();
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

/** Whether words stand before the bracketed credit: “A flooded lane (AFP)”. */
function hasCaption(words: string): boolean {
  return words.endsWith(')') && words.indexOf('(') > 0;
}

function withoutBrackets(words: string): string {
  return words.startsWith('(') && words.endsWith(')') ? words.slice(1, -1).trim() : words;
}

/** Parts a caption from the credit in brackets at its end. */
function partCaption(words: string): { caption: string | null; credit: string | null } {
  const opening = words.lastIndexOf('(');
  if (opening < 0 || !words.endsWith(')')) return { caption: words || null, credit: null };
  const credit = words.slice(opening + 1, -1).trim();
  return { caption: words.slice(0, opening).trim() || null, credit: credit || null };
}
