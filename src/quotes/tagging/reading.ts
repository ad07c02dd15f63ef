import type { Span } from '../../article.js';
import type { Region } from '../marks/region.js';
import type { Naming } from '../marks/whole-names.js';
import type { ItemPlaces, TaggedToken } from './tagged-token.js';

/** A text in the form that the quotes stage reads. */
export interface Reading extends ItemPlaces {
  text: string;
  regions: Region[];
  /** The item of each quotation. */
  regionItems: number[];
  /** First item of each paragraph, and the one after its last. */
  paragraphs: Span[];
  /** First item of each sentence, and the one after its last. */
  sentences: Span[];
  /** Names that must not be cut in two, in order; each is inside one paragraph. */
  namings: readonly Naming[];
}

/** The offset after an item. */
export function endOf({ items, starts, regions }: Reading, i: number): number {
  const { text, region } = items[i] as TaggedToken;
  return region < 0 ? (starts[i] as number) + text.length : (regions[region] as Region).end;
}

/** The stretch of the text from one item up to another. */
export function stretchOf(reading: Reading, first: number, last: number): Span {
  return { start: reading.starts[first] as number, end: endOf(reading, last - 1) };
}

/** The last character inside a quotation that is not a mark or a space. */
export function lastCharacter(reading: Reading, region: number): string {
  const { inner } = reading.regions[region] as Region;
  let i = inner.end - 1;
  const limit = Math.max(inner.start, inner.end - 4);
  while (i > limit && '"”’\' `'.includes(reading.text[i] as string)) i--;
  return reading.text[i] ?? '';
}
