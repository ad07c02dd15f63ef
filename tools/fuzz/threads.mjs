// Runs the hunt on several threads, and notices where one of them hangs or dies.
import { Worker } from 'node:worker_threads';
import { groupOf } from './hunt.mjs';
import { inputOf } from './inputs.mjs';

/** Longer than this for one input, its time measured again included, is a fault of its own. */
const HANGS_MS = 180_000;
const LOOK_MS = 1000;
/** Memory of a thread, in MB: an input that needs more ends it. */
const MOST_MEMORY = 1000;

/**
 * @param plan seed, how many workers and inputs, when to stop, which library
 * @param onProgress told now and then how many inputs were checked and what was broken so far
 * @returns inputs by kind and by function, and for each group of faults its shortest input and how many had it
 */
export async function huntOnThreads(plan, onProgress) {
  const { seed, workers, inputs, until } = plan;
  const clock = new SharedArrayBuffer(8 * workers);
  const current = new BigInt64Array(clock).fill(-1n);
  const faults = new Map();
  const counts = new Map();
  const keep = (fault) => {
    const group = groupOf(fault);
    const known = faults.get(group);
    const shorter = known === undefined || fault.text.length < known.text.length;
    faults.set(group, { ...(shorter ? fault : known), count: known?.count ?? 0 });
  };
  const countFaults = (counts) => {
    for (const [group, count] of Object.entries(counts)) faults.get(group).count += count;
  };

  /** Runs one thread from an input on; a thread that hangs or dies goes on behind that input. */
  const runFrom = (place, from, life) =>
    new Promise((resolve) => {
      const lifeKey = `${place}.${life}`;
      const worker = new Worker(new URL('worker.mjs', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
        workerData: { ...plan, from, step: workers, end: inputs, place, clock },
      });
      let seen = { index: -1n, since: Date.now() };
      let trouble = null;
      const watch = setInterval(() => {
        const index = current[place];
        if (index !== seen.index) seen = { index, since: Date.now() };
        else if (index >= 0n && Date.now() - seen.since > HANGS_MS) {
          trouble = { what: 'hangs', detail: `over ${HANGS_MS / 1000} s` };
          clearInterval(watch);
          worker.terminate();
        }
      }, LOOK_MS);
      worker.on('message', (message) => {
        if (message.fault) keep(message.fault);
        if (message.counts) counts.set(lifeKey, message.counts);
        if (message.groups) countFaults(message.groups);
        onProgress(sumOf(counts), faults);
      });
      worker.on('error', (error) => {
        trouble = {
          what: `kills the thread: ${error.code ?? error.name}`,
          detail: String(error.stack),
        };
      });
      worker.on('exit', () => {
        clearInterval(watch);
        const index = Number(current[place]);
        if (trouble === null) return resolve();
        if (index < 0) throw new Error(`a thread could not begin: ${trouble.detail}`);
        keep({ promise: 'every call ends', ...trouble, ...inputOf(seed, index), whole: true });
        countFaults({ [groupOf({ promise: 'every call ends', ...trouble })]: 1 });
        current[place] = -1n;
        if (Date.now() >= until) return resolve();
        resolve(runFrom(place, index + workers, life + 1));
      });
    });
  await Promise.all(Array.from({ length: workers }, (_, place) => runFrom(place, place, 0)));
  return { counts: sumOf(counts), faults: [...faults.values()] };
}

/** Inputs by kind and by function over all threads. */
function sumOf(counts) {
  const sum = { kinds: {}, calls: {} };
  for (const own of counts.values()) {
    for (const [by, numbers] of Object.entries(own)) {
      for (const [key, count] of Object.entries(numbers)) {
        sum[by][key] = (sum[by][key] ?? 0) + count;
      }
    }
  }
  return sum;
}
