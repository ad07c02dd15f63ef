import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/parts/article-text/dateline.js';

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

  it.each([
    ['VESSBY, Feb. 14 (AP) — It rained.', 'Feb. 14'],
    ['VESSBY, Sept 4 — It rained.', 'Sept 4'],
    ['VESSBY, 14 Feb — It rained.', '14 Feb'],
    ['VESSBY, Feb  4 — It rained.', 'Feb  4'],
    ['VESSBY, Mon., Feb. 4 (AP) — It rained.', 'Mon., Feb. 4'],
    ['VESSBY, Friday, Feb 4 — It rained.', 'Friday, Feb 4'],
  ])('parts the day from the place in %j', (text, date) => {
    expect(read(text)).toMatchObject({ place: 'VESSBY', date });
  });

  it.each([
    ['a month with its year', 'VESSBY, May 2022 — It rained.'],
    ['a month alone', 'VESSBY, May — It rained.'],
    ['a year before a month', 'VESSBY, 2022 May — It rained.'],
    ['a number with another word', 'VESSBY, 14 Quays — It rained.'],
    ['a quarter of the town', 'VESSBY, Holm 14 — It rained.'],
  ])('does not take %s for the day', (_, text) => {
    expect(read(text)?.date).toBeNull();
  });

  it('takes a place for one that is named like a weekday', () => {
    expect(read('FRIDAY HARBOR, Wash. (AP) — It rained.')).toMatchObject({
      place: 'FRIDAY HARBOR, Wash.',
      date: null,
    });
  });

  it.each([
    ['VESSBY\u00a0— It rained.', 'VESSBY\u00a0—'],
    ['VESSBY (AP)—It rained.', 'VESSBY (AP)—'],
    ['VESSBY ( AP ) - It rained.', 'VESSBY ( AP ) -'],
    ['VESSBY – It rained.', 'VESSBY –'],
    ['VESSBY ― It rained.', 'VESSBY ―'],
    ['HOLM-VESSBY — It rained.', 'HOLM-VESSBY —'],
  ])('ends with the dash in %j', (text, whole) => {
    expect(read(text)).toMatchObject({ start: 0, text: whole });
  });

  it('reads the agency in brackets by its short name, any other as printed', () => {
    expect(read('VESSBY ( Associated Press ) — It rained.')?.agency).toBe('AP');
    expect(read('VESSBY ( Vessby Post ) — It rained.')?.agency).toBe('Vessby Post');
  });

  it('asks for capitals of the place that is named first', () => {
    expect(read('VESSBY, Norway — It rained.')?.place).toBe('VESSBY, Norway');
    expect(read('OSLO/Vessby — It rained.')?.place).toBe('OSLO/Vessby');
    expect(read('Vessby, NORWAY — It rained.')).toBeNull();
    expect(read('VESSBY Norway — It rained.')).toBeNull();
  });

  it('takes a place of four letters, none of three', () => {
    expect(read('OSLO — It rained.')?.place).toBe('OSLO');
    expect(read('ROM — It rained.')).toBeNull();
    expect(read('ROM (AP) — It rained.')?.place).toBe('ROM');
  });

  it('looks for the dash within ninety characters and within the block', () => {
    const long = (letters: number) => `${'V'.repeat(letters)} — It rained.`;
    expect(read(long(88))?.text).toHaveLength(90);
    expect(read(long(89))).toBeNull();
    const text = 'VESSBY\n\n— It rained.';
    expect(readDateline(text, { start: 0, end: 6, text: 'VESSBY' })).toBeNull();
  });

  it('reads a block that others stand before, by its place in the whole text', () => {
    const text = 'Harbour (reopens)\n\nVESSBY (AP) — It rained.';
    const block = { start: 19, end: text.length, text: text.slice(19) };
    expect(readDateline(text, block)).toEqual({
      start: 19,
      end: 32,
      text: 'VESSBY (AP) —',
      place: 'VESSBY',
      date: null,
      agency: 'AP',
    });
    const later = `${'It rained. '.repeat(20)}`;
    const behind = `${later}VESSBY — It rained.`;
    const last = { start: later.length, end: behind.length, text: behind.slice(later.length) };
    expect(readDateline(behind, last)?.place).toBe('VESSBY');
  });

  it.each([
    ['a name in brackets that is no agency’s', '(Anna Berg) — It rained.'],
    ['a place in small letters', 'vessby (AP) — it rained.'],
    ['a bracket that is not closed before the dash', 'Vessby (AP, — it rained.'],
    ['a bracket that was never opened', 'AP) — it rained.'],
    ['a bracket within', 'Vessby (AP) harbour — it rained.'],
    ['a dash without white space before it', 'VESSBY— it rained.'],
    ['a question', 'VESSBY? YES — it rained.'],
    ['a shout', 'VESSBY! AGAIN — it rained.'],
    ['a short label', 'NASA: It rained.'],
    ['a label', 'UPDATE: It rained.'],
    ['a label before a dash', 'BREAKING — It rained.'],
    ['the label of a speaker', 'SPEAKER: It rained.\n\nANNA BERG: All day.'],
    ['a sentence that goes on', 'NATO - which knew - sent ships.'],
    ['a party', 'Anna Berg (SPD) – Die Bürgermeisterin.'],
    ['a day alone', 'March 4 — The day of rain.'],
    ['a semicolon', 'VESSBY; HOLM — it rained.'],
    ['a curly mark', 'VESSBY “RAIN” — and wind.'],
    ['a straight mark', 'VESSBY "RAIN" — and wind.'],
    ['a stop', 'VESSBY HAS RAIN. VESSBY — it rained.'],
  ])('does not take %s for one', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['(CNN) -- It rained.', null, null, 'CNN', '(CNN) --'],
    ['(Reuters) - It rained.', null, null, 'Reuters', '(Reuters) -'],
    ['(ANSA) - ROMA, 04 MAR - Piove.', 'ROMA', '04 MAR', 'ANSA', null],
    ['HOLM and VESSBY (May 2, 2013) — It rained.', 'HOLM and VESSBY', 'May 2, 2013', null, null],
    ['VESSBY, March 4. /TASS/. It rained.', 'VESSBY', 'March 4', 'TASS', '/TASS/.'],
    ['VESSBY, March 4 /TASS/. It rained.', 'VESSBY', 'March 4', 'TASS', '/TASS/.'],
    ['Vessby, March 4 (PTI) It rained.', 'Vessby', 'March 4', 'PTI', '(PTI)'],
    ['Vessby, 4 mar (EFE).- Llueve.', 'Vessby', '4 mar', 'EFE', '(EFE).-'],
    ['VESSBY, March 4, Kyodo - It rained.', 'VESSBY', 'March 4', 'Kyodo', null],
    ['VESSBY--(RAIN WIRE)--It rained.', 'VESSBY', null, 'RAIN WIRE', '(RAIN WIRE)--'],
    [
      'VESSBY, Holm, March 4, 2021 /RAINWIRE/ -- Rain.',
      'VESSBY, Holm',
      'March 4, 2021',
      'RAINWIRE',
      null,
    ],
    ['4 March 2021, VESSBY – It rained.', 'VESSBY', '4 March 2021', null, null],
    ['NEW VESSBY: It rained.', 'NEW VESSBY', null, null, 'NEW VESSBY:'],
    ['Vessby, Mar. 4: It rained.', 'Vessby', 'Mar. 4', null, 'Vessby, Mar. 4:'],
    ['VESSBY (UPDATED) — It rained.', 'VESSBY', null, null, null],
    ['VESSBY (dpa/AFP) – Es regnet.', 'VESSBY', null, 'dpa', null],
    ['ST. VESS, Minn. (AP) _ It rained.', 'ST. VESS, Minn.', null, 'AP', null],
  ])('reads the form of agencies in %j', (text, place, date, agency, end) => {
    const dateline = read(text);
    expect(dateline).toMatchObject({ place, date, agency });
    expect(dateline?.text.endsWith(end ?? '')).toBe(true);
  });
});
