import { describe, expect, test } from 'vitest';
import { startCrew } from '../../../src/cli/batch/workers.js';

/** A worker that doubles numbers; some tasks it does not survive. */
const SCRIPT = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === 'die') process.exit(1);
  if (task === 'throw') throw new Error('it threw');
  if (task === 'eat') { const held = []; for (;;) held.push(new Array(1e6).fill(held.length)); }
  if (task === 'fault') parentPort.postMessage({ fault: 'a fault' });
  else parentPort.postMessage({ result: task * workerData });
});`;
const script = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);

describe('workers', () => {
  test('answer, and one that dies costs only what it was reading', async () => {
    const crew = startCrew<number | string, number>(script, 2, 2);
    const tasks = [1, 'die', 2, 'throw', 3, 'fault', 'die', 'die', 4];
    const results = await Promise.allSettled(tasks.map((task) => crew.run(task)));
    await crew.close();
    expect(results.map((each) => ('value' in each ? each.value : each.reason.message))).toEqual([
      2,
      'the worker that read it died: it ended',
      4,
      'the worker that read it died: it threw',
      6,
      'a fault',
      'the worker that read it died: it ended',
      'the worker that read it died: it ended',
      8,
    ]);
  });

  test('may want more memory than there is', async () => {
    const crew = startCrew<number | string, number>(script, 1, 3, { maxOldGenerationSizeMb: 32 });
    await expect(crew.run('eat')).rejects.toThrow('died: no memory was left');
    expect(await crew.run(3)).toBe(9);
    await crew.close();
  }, 30_000);
});
