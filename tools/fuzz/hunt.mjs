// Goes through inputs of a seed, one after the other, until it is told to stop.
import { checkerOf } from './check.mjs';
import { costWatcher } from './costs.mjs';
import { inputOf } from './inputs.mjs';
import { hashOf } from './random.mjs';

/** Faults of one group are the same mistake as far as a program can tell. */
export const groupOf = ({ promise, what }) => `${promise} | ${what}`;

/**
 * Checks the inputs `from`, `from + step`, … before `end`.
 *
 * @param hooks `isOver()` is asked before each input, `onStart(index)` told of it; `onFault(fault)`
 * gets a group's first fault, and each later one whose input is shorter.
 * @returns how many inputs of each kind were checked, and how many broke a promise by group
 */
export function hunt({ seed, from, step, end, library, promises }, hooks) {
  const check = checkerOf(library, promises);
  const slowness = costWatcher();
  const kinds = {};
  const groups = new Map();
  for (let index = from; index < end && !hooks.isOver(); index += step) {
    hooks.onStart?.(index, kinds);
    const input = inputOf(seed, index);
    kinds[input.kind] = (kinds[input.kind] ?? 0) + 1;
    // dear promises are checked on some inputs, chosen by number and not by what was seen before
    const isWanted = (id, oneIn) => oneIn === 1 || (hashOf(id) + index) % oneIn === 0;
    const begin = performance.now();
    const faults = check(input, isWanted);
    const ms = performance.now() - begin;
    const slow = slowness(input, ms, (text) => check({ ...input, text }, () => false));
    if (slow !== null) faults.push({ promise: 'time is linear', ...slow });
    for (const fault of faults) {
      const group = groupOf(fault);
      const known = groups.get(group) ?? { count: 0, shortest: Number.POSITIVE_INFINITY };
      known.count++;
      if (input.text.length < known.shortest) {
        known.shortest = input.text.length;
        hooks.onFault({ ...fault, ...input });
      }
      groups.set(group, known);
    }
  }
  return { kinds, groups: Object.fromEntries([...groups].map(([id, { count }]) => [id, count])) };
}
