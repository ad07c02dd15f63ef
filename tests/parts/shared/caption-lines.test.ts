import { describe, expect, it } from 'vitest';
import { nameInCredit, partCaption } from '../../../src/parts/shared/caption-lines.js';

describe('partCaption', () => {
  it.each([
    ['The frost fair. Photograph: Bo Holm/Vessby Post', 'The frost fair.', 'Bo Holm/Vessby Post'],
    ['The frost fair. Image courtesy of Vessby Archive', 'The frost fair.', 'Vessby Archive'],
    ['The frost fair. Photo by Bo Holm /AFP', 'The frost fair.', 'Bo Holm /AFP'],
    ['The fair of 1891Bild: Bo Holm/dpa', 'The fair of 1891', 'Bo Holm/dpa'],
    ['The frost fair Foto: picture alliance / dpa', 'The frost fair', 'picture alliance / dpa'],
    ['The frost fair. © Bo Holm/AFP', 'The frost fair.', 'Bo Holm/AFP'],
    ['Das Fest am Hafen. (Foto: Bo Holm)', 'Das Fest am Hafen.', 'Bo Holm'],
    ['Das Fest. Foto: Bo Holm (Keystone)', 'Das Fest.', 'Bo Holm (Keystone)'],
    ['Le marché. Crédit photo : Anne Le Goff', 'Le marché.', 'Anne Le Goff'],
    ['Le marché. Photo Anne Le Goff', 'Le marché.', 'Anne Le Goff'],
    ['La plaza. Cortesía de Ana Ruiz', 'La plaza.', 'Ana Ruiz'],
    ['La plaza llena EFE/ Ana Ruiz', 'La plaza llena', 'EFE/ Ana Ruiz'],
    ['霧の駅。写真：佐原みどり', '霧の駅。', '佐原みどり'],
    [
      'The frost fair. Credit...Bo Holm/The Vessby Post',
      'The frost fair.',
      'Bo Holm/The Vessby Post',
    ],
    ['The frost fair. Bo Holm / The Vessby Post', 'The frost fair.', 'Bo Holm / The Vessby Post'],
    [
      'The frost fair. Bo Holm for Vessby Magazine',
      'The frost fair.',
      'Bo Holm for Vessby Magazine',
    ],
    ['The frost fair. Supplied', 'The frost fair.', 'Supplied'],
    ['The frost fair (Bo Holm via AP)', 'The frost fair', 'Bo Holm via AP'],
    ['Photo: Bo Holm', null, 'Bo Holm'],
  ])('parts %j', (text, caption, credit) => {
    expect(partCaption(text)).toEqual({ caption, credit });
  });

  it.each([
    'The frost fair of 1891, on the river Stour.',
    'Anna Berg (left) and Bo Holm',
    'Anna Berg (SPD)',
    'In the photo: Anna Berg and Bo Holm',
    'Auf dem Bild: Anna Berg',
    'The photo was taken in 1891.',
    'Anna Berg came from St. Petersburg',
    'He photographed by night',
    'A report (1:24:10)',
    '',
  ])('keeps %j whole', (text) => {
    expect(partCaption(text)).toEqual({ caption: text || null, credit: null });
  });
});

describe('nameInCredit', () => {
  it.each([
    ['(Image: Bo Holm via Getty Images)', 'Bo Holm via Getty Images'],
    ['Photograph by Bo Holm', 'Bo Holm'],
    ['Image copyright Getty Images', 'Getty Images'],
    ['Bild © Bo Holm (hr)', 'Bo Holm (hr)'],
    ['Foto Bo Holm', 'Bo Holm'],
    ['Bo Holm Jr.', 'Bo Holm Jr.'],
    ['Getty', 'Getty'],
  ])('reads %j', (text, name) => {
    expect(nameInCredit(text)).toBe(name);
  });
});
