import type { TaggedName } from '../crf/decode/tag-document.js';
import { ORGANISATION, PLACE } from '../crf/model/labels.js';
import { UNIT } from '../crf/model/read-weights.js';
import type { NameType } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';

/** How much surer the model must be of one mention than of the name in the whole document. */
const SURE = 2 * UNIT;
/** Added to the key of a name that means its town’s team at this place, or the town of a team. */
const OTHERWISE = ' …';

/**
 * Separates a team from the town with the same name. A name has one type in a document, except for
 * these two: “Leeds beat Everton” and “in Leeds” may be in one report.
 */
export function partTeams(names: readonly TaggedName[], types: Map<string, Typed>): void {
  for (const name of names) {
    const typed = types.get(name.key);
    const other = typed === undefined ? null : otherType(typed.type);
    if (typed === undefined || other === null) continue;
    const town = name.scores[PLACE] as number;
    const team = name.scores[ORGANISATION] as number;
    const lead = other === 'place' ? town - team : team - town;
    if (lead < SURE) continue;
    name.key += OTHERWISE;
    if (!types.has(name.key)) types.set(name.key, { ...typed, type: other, evidence: ['learned'] });
  }
}

function otherType(type: NameType): 'place' | 'organisation' | null {
  if (type === 'place') return 'organisation';
  return type === 'organisation' ? 'place' : null;
}
