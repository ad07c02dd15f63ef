import { expect, it } from 'vitest';
import { nameKey, withoutForm } from '../../src/wikidata/name-keys.js';

it.each([
  ['The Home Depot', 'home depot'],
  ['Nestlé S.A.', 'nestle sa'],
  ['Procter & Gamble', 'procter and gamble'],
  ['  Rolls-Royce  plc', 'rolls royce plc'],
  ['', ''],
])('the key of %s is %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it.each([
  ['ford motor company', 'ford motor'],
  ['merck and co', 'merck'],
  ['tata motors', 'tata motors'],
  ['company', 'company'],
  ['dow chemical company inc', 'dow chemical'],
  ['bread and', 'bread and'],
])('%s without its legal form is %s', (key, short) => {
  expect(withoutForm(key)).toBe(short);
});
