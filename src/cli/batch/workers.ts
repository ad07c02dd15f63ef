import { type ResourceLimits, Worker } from 'node:worker_threads';
import { FileError } from '../../archives/errors/file-error.js';

/** Reads pages somewhere else. */
export interface Crew<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** What a worker answers. */
export type Answer<Result> = { result: Result } | { fault: string };

interface Job<Task, Result> {
  task: Task;
  resolve(result: Result): void;
  reject(error: Error): void;
}

/**
 * Starts workers, each of which reads one page at a time. One that dies, as for want of memory, costs
 * the page it was reading, and another takes its place.
 *
 * @param script - What each worker runs; it answers every message with an {@link Answer}.
 * @param data - What it is started with.
 * @param resourceLimits - How much memory each may take; by default what Node gives.
 */
export function startCrew<Task, Result>(
  script: URL,
  count: number,
  data: unknown,
  resourceLimits: ResourceLimits = {},
): Crew<Task, Result> {
  const waiting: Job<Task, Result>[] = [];
  const idle: Worker[] = [];
  const working = new Map<Worker, Job<Task, Result>>();
  let closed = false;
  let started = 0;

  function start(): Worker {
    const worker = new Worker(script, { workerData: data, resourceLimits });
    let reason = 'it ended';
    started++;
    worker.on('message', (answer: Answer<Result>) => {
      const job = working.get(worker);
      working.delete(worker);
      idle.push(worker);
      if ('result' in answer) job?.resolve(answer.result);
      else job?.reject(new Error(answer.fault));
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'no memory was left' : error.message;
    });
    worker.on('exit', () => {
      started--;
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      const job = working.get(worker);
      working.delete(worker);
      job?.reject(new FileError(`the worker that read it died: ${reason}`));
      if (!closed) next();
    });
    return worker;
  }

  function next(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (started < count ? start() : undefined);
      if (worker === undefined) return;
      const job = waiting.shift() as Job<Task, Result>;
      working.set(worker, job);
      worker.postMessage(job.task);
    }
  }

  return {
    run(task) {
      return new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      await Promise.all([...idle, ...working.keys()].map((worker) => worker.terminate()));
    },
  };
}
