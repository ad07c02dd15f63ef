import { readText } from '../input/read-text.js';
import {
  type FoundOutlet,
  OUTLET_FURNITURE,
  type outletDetector,
} from '../outlets/detect-outlet.js';
import type { OutletReading } from '../outlets/outlet-reading.js';
import { readTextParts } from '../parts/from-text/read-text-parts.js';
import type { ArticleParts } from '../parts/shared/article-parts.js';
import { struckAs } from '../parts/shared/kept-text.js';
import type { Source } from './read-source.js';
import { readPage } from './read-story.js';

/** The parts of an article, the outlet it is from, and how that outlet's definition reads it. */
export interface SourceParts {
  parts: ArticleParts;
  outlet: FoundOutlet | null;
  reading: OutletReading | null;
}

/**
 * Reads the blocks of an input, removes its furniture, and chooses the parts of the article.
 *
 * The blocks are not returned, so that their memory is free: for many short lines they take more
 * than all later data.
 */
export function readParts(
  source: Source,
  outletOf: ReturnType<typeof outletDetector>,
): SourceParts {
  const { input, format, url } = source;
  // a page tells its outlet by address and metadata, before its blocks are judged
  const page = format === 'html' ? readPage(source, outletOf) : null;
  const found = page?.parts ?? readTextParts(readText(input));

  // a text tells it by the furniture that was found in it
  const outlet =
    page?.told ??
    outletOf({
      url,
      page: found.outletClues,
      furniture: struckAs(found.struck, ...OUTLET_FURNITURE).map((struck) => struck.text),
    });
  const reading = page?.reading ?? outlet?.outlet.read(null) ?? null;
  return { parts: reading?.refine(found) ?? found, outlet, reading };
}
