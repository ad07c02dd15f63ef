import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/parts/byline.js';
import { struckLine } from './struck.js';

describe('readByline', () => {
  it.each([
    ['By Mara Lindqvist', ['Mara Lindqvist'], []],
    ['by MARA LINDQVIST', ['MARA LINDQVIST'], []],
    ['By Mara Lindqvist and Bo Holm', ['Mara Lindqvist', 'Bo Holm'], []],
    [
      'By Mara Lindqvist, Bo Holm and Ida van der Berg',
      ['Mara Lindqvist', 'Bo Holm', 'Ida van der Berg'],
      [],
    ],
    ['By Mara Lindqvist - 4/2/22 11:04 PM EST', ['Mara Lindqvist'], []],
    ['By Mara Lindqvist • Updated 4 February 2022', ['Mara Lindqvist'], []],
    ['Mara Lindqvist | Bo Holm', ['Mara Lindqvist', 'Bo Holm'], []],
    ['By Mara Lindqvist, Associated Press', ['Mara Lindqvist'], ['AP']],
    ['Von Mara Lindqvist und Bo Holm, dpa', ['Mara Lindqvist', 'Bo Holm'], ['dpa']],
    ['Par Mara Lindqvist avec AFP', ['Mara Lindqvist'], ['AFP']],
    ['Reuters / AP', [], ['Reuters', 'AP']],
    ['By Reuters Staff', [], []],
    ['By Our Foreign Staff', [], []],
    ['By the Vessby Post newsroom', [], []],
  ])('reads %j', (text, authors, agencies) => {
    const byline = readByline([struckLine(text, 'byline')]);
    expect(byline?.authors.map(({ name }) => name) ?? []).toEqual(authors);
    expect(byline?.agencies ?? []).toEqual(agencies);
  });

  it('gives a role to the person it stands behind', () => {
    const line = struckLine('By Mara Lindqvist, Moscow correspondent, and Bo Holm', 'byline');
    expect(readByline([line])?.authors).toEqual([
      { kind: 'person', name: 'Mara Lindqvist', role: 'Moscow correspondent' },
      { kind: 'person', name: 'Bo Holm', role: null },
    ]);
  });

  it('joins pieces, each name once, and keeps the words as printed', () => {
    const byline = readByline([
      struckLine('By Mara Lindqvist', 'byline'),
      struckLine('Mara Lindqvist', 'byline', 3),
      struckLine('Comments', 'comments', 4),
      struckLine('AFP', 'agency-credit', 9),
    ]);
    expect(byline?.text).toBe('By Mara Lindqvist\nMara Lindqvist\nAFP');
    expect(byline?.authors).toHaveLength(1);
    expect(byline?.source).toHaveLength(3);
  });

  it('is null where nobody is named', () => {
    expect(readByline([])).toBeNull();
    expect(readByline([struckLine('By our own reporters', 'byline')])).toBeNull();
  });
});
