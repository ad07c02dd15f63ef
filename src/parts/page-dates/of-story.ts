import { bylinePlaces } from '../page-authors/byline-places.js';
import type { Finder } from '../page-sources/policy.js';

/** The properties of microdata that hold dates. */
const DATES = new Set(['datePublished', 'dateCreated', 'dateModified']);

/**
 * Leaves out what stands in the item of another story: of the articles around a value of
 * microdata, the innermost has to contain the page’s story or to bear its headline. Of values
 * outside of all items that differ, only those near the headline count.
 */
export function ofStory(find: Finder): Finder {
  return (evidence) => {
    const found = find(evidence);
    if (found.length === 0) return found;
    const { isOfStory } = bylinePlaces(evidence);
    const dated = evidence.page.metadata.itemprops.filter(({ prop }) => DATES.has(prop));
    const loose = dated.filter(({ scope }) => scope === null);
    const said = new Set(loose.map(({ prop, value }) => `${prop} ${value}`));
    const isList = said.size > new Set(loose.map(({ prop }) => prop)).size;
    const others = new Set(
      dated
        .filter((item) => (item.scope !== null || isList) && !isOfStory(item))
        .map(({ source }) => source.start),
    );
    return found.filter(({ source }) => source === null || !others.has(source.start));
  };
}
