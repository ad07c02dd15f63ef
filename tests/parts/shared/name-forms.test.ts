import { describe, expect, it } from 'vitest';
import { cutLabel, hasRoleWord, isName, stripLabel } from '../../../src/parts/shared/name-forms.js';

describe('stripLabel', () => {
  it.each([
    ['By Mara Lindqvist', 'Mara Lindqvist'],
    ['BY: Mara Lindqvist', 'Mara Lindqvist'],
    ['By  :  Mara Lindqvist', 'Mara Lindqvist'],
    ['Words and pictures by Mara Lindqvist', 'Mara Lindqvist'],
    ['Authors: Mara Lindqvist', 'Mara Lindqvist'],
    ['Byron Holm', 'Byron Holm'],
    ['Mara By Lindqvist', 'Mara By Lindqvist'],
    ['By', 'By'],
  ])('of %j gives %j', (text, name) => {
    expect(stripLabel(text)).toBe(name);
  });
});

describe('isName', () => {
  it.each([
    'Mara Lindqvist',
    'Mara  Lindqvist',
    'Ida van der Berg',
    'Ida Van Der Berg',
    'Mara Ida Eva Anna Lindqvist Holm',
    'Åsa Östlund',
  ])('takes %j for a name', (text) => {
    expect(isName(text)).toBe(true);
  });

  it.each([
    ['one word', 'Lindqvist'],
    ['more than six words', 'Mara Ida Eva Anna Lindqvist Holm Berg'],
    ['words in small letters', 'Mara lindqvist'],
    ['a number', 'Mara 2'],
    ['a role', 'Foreign Editor'],
    ['nothing', ''],
  ])('does not take %s for one', (_, text) => {
    expect(isName(text)).toBe(false);
  });
});

describe('hasRoleWord', () => {
  it.each(['Moscow correspondent', 'EDITOR', 'sub-editor', 'editor-at-large'])(
    'finds one in %j',
    (text) => {
      expect(hasRoleWord(text)).toBe(true);
    },
  );

  it.each(['Mara Lindqvist', 'Editorial', ''])('finds none in %j', (text) => {
    expect(hasRoleWord(text)).toBe(false);
  });
});

describe('cutLabel', () => {
  it.each([
    ['Text: Mara Lindqvist', 'Mara Lindqvist'],
    ['ByMara Lindqvist', 'Mara Lindqvist'],
    ['By by Mara Lindqvist', 'Mara Lindqvist'],
    ['An essay by Mara Lindqvist', 'Mara Lindqvist'],
    ['Ein Kommentar von Mara Lindqvist', 'Mara Lindqvist'],
    ['Mara von Lindqvist', 'Mara von Lindqvist'],
    ['Text Mara Lindqvist', 'Text Mara Lindqvist'],
    ['Written By', ''],
    ['Hit by rain', 'Hit by rain'],
  ])('of %j gives %j', (text, bare) => {
    expect(cutLabel(text)).toBe(bare);
  });
});
