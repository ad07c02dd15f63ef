import { mergeConfig } from 'vitest/config';
import tests from '../../tests/vitest.config.js';

/** The tests of one mutated file, named by `run.mjs`, in place of all. */
const include = (process.env.MUTATION_TESTS ?? '')
  .split(',')
  .map((name) => `tests/${name}.test.ts`);

const { test, ...config } = tests;
// each file reads src anew: a change may be to what is computed while it is loaded
export default mergeConfig(config, { test: { ...test, include, isolate: true } });
