import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/parts/shared/printed-byline.js';
import { struckLine } from '../struck.js';

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
    ['By J. R. Holm., and', ['J. R. Holm'], []],
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
    expect(byline?.source.map(({ end }) => end)).toEqual([17, 14, 3]);
  });

  it('is null where nobody is named', () => {
    expect(readByline([])).toBeNull();
    expect(readByline([struckLine('By our own reporters', 'byline')])).toBeNull();
  });

  it.each([
    ['Mara Lindqvist; Bo Holm'],
    ['Mara Lindqvist / Bo Holm'],
    ['Mara Lindqvist · Bo Holm'],
    ['Mara Lindqvist (Bo Holm)'],
    ['Mara Lindqvist\nBo Holm'],
    ['Mara Lindqvist – Bo Holm'],
    ['Mara Lindqvist — Bo Holm'],
    ['Mara Lindqvist - Bo Holm'],
    ['Mara Lindqvist & Bo Holm'],
    ['Mara Lindqvist et Bo Holm'],
    ['Mara Lindqvist y Bo Holm'],
    ['Mara Lindqvist e Bo Holm'],
    ['Mara Lindqvist en Bo Holm'],
    ['Mara Lindqvist with Bo Holm'],
    ['Mara Lindqvist mit Bo Holm'],
    ['Mara Lindqvist con Bo Holm'],
    ['Mara Lindqvist com Bo Holm'],
    ['Mara Lindqvist met Bo Holm'],
    ['Mara Lindqvist., Bo Holm.'],
    ['Mara Lindqvist: , Bo Holm:'],
  ])('parts the names of %j', (text) => {
    expect(readByline([struckLine(text, 'byline')])?.authors).toEqual([
      { kind: 'person', name: 'Mara Lindqvist', role: null },
      { kind: 'person', name: 'Bo Holm', role: null },
    ]);
  });

  it.each(['in Vessby', 'for AFP', 'by train'])('parts a name from %j', (rest) => {
    const byline = readByline([struckLine(`Mara Lindqvist ${rest}`, 'byline')]);
    expect(byline?.authors.map(({ name }) => name)).toEqual(['Mara Lindqvist']);
  });

  it('keeps the first role of a person, and takes no other words for one', () => {
    const [author] =
      readByline([struckLine('Mara Lindqvist, Vessby, foreign editor, columnist', 'byline')])
        ?.authors ?? [];
    expect(author?.role).toBe('foreign editor');
  });

  it('reads no role before a name', () => {
    const byline = readByline([struckLine('Foreign editor, Mara Lindqvist', 'byline')]);
    expect(byline?.authors).toEqual([{ kind: 'person', name: 'Mara Lindqvist', role: null }]);
  });

  it('names each agency once, and leaves out pieces that name nobody', () => {
    const byline = readByline([
      struckLine('Agence France-Presse', 'agency-credit'),
      struckLine('By our own reporters', 'byline', 1),
      struckLine('AFP / AP', 'agency-credit', 2),
    ]);
    expect(byline?.agencies).toEqual(['AFP', 'AP']);
    expect(byline?.text).toBe('Agence France-Presse\nAFP / AP');
  });

  it('reads what was struck as byline or agency credit, nothing else', () => {
    expect(readByline([struckLine('Mara Lindqvist', 'caption')])).toBeNull();
    expect(readByline([struckLine('Mara Lindqvist', 'agency-credit')])).not.toBeNull();
  });

  it('takes lines of three hundred characters, none that is longer', () => {
    const line = (length: number) => struckLine('Mara Lindqvist, '.padEnd(length, 'x'), 'byline');
    expect(readByline([line(300)])?.authors).toHaveLength(1);
    expect(readByline([line(301)])).toBeNull();
  });
});
