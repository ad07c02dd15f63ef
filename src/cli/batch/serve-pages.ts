import { parentPort, workerData } from 'node:worker_threads';
import type { InputName } from '../../archives/inputs/list-inputs.js';
import type { Page } from '../../archives/records/entry.js';
import { pageReader, type Reading, type Settings } from './page-reader.js';
import type { Answer } from './workers.js';

/** A page for a worker. */
export interface PageTask {
  name: InputName;
  page: Page;
}

/** Reads pages in a worker, one after another. */
export function servePages(): void {
  const read = pageReader(workerData as Settings);
  parentPort?.on('message', ({ name, page }: PageTask) => {
    parentPort?.postMessage(answer(() => read(name, page)));
  });
}

function answer(work: () => Reading): Answer<Reading> {
  try {
    return { result: work() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
