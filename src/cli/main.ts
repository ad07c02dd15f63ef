#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { servePages } from './batch/serve-pages.js';
import { run } from './run.js';

if (isMainThread) {
  // `put` handles a closed pipe; without a listener Node would also stop with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.exitCode = await run(process.argv.slice(2), process);
} else servePages();
