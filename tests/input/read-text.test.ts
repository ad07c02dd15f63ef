import { describe, expect, it } from 'vitest';
import { readText } from '../../src/input/read-text.js';
import { mapSpan } from '../../src/input/source-map.js';

describe('readText', () => {
  it.each([
    ['no-break spaces', 'It\u00a0rained  all\tday', 'It rained all day'],
    ['wrapped lines', 'a\r\nb', 'a', 'b'],
    ['zero-width characters', 'har\u00adbour\u200b master\ufeff', 'harbour master'],
    ['a lone surrogate', 'rain \ud83d and \udc00 wind', 'rain \ufffd and \ufffd wind'],
    ['a whole surrogate pair', 'rain \ud83c\udf27 today', 'rain \ud83c\udf27 today'],
    ['a byte order mark', '\ufeffRain', 'Rain'],
  ])('folds %s', (_, input, ...expected) => {
    expect(readText(input).map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['• Rain', 'list-item', null, 'Rain'],
    ['*  Rain', 'list-item', null, 'Rain'],
    ['## Rain', 'heading', 2, 'Rain'],
    ['#rain', 'paragraph', null, '#rain'],
    ['####### Rain', 'paragraph', null, '####### Rain'],
    ['- Rain', 'paragraph', null, '- Rain'],
    ['*', 'paragraph', null, '*'],
  ])('reads the marker of %j', (input, kind, level, text) => {
    expect(readText(input)[0]).toMatchObject({ kind, level, text });
  });

  it('maps every character to the input, dropped ones with their neighbour', () => {
    const input = '\n\n• A\u00a0 har\u00adbour\r\nmaster';
    const [block] = readText(input);
    const { runs, text } = block ?? { runs: [], text: '' };
    expect(text).toBe('A harbour');
    const at = (start: number, end: number): string => {
      const spans = mapSpan(runs, { start, end });
      expect(spans).toHaveLength(1);
      return input.slice(spans[0]?.start, spans[0]?.end);
    };
    expect(at(0, 1)).toBe('A');
    expect(at(1, 2)).toBe('\u00a0 ');
    expect(at(2, 9)).toBe('har\u00adbour');
    expect(at(2, 4)).toBe('ha');
    expect(at(4, 5)).toBe('r\u00ad');
  });

  it('says where each block stands', () => {
    expect(readText(' Rain\n\n* Wind ').map(({ source }) => source)).toEqual([
      { start: 1, end: 5 },
      { start: 7, end: 13 },
    ]);
  });
});

describe('readText, of what a program made of links', () => {
  const read = (input: string) =>
    readText(input).map(({ text, kind, linkDensity }) => [
      text,
      kind,
      Math.round(10 * linkDensity),
    ]);

  it.each([
    ['[Harbour](https://a.example/x_(y) "The harbour") news', 'Harbour news', 6],
    ['[Harbour](https://a.example/long-\naddress) news', 'Harbour news', 6],
    [
      '![A crane](/crane.jpg) It **rained** in _Vessby_ on 3\\. May',
      'It rained in Vessby on 3. May',
      0,
    ],
    ['[![A crane](/crane.jpg)](/story)', 'A crane', 0],
    [
      '**2 * 3** and snake_case, a [note] (and more)',
      '2 * 3 and snake_case, a [note] (and more)',
      0,
    ],
    ['> [Rain](/rain) fell', 'Rain fell', 4],
  ])('reads %j as Markdown', (input, text, density) => {
    expect(read(input)).toEqual([[text, 'paragraph', density]]);
  });

  it('reads addresses in brackets', () => {
    const input =
      ' * News [/news]\n * Sport [https://a.example/sport]\n\nIt rained [/rain], she said.';
    expect(read(input)).toEqual([
      ['News', 'list-item', 10],
      ['Sport', 'list-item', 10],
      ['It rained , she said.', 'paragraph', 5],
    ]);
  });

  it('leaves brackets of other texts', () => {
    const input = '[sic] He wrote a_b * c and [/quote] (see [1] (below)).';
    expect(read(input)).toEqual([[input, 'paragraph', 0]]);
  });

  it('maps what is left to the input', () => {
    const input = 'It [rained](/rain) all **day**';
    const [{ text, runs } = { text: '', runs: 0 }] = readText(input);
    expect(text).toBe('It rained all day');
    const at = text.indexOf('day');
    expect(mapSpan(runs, { start: at, end: at + 3 })).toEqual([{ start: 25, end: 28 }]);
  });

  it('joins compounds and lines of East Asia without a space', () => {
    const line = 'The council of the town of Vessby in the north has met the so-called harbour-\n';
    const wrapped = `${line}master and others who had come from the islands to see how the storm had torn\ndown the crane.`;
    expect(readText(wrapped)[0]?.text).toContain('harbour-master and');
  });
});
