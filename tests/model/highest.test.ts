import { expect, it } from 'vitest';
import { highest } from '../../src/model/highest.js';

it.each([
  ['the highest', [1, 3, 2], -1, 1],
  ['the first of equal ones', [3, 1, 3], -1, 0],
  ['the next, without one', [1, 3, 2], 1, 2],
  ['a negative one where all are', [-5, -2], -1, 1],
  ['none of none', [], -1, -1],
  ['none where the only one is left out', [4], 0, -1],
])('finds %s', (_, numbers, but, expected) => {
  expect(highest(numbers, but)).toBe(expected);
});
