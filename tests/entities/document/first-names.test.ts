import { describe, expect, it } from 'vitest';
import { firstNameGender } from '../../../src/entities/document/first-names.js';

describe('firstNameGender', () => {
  it.each([
    ['Maria', 'female'],
    ['Fatima', 'female'],
    ['Svetlana', 'female'],
    ['Yuriko', 'female'],
    ['Ngozi', 'female'],
    ['Joe', 'male'],
    ['Vladimir', 'male'],
    ['Mohammed', 'male'],
    ['Kwame', 'male'],
    ['Jinping', 'male'],
    ['Robin', 'either'],
    ['Kim', 'either'],
    ['Table', null],
    ['Sunday', null],
    ['', null],
  ])('%s is %s', (name, gender) => {
    expect(firstNameGender(name)).toBe(gender);
  });

  it.each([
    ['JOE', 'male'],
    ['José', 'male'],
    ['Zoë', 'female'],
    ['Anne-Marie', 'female'],
    ['Jean-Baptiste', 'male'],
  ])('finds %s whatever its case, diacritics and second half', (name, gender) => {
    expect(firstNameGender(name)).toBe(gender);
  });

  it.each([
    ...['\ud800', '\0', '-', '--', '’', '🙂', 'constructor', '__proto__'].map((name) => [
      name,
      name,
    ]),
    ['a word without end', 'x'.repeat(100_000)],
  ])('knows no %j', (_, name) => {
    expect(firstNameGender(name)).toBeNull();
  });
});
