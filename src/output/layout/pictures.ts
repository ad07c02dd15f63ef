import type { Image } from '../../article.js';

/**
 * The pictures that have an address, by the block they stand after, -1 for the top.
 *
 * Where the article does not know their places, the first one, its lead, is at the top, and the
 * others are left out.
 */
export function placedPictures(images: readonly Image[], blocks: number): Map<number, Image[]> {
  const placed = new Map<number, Image[]>();
  images.forEach((image, i) => {
    const after = placeOf(image) ?? (i === 0 ? -1 : null);
    if (image.url === null || after === null) return;
    const index = Math.min(Math.max(after, -1), blocks - 1);
    const together = placed.get(index) ?? [];
    placed.set(index, together);
    together.push(image);
  });
  return placed;
}

/** The index of the block that an image stands after, or null where it is not told. */
function placeOf(image: Image & { after?: unknown }): number | null {
  return Number.isSafeInteger(image.after) ? (image.after as number) : null;
}
