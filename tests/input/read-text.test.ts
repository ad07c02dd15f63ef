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
