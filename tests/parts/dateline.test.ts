import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/parts/dateline.js';

const read = (text: string) => readDateline(text, { start: 0, end: text.length, text });

describe('readDateline', () => {
  it.each([
    [
      'VESSBY, Feb 4 (Reuters) - It rained.',
      'VESSBY',
      'Feb 4',
      'Reuters',
      'VESSBY, Feb 4 (Reuters) -',
    ],
    ['VESSBY (AP) — It rained.', 'VESSBY', null, 'AP', 'VESSBY (AP) —'],
    [
      'NEW VESSBY, Norway, 4 February (AFP) – It rained.',
      'NEW VESSBY, Norway',
      '4 February',
      'AFP',
      null,
    ],
    ['OSLO/VESSBY -- It rained.', 'OSLO/VESSBY', null, null, 'OSLO/VESSBY --'],
    ['VESSBY, Friday — It rained.', 'VESSBY', 'Friday', null, null],
    ['Vessby (dpa) - It rained.', 'Vessby', null, 'dpa', null],
    ['VESSBY (Vessby Post) — It rained.', 'VESSBY', null, 'Vessby Post', null],
  ])('reads %j', (text, place, date, agency, whole) => {
    const dateline = read(text);
    expect(dateline).toMatchObject({ place, date, agency });
    if (whole !== null) expect(dateline?.text).toBe(whole);
  });

  it.each([
    'It rained in Vessby on Monday - all day.',
    'US — that is where it rained.',
    'Anna Berg (left) - it rained on her.',
    'RAIN. Vessby - it rained.',
    'VESSBY rained-out game moves to Monday.',
    '“VESSBY — it rained.”',
    '',
    '— It rained.',
  ])('finds none in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});
