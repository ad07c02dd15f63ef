import { expect, test } from 'vitest';
import { fitsPattern } from '../../../src/archives/inputs/glob.js';

test.each([
  ['a.html', '*.html', true],
  ['in/a.html', '*.html', true],
  ['a.htm', '*.html', false],
  ['a.html', '?.html', true],
  ['ab.html', '?.html', false],
  ['2024/05/a.html', '2024/**', true],
  ['2024/05/a.html', '2024/*', false],
  ['2024/05/a.html', '2024/*/*.html', true],
  ['2024/05/06/a.html', '**/*.html', true],
  ['a.html', '**/*.html', true],
  ['2023/a.html', '2024/**', false],
  ['a*b', 'a*b', true],
  ['', '*', true],
])('%s and %s: %s', (path, pattern, fits) => {
  expect(fitsPattern(path, pattern)).toBe(fits);
});

test('takes no longer the more wild cards there are', () => {
  expect(fitsPattern('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false);
});
