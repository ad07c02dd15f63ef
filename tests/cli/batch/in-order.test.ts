import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/batch/in-order.js';

async function* numbers(count: number, onTake: (n: number) => void = () => {}) {
  for (let n = 0; n < count; n++) {
    onTake(n);
    yield n;
  }
}

test('keeps the order, and begins no more than it may', async () => {
  let begun = 0;
  let most = 0;
  const results: number[] = [];
  const taken = (n: number): void => {
    most = Math.max(most, n - results.length);
  };
  const work = async (n: number): Promise<number> => {
    begun++;
    await setTimeout((n * 7) % 5);
    return n;
  };
  for await (const n of inOrder(numbers(20, taken), 3, work)) results.push(n);
  expect(results).toEqual([...Array(20).keys()]);
  expect({ begun, most }).toEqual({ begun: 20, most: 2 });
});

test('gives an error to whoever takes it', async () => {
  const work = async (n: number): Promise<number> => {
    if (n === 1) throw new Error('one');
    return n;
  };
  const results = inOrder(numbers(3), 3, work);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('one');
});
