const sets = new Map<string, ReadonlySet<string>>();

/** A list of words from a table as a set, which is made once and kept. */
export function wordSet(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list.split(' '));
    sets.set(list, set);
  }
  return set;
}
