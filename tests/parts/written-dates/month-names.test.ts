import { expect, it } from 'vitest';
import { monthNamed } from '../../../src/parts/written-dates/month-names.js';

it('a word names the month of its language where others use it for another', () => {
  expect(monthNamed('listopada')).toBe(11);
  expect(monthNamed('listopada', 'hr-HR')).toBe(10);
  expect(monthNamed('Srpnja', 'hr')).toBe(7);
  expect(monthNamed('srpna', 'cs')).toBe(8);
});

it('a month may be cut to three letters, and no shorter', () => {
  expect(monthNamed('Sept')).toBe(9);
  expect(monthNamed('juillet')).toBe(7);
  expect(monthNamed('ma')).toBe(0);
  expect(monthNamed('constructor', 'constructor')).toBe(0);
});
