// Parts for cross-validation: pages of one site stay together.
import { createHash } from 'node:crypto';

/** The part of each group: the largest groups first, each into the smallest part so far. */
export function foldsOf(dumps, folds) {
  const sizes = new Map();
  for (const { group, copy } of dumps) sizes.set(group, (sizes.get(group) ?? 0) + (copy ? 0 : 1));
  const name = (group) => createHash('sha256').update(group).digest('hex');
  const ordered = [...sizes].sort(([a, m], [b, n]) => n - m || (name(a) < name(b) ? -1 : 1));
  const filled = Array(folds).fill(0);
  const place = new Map();
  for (const [group, size] of ordered) {
    const part = filled.indexOf(Math.min(...filled));
    place.set(group, part);
    filled[part] += Math.max(size, 0.1);
  }
  return place;
}
