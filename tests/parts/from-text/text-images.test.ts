import { describe, expect, it } from 'vitest';
import { readImages } from '../../../src/parts/from-text/text-images.js';
import { struckLine } from '../struck.js';

describe('readImages', () => {
  it.each([
    [
      'Photo: A flooded lane in Vessby (AFP/Getty Images)',
      'caption',
      'A flooded lane in Vessby',
      'AFP/Getty Images',
    ],
    ['A flooded lane in Vessby', 'caption', 'A flooded lane in Vessby', null],
    ['(Bo Holm/AP)', 'credit', null, 'Bo Holm/AP'],
    ['Photograph: Bo Holm/AP', 'credit', null, 'Bo Holm/AP'],
    ['Image credit: Bo Holm', 'credit', null, 'Bo Holm'],
  ] as const)('reads %j', (text, reason, caption, credit) => {
    expect(readImages([struckLine(text, reason)])).toMatchObject([{ caption, credit }]);
  });

  it('gives a credit to the caption right before it', () => {
    const images = readImages([
      struckLine('A flooded lane in Vessby', 'caption', 3),
      struckLine('(Bo Holm/AP)', 'credit', 4),
      struckLine('AFP', 'credit', 9),
    ]);
    expect(images).toMatchObject([
      { caption: 'A flooded lane in Vessby', credit: 'Bo Holm/AP' },
      { caption: null, credit: 'AFP' },
    ]);
  });
});
