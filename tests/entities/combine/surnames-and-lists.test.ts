import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const printed = (text: string) =>
  extractEntities(text).map(({ type, mentions }) => [type, ...mentions.map((one) => one.text)]);

describe('a surname alone', () => {
  it('is the person’s who is named in full, not the company of that name', () => {
    const text =
      'Harrison Ford was in the room. The rumours that Ford punched him on set are true, he said.';
    expect(printed(text)).toEqual([['person', 'Harrison Ford', 'Ford']]);
  });

  it('is no organisation because it has employees', () => {
    const text =
      'David Morven ran a small firm. The employees of Morven were paid late. ' +
      'Unfortunately for Morven, the court kept the mails.';
    expect(printed(text)).toEqual([['person', 'David Morven', 'Morven', 'Morven']]);
  });

  it('stays a place that another name has', () => {
    const text =
      'Kenny Washington spoke at the University of Washington. He left Washington on Monday.';
    expect(printed(text)).toContainEqual(['place', 'Washington']);
  });

  it('stays with the one whom the headline names, not with a relative named in passing', () => {
    const text =
      'Mark Melden to retire\n\nRep. Mark Melden will not run again. A friend of Debbie Melden, ' +
      'his wife, may follow him. Melden has not said why.';
    expect(printed(text)).toContainEqual(['person', 'Mark Melden', 'Mark Melden', 'Melden']);
  });

  it('is a person behind a first name that an editor added', () => {
    const text = '“We need a frame like the one [David] Plouffe built,” she wrote.';
    expect(printed(text)).toEqual([['person', 'Plouffe']]);
  });
});

describe('a list of persons', () => {
  it('makes persons of its other items', () => {
    const text =
      'The committee: Anna Berg, Tom Lund, Ryan Call, Matt Paul, Lindsey Jydstrup, ' +
      'Nate Willems, Ida Marsh, Rich Heffley, Abbi Easter, Sven Dahl.';
    expect(printed(text)).toHaveLength(10);
    expect(printed(text).every(([type]) => type === 'person')).toBe(true);
  });

  it('leaves what is surely none', () => {
    const text = 'They wrote to Anna Berg, Tom Lund, Ida Marsh, Google, Nate Willems and Berlin.';
    expect(printed(text)).toContainEqual(['organisation', 'Google']);
    expect(printed(text)).toContainEqual(['place', 'Berlin']);
  });

  it('is not read in a list of places', () => {
    const text = 'The tour goes to Paris, Berlin, Anna Berg Hall, Lyon and Madrid.';
    expect(printed(text).filter(([type]) => type === 'person')).toEqual([]);
  });
});
