#!/usr/bin/env node
import { run } from './run.js';

// A closed pipe is dealt with where it is written to; without a listener Node would stop with a stack.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), process);
