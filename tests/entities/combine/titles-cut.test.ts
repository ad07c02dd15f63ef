import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const persons = (text: string) =>
  extractEntities(text)
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name);

describe('a person’s name', () => {
  it.each([
    ['has no title in letters', 'Then MEC Mokoena met Thabo Mokoena.', ['Thabo Mokoena']],
    ['has no greeting', 'Hey Anna Moland, the note began.', ['Anna Moland']],
    [
      'has no end of an office',
      'Former Minister for Women and Equalities Anna Maddock left.',
      ['Anna Maddock'],
    ],
    [
      'keeps a first name that is a verb',
      'They left. Will Kerwick, the director, stayed.',
      ['Will Kerwick'],
    ],
  ])('%s', (_, text, names) => {
    expect(persons(text)).toEqual(names);
  });

  it('is not made of the letters of an honour', () => {
    const names = extractEntities('Then Ann Ness, MBE, and Tom Berg, MSc, came.').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Ann Ness', 'Tom Berg']);
  });
});

it('reads the town behind a greeting', () => {
  const [town] = extractEntities('“Hello Dublin,” the singer cried.');
  expect(town).toMatchObject({ name: 'Dublin', type: 'place' });
});
