// One thread of the hunt: every so-many-th input of the seed, until the time is over.
import { parentPort, workerData } from 'node:worker_threads';
import { hunt } from './hunt.mjs';
import { loadLibrary } from './promises.mjs';

const { seed, from, step, end, until, place, clock, libraryFile, promisesUrl } = workerData;
/** How often the main thread is told how far this one is. */
const TELL_MS = 500;

const { library, promises } = await loadLibrary(libraryFile, promisesUrl);
const current = new BigInt64Array(clock);
let told = Date.now();
const done = hunt(
  { seed, from, step, end, library, promises },
  {
    isOver: () => Date.now() >= until,
    onStart: (index, counts) => {
      // the main thread sees by this where a thread hangs or dies
      current[place] = BigInt(index);
      if (Date.now() - told < TELL_MS) return;
      told = Date.now();
      parentPort.postMessage({ counts });
    },
    onFault: (fault) => parentPort.postMessage({ fault }),
  },
);
parentPort.postMessage(done);
