#!/usr/bin/env node
import { run } from './run.js';

// `put` handles a closed pipe; without a listener Node would also stop with a stack trace.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), process);
