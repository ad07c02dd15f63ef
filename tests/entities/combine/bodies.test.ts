import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const typed = (text: string) => extractEntities(text).map(({ type, name }) => `${type}: ${name}`);

describe('organisations by the words beside them', () => {
  it.each([
    ['a noun before', 'The Danish chipmaker Velora lost money.', 'Velora'],
    ['a noun before marks', 'It was filed by the charity “Odnikar” on Monday.', 'Odnikar'],
    ['a part of it', 'A subsidiary of Vaspero will build the plant.', 'Vaspero'],
    ['an apposition', 'Vaspero, a wholly owned subsidiary of another firm, agreed.', 'Vaspero'],
    [
      'a name with “of”',
      'Friends of Rivers, a small charity in Hull, agreed.',
      'Friends of Rivers',
    ],
    [
      'its address',
      'Charles Berg told Barograph.info that the claims are false.',
      'Barograph.info',
    ],
    ['its head', 'Carl Ek, head of the VRTK, said so.', 'VRTK'],
  ])('%s', (_, text, name) => {
    expect(typed(text)).toContain(`organisation: ${name}`);
  });

  it.each([
    ['a spokesman', 'Pelling, the company spokesman, said so.', 'Pelling'],
    ['a member of a family', 'She was a member of the Chadri dynasty.', 'Chadri'],
    ['a person with a first name', 'He met the company Anna Berg had left.', 'Anna Berg'],
  ])('but not %s', (_, text, name) => {
    expect(typed(text)).not.toContain(`organisation: ${name}`);
  });
});

describe('organisations by the form of their names', () => {
  it('reads capitals inside a word, in a headline too', () => {
    const text =
      'Avilon Joins NordChip to Show New Lenses\n\nThe lenses of NordChip can count herring, it said on Monday.';
    const found = extractEntities(text).find(({ name }) => name === 'NordChip');
    expect(found?.type).toBe('organisation');
    expect(found?.mentions).toHaveLength(2);
  });

  it('reads endings of firms’ names', () => {
    expect(typed("Gregor Lukas's Lukasfilm sued them.")).toContain('organisation: Lukasfilm');
  });

  it('leaves surnames alone', () => {
    expect(typed('Then Tom McAdam and Joe DiMarco left.')).toEqual([
      'person: Tom McAdam',
      'person: Joe DiMarco',
    ]);
  });
});

describe('clubs of players', () => {
  it('are read in brackets if most there are clubs', () => {
    const text =
      'Goalkeepers: Donis Escobar (Olimpia FC), Luis Lopez (Real Kelda), Juan Perez (Arsenal), Brayan Ruiz (Necara).';
    expect(typed(text)).toEqual(
      expect.arrayContaining(['organisation: Real Kelda', 'organisation: Necara']),
    );
  });

  it('hold no name twice where one was read at their end', () => {
    const entities = extractEntities(
      'Sean O’Hara (AT&T) asked; Kim Min-jun (Vessby United) told £2bn;\n\nANNA BERG (THE BBC) HAS DENIED IT;',
    );
    const mentions = entities
      .flatMap((entity) => entity.mentions)
      .sort((a, b) => a.start - b.start);
    for (const [i, { start }] of mentions.entries()) {
      if (i > 0) expect(start).toBeGreaterThanOrEqual((mentions[i - 1] as { end: number }).end);
    }
  });
});
