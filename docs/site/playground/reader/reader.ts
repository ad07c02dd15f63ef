import type { Answer, Page, Reading } from './messages.js';

/** A worker that reads one page at a time; a new page or `cancel` ends the reading of the last. */
export interface Reader {
  read(page: Page): Promise<Reading>;
  cancel(): void;
}

/** Makes a reader, whose worker starts at once. */
export function startReader(address: string): Reader {
  let worker = new Worker(address);
  let refuse: ((reason: Canceled) => void) | null = null;

  function cancel(): void {
    if (refuse === null) return;
    worker.terminate(); // nothing else ends a reading that has begun
    worker = new Worker(address);
    refuse(new Canceled());
    refuse = null;
  }

  function read({ content, url }: Page): Promise<Reading> {
    cancel();
    return new Promise((resolve, reject) => {
      refuse = reject;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'ready') return;
        refuse = null;
        if (data.kind === 'read') resolve(data);
        else reject(new Error(data.message));
      };
      worker.onerror = () => {
        refuse = null;
        reject(new Error('The reader could not be loaded.'));
      };
      worker.postMessage({ content, options: url === '' ? {} : { url } });
    });
  }

  return { read, cancel };
}

/** Why a page was not read: somebody wanted it so. */
export class Canceled extends Error {}
