import { describe, expect, it } from 'vitest';
import { mergePersons } from '../../../src/entities/clusters/merge-persons.js';
import { textOf } from '../../../src/entities/document/names.js';
import { readMarked } from './marked-names.js';

/** The persons of a text whose names are marked, [Anna Berg], each as the names that mean him or her. */
function persons(marked: string): string[][] {
  const { document, names } = readMarked(marked);
  return mergePersons(document, names).map((group) =>
    group.map(({ first, last }) => textOf(document, first, last)),
  );
}

describe('full names are one person', () => {
  it.each([
    ['with the same words', 'Anna Berg', 'Anna Berg'],
    ['in either order', 'Wen Jiao', 'Jiao Wen'],
    ['with a middle name left out', 'Anna Maria Berg', 'Anna Berg'],
    ['with other middle names', 'Anna Maria Berg', 'Anna Eva Berg'],
    ['with the first name left out', 'Anna Maria Berg', 'Maria Berg'],
    ['with the last name left out', 'Anna Maria Berg', 'Anna Maria'],
    ['with two first names left out', 'Anna Maria Eva Berg', 'Eva Berg'],
    ['with two last names left out', 'Anna Maria Eva Berg', 'Anna Maria'],
    ['with an initial', 'Anna Berg', 'A. Berg'],
    ['with an initial, the middle name left out', 'Anna Maria Berg', 'A. Berg'],
    ['with a middle initial', 'Anna Berg', 'Anna M. Berg'],
    ['with an Arabic article or without', 'Bashar al-Assad', 'Bashar Assad'],
    ['with “Jr” or without', 'Martin Berg Jr', 'Martin Berg'],
    ['with a nickname or without', 'Martin “Bo” Berg', 'Martin Berg'],
    ['with the nickname in place of the first name', 'Martin “Bo” Berg', 'Bo Berg'],
    ['with an initial without a stop', 'Anna Berg', 'A Berg'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(persons(`Then [${one}] left. Then [${other}] left.`)).toEqual([[one, other]]);
    expect(persons(`Then [${other}] left. Then [${one}] left.`)).toEqual([[other, one]]);
  });

  it.each([
    ['with another first name', 'Anna Berg', 'Eva Berg'],
    ['with another last name', 'Anna Berg', 'Anna Holm'],
    ['with another initial', 'Anna Berg', 'E. Berg'],
    ['in another order, where there are more than two words', 'Anna Maria Berg', 'Berg Anna'],
    ['with only a middle name in common', 'Anna Maria Berg', 'Eva Maria Holm'],
    ['with a hyphen that is no article', 'Omar Bal-Assad', 'Omar Bassad'],
    ['with “Jr” and “Sr”', 'Martin Berg Jr.', 'Martin Berg Sr.'],
    ['with other middle initials', 'Martin H. W. Berg', 'Martin W. Berg'],
    ['with a middle name of another initial', 'Martin Olav Berg', 'Martin T. Berg'],
  ])('but not %s: %s, %s', (_, one, other) => {
    expect(persons(`Then [${one}] left. Then [${other}] left.`)).toEqual([[one], [other]]);
  });

  it('where two longer names agree with a shorter, with the first', () => {
    expect(persons('[Anna Maria Berg], [Anna Maria Holm], [Anna Maria].')).toEqual([
      ['Anna Maria Berg', 'Anna Maria'],
      ['Anna Maria Holm'],
    ]);
  });
});

describe('a single name goes', () => {
  it.each([
    ['to the person of the surname', '[Anna Berg] met [Eva Holm]. Then [Berg] left.', 'Anna Berg'],
    [
      'to the person of the first name',
      '[Anna Berg] met [Eva Holm]. Then [Anna] left.',
      'Anna Berg',
    ],
    [
      'to the person of a middle name',
      '[Anna Maria Berg] met [Eva Holm]. [Maria] left.',
      'Anna Maria Berg',
    ],
    [
      'to the surname without its article',
      '[Bashar al-Assad] met [Eva Holm]. [Assad] left.',
      'Bashar al-Assad',
    ],
    [
      'to the surname first, not the first name',
      '[Anna Berg] met [Eva Anna]. Then [Anna] left.',
      'Eva Anna',
    ],
    [
      'to the person last named of two',
      '[Anna Berg] met [Eva Berg]. Then [Berg] left.',
      'Eva Berg',
    ],
    [
      'to a person named later only',
      'Berg meets Holm: [Berg] left.\n\nThen [Anna Berg] met [Eva Holm].',
      'Anna Berg',
    ],
    [
      'to the first of two persons named later',
      '[Berg] left.\n\nThen [Anna Berg] met [Eva Berg].',
      'Anna Berg',
    ],
    [
      'to a first name named later',
      '[Anna] left.\n\nThen [Anna Berg] met [Eva Holm].',
      'Anna Berg',
    ],
  ])('%s: %s', (_, text, person) => {
    const groups = persons(text);
    const [single = ''] = (text.match(/\[\w+\]/) ?? ['']).map((name) => name.slice(1, -1));
    expect(groups.find((names) => names.includes(single))).toContain(person);
  });

  it('to the person of a surname with its particles', () => {
    expect(persons('[Ursula von der Leyen] met [Eva Holm]. [von der Leyen] left.')).toEqual([
      ['Ursula von der Leyen', 'von der Leyen'],
      ['Eva Holm'],
    ]);
  });

  it('by the surname and what stands before it, never by first names and what stands behind', () => {
    expect(persons('[Ursula von der Leyen] left. [der Leyen] and [Ursula von] came.')).toEqual([
      ['Ursula von der Leyen', 'der Leyen', 'Ursula von'],
    ]);
    expect(persons('[Anna Berg] met [Eva Holm]. [Anna Eva] left. [Holm Berg] came.')).toEqual([
      ['Anna Berg'],
      ['Eva Holm'],
      ['Anna Eva'],
      ['Holm Berg'],
    ]);
  });

  it('to the person of the surname with an article or without, two of them told apart', () => {
    expect(
      persons('[Bashar al-Assad] met [Omar Assad]. Then [al-Assad] left.\n\nThen [Assad] left.'),
    ).toEqual([
      ['Bashar al-Assad', 'al-Assad'],
      ['Omar Assad', 'Assad'],
    ]);
  });

  it('to whom the article is about, where a relative was named in passing', () => {
    expect(
      persons(
        '[Anna Berg] left. [Anna Berg] came. [Anna Berg] sat. [Eva Berg] stood. [Berg] slept.',
      ),
    ).toEqual([['Anna Berg', 'Anna Berg', 'Anna Berg', 'Berg'], ['Eva Berg']]);
    const late = 'It was cold. It was late. ';
    expect(
      persons(`${late}[Anna Berg] left. [Anna Berg] came. [Eva Berg] stood. [Berg] slept.`),
    ).toEqual([
      ['Anna Berg', 'Anna Berg'],
      ['Eva Berg', 'Berg'],
    ]);
  });

  it('to none of two who were named without this office', () => {
    const text =
      '[Tom Lund] and his uncle [Jim Lund] left. The case against President [Lund] went on.';
    expect(persons(text)).toEqual([['Tom Lund'], ['Jim Lund'], ['Lund']]);
    const known =
      '[Tom Lund] left. President [Jim Lund] came. It was late when President [Lund] sat.';
    expect(persons(known)).toEqual([['Tom Lund'], ['Jim Lund', 'Lund']]);
  });

  it('to whom the head of the text names', () => {
    expect(persons('[Anna Berg] left. [Anna Berg] came. [Eva Berg] stood. [Berg] slept.')).toEqual([
      ['Anna Berg', 'Anna Berg', 'Berg'],
      ['Eva Berg'],
    ]);
  });

  it('to whom it went before', () => {
    expect(persons('[Anna Berg] left. [Eva Holm] came. [Anna] sat. [Berg] stood.')).toEqual([
      ['Anna Berg', 'Anna', 'Berg'],
      ['Eva Holm'],
    ]);
  });

  it('to nobody of another name: it is a person of its own, once', () => {
    expect(persons('[Anna Berg] met [Orlov]. Then [Holm] left [Orlov].')).toEqual([
      ['Anna Berg'],
      ['Orlov', 'Orlov'],
      ['Holm'],
    ]);
  });
});

describe('a title', () => {
  const COUPLE = '[Anna Berg] met [Peter Berg].';

  it.each([
    'Mrs',
    'Ms',
    'Miss',
    'Madam',
    'Madame',
    'Lady',
    'Dame',
    'Queen',
    'Princess',
    'Baroness',
    'Mrs.',
    'MRS',
  ])('%s tells a woman from a man of one surname', (title) => {
    expect(persons(`${COUPLE} Then ${title} [Berg] left.`)).toEqual([
      ['Anna Berg', 'Berg'],
      ['Peter Berg'],
    ]);
  });

  it.each(['Mr', 'Sir', 'Lord', 'King', 'Prince', 'Monsieur', 'Mr.'])(
    '%s tells a man from a woman of one surname',
    (title) => {
      expect(persons(`[Peter Berg] met [Anna Berg]. Then ${title} [Berg] left.`)).toEqual([
        ['Peter Berg', 'Berg'],
        ['Anna Berg'],
      ]);
    },
  );

  it.each(['Dr', 'Viking', 'Landlady', 'Kingpin', 'Mrsa'])('%s tells nothing', (title) => {
    for (const [first, last] of [
      ['Anna Berg', 'Peter Berg'],
      ['Peter Berg', 'Anna Berg'],
    ]) {
      expect(persons(`[${first}] met [${last}]. Then ${title} [Berg] left.`)).toEqual([
        [first],
        [last, 'Berg'],
      ]);
    }
  });

  it('counts only right before the name, in the same sentence', () => {
    expect(persons(`${COUPLE} It was Mrs. [Berg] left.`)).toEqual([
      ['Anna Berg', 'Berg'],
      ['Peter Berg'],
    ]);
    expect(persons(`${COUPLE} He saw Madam\n\n[Berg] left.`)).toEqual([
      ['Anna Berg'],
      ['Peter Berg', 'Berg'],
    ]);
  });

  it('tells of whom a name means from then on', () => {
    expect(persons(`${COUPLE} Then Mrs [Berg] left. [Berg] slept.`)).toEqual([
      ['Anna Berg', 'Berg', 'Berg'],
      ['Peter Berg'],
    ]);
  });

  it('tells the gender of one whose first name does not', () => {
    expect(
      persons('[Qzx Berg] left. Then Mrs [Berg] sat. [Peter Berg] came. Then Mrs [Berg] slept.'),
    ).toEqual([['Qzx Berg', 'Berg', 'Berg'], ['Peter Berg']]);
  });

  it('tells it also where others of the surname come between', () => {
    expect(
      persons(
        '[Peter Berg], then [Qzx Berg], that is Mrs [Berg], then [Xzq Berg], [Peter Berg], Mrs [Berg].',
      ),
    ).toEqual([['Peter Berg', 'Peter Berg'], ['Qzx Berg', 'Berg', 'Berg'], ['Xzq Berg']]);
  });

  it('sends a name to one of the gender who is named in full later only', () => {
    expect(persons('Then Mrs [Berg] sat.\n\n[Anna Berg] left.')).toEqual([['Berg', 'Anna Berg']]);
  });

  it('is not missed where the name has none', () => {
    expect(persons('[Qzx Berg] met [Peter Berg]. Then [Berg] left.')).toEqual([
      ['Qzx Berg'],
      ['Peter Berg', 'Berg'],
    ]);
  });

  it('sends a name to nobody of the other gender', () => {
    expect(persons('[Peter Berg] left. Then Mrs [Berg] sat.')).toEqual([['Peter Berg'], ['Berg']]);
    expect(persons('[Anna Berg] left. Then Mr [Berg] sat.')).toEqual([['Anna Berg'], ['Berg']]);
    expect(persons('Then Mr [Berg] sat.\n\n[Anna Berg] left.')).toEqual([['Anna Berg'], ['Berg']]);
    expect(persons('[Anna Berg] left. Then Mr [Anna] sat.')).toEqual([['Anna Berg'], ['Anna']]);
    expect(persons('Then Mr [Anna] sat.\n\n[Anna Berg] left.')).toEqual([['Anna Berg'], ['Anna']]);
  });

  it('leaves the one of a surname whose gender is not known to be another', () => {
    expect(persons('[Qzx Berg] met [Peter Berg]. Then Mrs [Berg] left.')).toEqual([
      ['Qzx Berg', 'Berg'],
      ['Peter Berg'],
    ]);
    expect(persons('[Anna Berg] met [Eva Berg] and [Peter Berg]. Then Ms [Berg] left.')).toEqual([
      ['Anna Berg'],
      ['Eva Berg', 'Berg'],
      ['Peter Berg'],
    ]);
  });

  it('leaves it open where it might be one of two', () => {
    expect(persons('[Peter Berg], [Qzx Berg]. [Peter Berg] came. Then Mrs [Berg] left.')).toEqual([
      ['Peter Berg', 'Peter Berg'],
      ['Qzx Berg', 'Berg'],
    ]);
    expect(
      persons('[Peter Berg], [Qzx Berg], [Xzq Berg]. [Peter Berg] came. Then Mrs [Berg] left.'),
    ).toEqual([['Peter Berg', 'Peter Berg'], ['Qzx Berg'], ['Xzq Berg'], ['Berg']]);
  });

  it('decides nothing for a first name that women and men bear', () => {
    expect(persons('[Kim Berg] left. Then Mrs [Berg] sat. Then Mr [Berg] slept.')).toEqual([
      ['Kim Berg', 'Berg', 'Berg'],
    ]);
  });
});

it('no names, no persons', () => {
  expect(persons('It rained.')).toEqual([]);
});

describe('of several with one surname, a single name', () => {
  it.each([
    ['goes by the title', 'Dr. [Anna Holm] met [Peter Holm]. Then Dr. [Holm] left.', 'Anna Holm'],
    ['goes by “Jr”', '[Ken Berg Sr.] met [Ken Berg Jr.]. Then [Berg Sr.] left.', 'Ken Berg Sr.'],
    [
      'goes by the title of a man’s full name',
      'Then Sir [Kim Vale] met [Ann Vale]. Then Lady [Vale] left.',
      'Ann Vale',
    ],
    [
      'goes to the one before a title shared by both',
      'Dr. [Anna Holm] met Dr. [Eva Holm]. Then Dr. [Holm] left.',
      'Eva Holm',
    ],
  ])('%s', (_, marked, full) => {
    const group = persons(marked).find((names) => names.length > 1);
    expect(group?.[0]).toBe(full);
  });

  it('means neither of a couple', () => {
    const couple = '[Tom Lund] and his wife [Ida Lund] came. Then [Lund] left.';
    expect(persons(couple)).toEqual([['Tom Lund'], ['Ida Lund'], ['Lund']]);
  });

  it('is that of both whose first names are joined', () => {
    const couple = '[Tom] and [Ida Lund] came. Later [Tom Lund] left.';
    expect(persons(couple)).toContainEqual(['Tom', 'Tom Lund']);
  });
});

describe('an earlier name', () => {
  it.each(['née', 'formerly'])('behind “%s” is the same person’s', (word) => {
    expect(persons(`Then [Anna Berg] (${word} [Holm]) left.`)).toEqual([['Anna Berg', 'Holm']]);
  });

  it('is none elsewhere', () => {
    expect(persons('Then [Anna Berg] and formerly [Holm] left.')).toEqual([
      ['Anna Berg'],
      ['Holm'],
    ]);
  });
});

it('calls a Vietnamese by the last word, whatever the first would be elsewhere', () => {
  const text = 'Then [Nguyen Thi Minh Hoa] left. Then Ms [Hoa] came. Then Ms [Nguyen] came.';
  expect(persons(text)[0]).toEqual(['Nguyen Thi Minh Hoa', 'Hoa', 'Nguyen']);
});
