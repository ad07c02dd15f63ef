// Tells inputs whose time grows faster than their length.

/** So many times the usual time of inputs as long, and so many milliseconds more, is worth a look. */
const FAR_OVER = 40;
const LEAST_MS = 20;
/** Inputs of a length that must have been seen before one of them can be called slow. */
const ENOUGH = 200;
/** Texts as long as this are measured twice and four times over in any case. */
const LONG = 3000;
/** How much longer twice as much may take: 2 is linear, 4 quadratic. */
const MOST_GROWTH = 3;
/** How often what seems to grow is measured again. */
const ROUNDS = 5;

/** Milliseconds that passed, other programs' work included. */
const timePassed = () => performance.now();

/**
 * Milliseconds of processor time, which other programs do not lengthen. It counts all threads of
 * the process, so it can only be used while one of them works.
 */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * A watcher of times. It remembers the median time by what is called and the length in doublings.
 * An input that takes far longer is no fault yet, another program may have been in the way: what
 * counts is whether its time grows too fast when the text stands several times.
 */
export function costWatcher(clock = timePassed) {
  const medians = new Map();
  return function slowness({ text, options, scale }, ms, run) {
    const { format, stages, calls } = options;
    const key = `${format} ${stages} ${calls} ${32 - Math.clz32(text.length)}`;
    const known = medians.get(key) ?? { ms, count: 0 };
    medians.set(key, known);
    known.count++;
    // a step towards each value: what half of the values lie above, in the long run
    known.ms *= ms > known.ms ? 1.02 : 0.98;
    if (text.length >= LONG) return growth({ text, scale }, run, clock);
    if (known.count <= ENOUGH || ms <= FAR_OVER * known.ms + LEAST_MS) return null;
    const longer = Math.ceil(LONG / text.length);
    const grown = growth({ text, scale: longer }, run, clock);
    return grown === null ? null : { ...grown, scale: longer };
  };
}

/**
 * Whether time grows much faster than the length, as a text (`scale` of it) stands twice and four
 * times. It has to do so at both steps: one step alone may be a page that is read as something else.
 * Other programs may be in the way, so the least times of several rounds are what counts.
 */
export function growth({ text, scale = 1 }, run, clock = timePassed) {
  const texts = [1, 2, 4].map((times) => text.repeat(times * scale));
  const measured = () => texts.map((each) => timeOf(() => run(each), clock));
  let times = measured();
  for (let round = 0; grows(times); round++) {
    if (round === ROUNDS) {
      const shown = times.map((time) => time.toFixed(1)).join(', ');
      return {
        what: 'time grows faster than the length',
        detail: `${shown} ms for one, two and four times`,
      };
    }
    const again = measured();
    times = times.map((time, index) => Math.min(time, again[index]));
  }
  return null;
}

const grows = ([once, twice, fourfold]) =>
  twice > MOST_GROWTH * once && fourfold > MOST_GROWTH * twice && fourfold > LEAST_MS;

function timeOf(run, clock) {
  const begin = clock();
  run();
  return clock() - begin;
}
