// Tells inputs that take far longer than others of their length.

/** So many times the usual time of inputs as long, and so many milliseconds more, is too slow. */
const FAR_OVER = 40;
const LEAST_MS = 20;
/** Inputs of a length that must have been seen before one of them can be called slow. */
const ENOUGH = 200;
/** Texts as long as this are also measured twice and four times over. */
const LONG = 3000;
/** How much longer twice as much may take: 2 is linear, 4 quadratic. */
const MOST_GROWTH = 3;

/**
 * A watcher of times. It remembers the median time by what is called and the length in doublings,
 * and measures again whatever seems slow: another program may have been in the way.
 */
export function costWatcher(clock = () => performance.now()) {
  const medians = new Map();
  return function slowness({ text, options, scale }, ms, run) {
    const { format, stages, calls } = options;
    const key = `${format} ${stages} ${calls.length} ${32 - Math.clz32(text.length)}`;
    const known = medians.get(key) ?? { ms, count: 0 };
    known.count++;
    // a step towards each value: what half of the values lie above, in the long run
    known.ms *= ms > known.ms ? 1.02 : 0.98;
    medians.set(key, known);
    const limit = FAR_OVER * known.ms + LEAST_MS;
    if (known.count > ENOUGH && ms > limit && fastest(() => run(text), clock) > limit) {
      return { what: 'takes far longer than others of its length', detail: `${ms.toFixed(1)} ms` };
    }
    return text.length < LONG ? null : growth({ text, scale }, run, clock);
  };
}

/**
 * Whether time grows much faster than the length, as a text (`scale` of it) stands twice and four
 * times. It has to do so at both steps: one step alone may be a page that is read as something else.
 */
export function growth({ text, scale = 1 }, run, clock = () => performance.now()) {
  const texts = [1, 2, 4].map((times) => text.repeat(times * scale));
  const grows = ([once, twice, fourfold]) =>
    twice > MOST_GROWTH * once && fourfold > MOST_GROWTH * twice && fourfold > LEAST_MS;
  if (!grows(texts.map((each) => timeOf(() => run(each), clock)))) return null;
  const times = texts.map((each) => fastest(() => run(each), clock));
  if (!grows(times)) return null;
  const detail = `${times.map((time) => time.toFixed(1)).join(', ')} ms for one, two and four times`;
  return { what: 'time grows faster than the length', detail };
}

function timeOf(run, clock) {
  const begin = clock();
  run();
  return clock() - begin;
}

/** The least of three times: another program may have been in the way of the others. */
const fastest = (run, clock) =>
  Math.min(timeOf(run, clock), timeOf(run, clock), timeOf(run, clock));
