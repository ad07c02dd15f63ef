// Looks for inputs that break a promise of the library, among ever new ones.
//   npm run build && npm run fuzz -- --minutes N [--seed S] [--inputs N] [--workers K]
//   npm run fuzz -- --seed S --only INDEX     one input of a seed, everything checked and printed
// The seed is the day unless given. What is found is made small and kept in tests/fuzz/cases.
import { parseArgs } from 'node:util';
import { keepCase } from './cases.mjs';
import { checkerOf } from './check.mjs';
import { growth, processorTime } from './costs.mjs';
import { groupOf } from './hunt.mjs';
import { inputOf } from './inputs.mjs';
import { loadLibrary, promisesModule } from './promises.mjs';
import { countOf, describeFault, summary } from './report.mjs';
import { shrink } from './shrink.mjs';
import { huntOnThreads } from './threads.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    only: { type: 'string' },
    library: { type: 'string' },
  },
});
/** How often a run says that it goes on. */
const SAY_MS = 60_000;
const { seed } = values;
const promisesUrl = await promisesModule();
const { library, promises } = await loadLibrary(values.library, promisesUrl);
const check = checkerOf(library, promises);

process.exitCode = values.only === undefined ? await run() : only(Number(values.only));

/** Shows one input and what it breaks. */
function only(index) {
  const input = inputOf(seed, index);
  console.log(JSON.stringify(input, null, 2));
  const faults = check(input);
  for (const fault of faults) console.log(describeFault({ ...fault, ...input, count: 1 }, seed));
  if (faults.length === 0) console.log('no promise is broken');
  return faults.length === 0 ? 0 : 1;
}

async function run() {
  const minutes = Number(values.minutes ?? (values.inputs === undefined ? 1 : Infinity));
  const inputs = Number(values.inputs ?? Number.MAX_SAFE_INTEGER);
  const begin = Date.now();
  console.log(`seed ${seed}`);
  let said = begin;
  const { counts, faults } = await huntOnThreads(
    {
      seed,
      inputs,
      workers: Number(values.workers),
      until: begin + minutes * 60_000,
      libraryFile: values.library,
      promisesUrl,
    },
    (countsSoFar, faultsSoFar) => {
      if (Date.now() - said < SAY_MS) return;
      said = Date.now();
      console.log(`${countOf(countsSoFar.kinds)} inputs, ${faultsSoFar.size} faults so far`);
    },
  );
  console.log(summary(counts, (Date.now() - begin) / 1000));
  for (const fault of faults.sort((a, b) => b.count - a.count)) {
    const small = fault.whole ? fault : smallest(fault);
    console.log(`\n${describeFault({ ...small, file: keepCase(small) }, seed)}`);
  }
  console.log(
    faults.length === 0 ? 'no promise was broken' : `\n${faults.length} different faults`,
  );
  return faults.length === 0 ? 0 : 1;
}

/** The fault on the smallest input that shows it, with the detail it has there. */
function smallest(fault) {
  const group = groupOf(fault);
  const again = (input) => {
    if (fault.promise === 'time is linear') {
      const slow = growth(input, (text) => check({ ...input, text }, () => false), processorTime);
      return slow === null ? [] : [{ promise: fault.promise, ...slow }];
    }
    return check(input, (id) => id === fault.promise);
  };
  const sameOf = (input) => again(input).find((each) => groupOf(each) === group);
  const most = fault.promise === 'time is linear' ? 40 : undefined;
  const small = shrink(fault, (input) => sameOf(input) !== undefined, most);
  return { ...small, ...sameOf(small) };
}
