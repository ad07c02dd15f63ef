import * as library from 'copydesk';
import { expect, it } from 'vitest';
import { articleSchema } from '../../tools/build/article-schema.mjs';
import { keptCases } from '../../tools/fuzz/cases.mjs';
import { checkerOf } from '../../tools/fuzz/check.mjs';
import { growth } from '../../tools/fuzz/costs.mjs';
import { promisesWith } from '../properties/promises/promises.js';

const check = checkerOf(library, promisesWith(articleSchema()));

// What `npm run fuzz` kept in tests/fuzz/cases, committed or not. Without any there is no test.
it.for(keptCases())('$name breaks no promise', ({ promise, text, scale, options }) => {
  expect(check({ text, options })).toEqual([]);
  if (promise === 'time is linear') {
    expect(
      growth({ text, scale }, (part: string) => check({ text: part, options }, () => false)),
    ).toBeNull();
  }
});
