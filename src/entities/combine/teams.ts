import type { TaggedName } from '../crf/decode/tag-document.js';
import { ORGANISATION, PLACE } from '../crf/model/labels.js';
import { UNIT } from '../crf/model/read-weights.js';
import type { NameType } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';

/** How much surer the model must be of one place of a name than of the name in the document. */
const SURE = 2 * UNIT;
/** Set behind the key of a name that stands for its town’s team here, or for the town of a team. */
const OTHERWISE = ' …';

/**
 * Parts a team from the town it is named by. A name has one type in a document, but for these two:
 * “Leeds beat Everton” and “in Leeds” stand side by side in one report.
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
