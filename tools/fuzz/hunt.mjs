// Goes through inputs of a seed, one after the other, until it is told to stop.
import { checkerOf } from './check.mjs';
import { costWatcher, processorTime } from './costs.mjs';
import { inputOf } from './inputs.mjs';
import { hashOf } from './random.mjs';

/** A text of so many characters is one of the few longer ones. */
const LONGER = 300;

/** Faults of one group are the same mistake as far as a program can tell. */
export const groupOf = ({ promise, what }) => `${promise} | ${what}`;

/**
 * Checks the inputs `from`, `from + step`, … before `end`.
 *
 * @param hooks `isOver()` is asked before each input, `onStart(index)` told of it; `onFault(fault)`
 * gets a group's first fault, and each later one whose input is shorter.
 * @returns how many inputs of each kind were checked, how many each function was given, and how
 * many broke a promise by group
 */
export function hunt({ seed, from, step, end, library, promises }, hooks) {
  const check = checkerOf(library, promises);
  const clock = step === 1 ? processorTime : undefined;
  const slowness = costWatcher(clock);
  const counts = { kinds: {}, calls: {} };
  const hashes = new Map();
  const hashFor = (id) => {
    if (!hashes.has(id)) hashes.set(id, hashOf(id));
    return hashes.get(id);
  };
  const groups = new Map();
  for (let index = from; index < end && !hooks.isOver(); index += step) {
    hooks.onStart?.(index, counts);
    const input = inputOf(seed, index);
    countOne(counts.kinds, input.kind);
    for (const name of input.options.calls) countOne(counts.calls, name);
    // dear promises are checked on some inputs, chosen by number and not by what was seen before;
    // more often on longer texts, of which there are few
    const often = input.text.length < LONGER ? 1 : 4;
    const isWanted = (id, oneIn) =>
      oneIn <= often || (hashFor(id) + index) % Math.floor(oneIn / often) === 0;
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
        hooks.onFault({ ...input, ...fault });
      }
      groups.set(group, known);
    }
  }
  return { counts, groups: Object.fromEntries([...groups].map(([id, { count }]) => [id, count])) };
}

function countOne(counts, key) {
  counts[key] = (counts[key] ?? 0) + 1;
}
