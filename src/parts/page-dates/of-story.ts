import { bylinePlaces } from '../page-authors/byline-places.js';
import type { Finder } from '../page-sources/policy.js';

/** The properties of microdata that hold dates. */
const DATES = new Set(['datePublished', 'dateCreated', 'dateModified']);

/**
 * Leaves out what stands in the item of another story: of the articles around a value of
 * microdata, the innermost has to contain the page’s story or to bear its headline. A value outside
 * of all items counts.
 */
export function ofStory(find: Finder): Finder {
  return (evidence) => {
    const found = find(evidence);
    if (found.length === 0) return found;
    const { isOfStory } = bylinePlaces(evidence);
    const others = new Set(
      evidence.page.metadata.itemprops
        .filter((item) => DATES.has(item.prop) && item.scope !== null && !isOfStory(item))
        .map(({ source }) => source.start),
    );
    return found.filter(({ source }) => source === null || !others.has(source.start));
  };
}
