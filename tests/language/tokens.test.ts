import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';

const texts = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

describe('tokenize', () => {
  it.each([
    ['possessives', 'Biden’s plan', 'Biden ’s plan'],
    ['a plural possessive', 'the ministers’ plan', 'the ministers ’ plan'],
    ['contractions', "didn't can’t we're", "did n't ca n’t we 're"],
    ['inner apostrophes', 'O’Brien of Côte d’Ivoire', 'O’Brien of Côte d’Ivoire'],
    ['hyphens', 'al-Hadi, US-led', 'al-Hadi , US-led'],
    ['titles', 'Mr. Berg and Dr. Holm', 'Mr. Berg and Dr. Holm'],
    ['initials', 'J. R. Holm, U.S. envoy', 'J. R. Holm , U.S. envoy'],
    ['the last word of a sentence', 'so am I. They sat.', 'so am I . They sat .'],
    ['months before a number', 'on Jan. 5 in Jan.', 'on Jan. 5 in Jan.'],
    ['times', 'at 5 p.m. or 17:30', 'at 5 p.m. or 17:30'],
    ['numbers', '1,200.5 and 3-2 and 21st', '1,200.5 and 3-2 and 21st'],
    ['money', '$1.5bn, €20', '$ 1.5bn , € 20'],
    [
      'addresses',
      'see https://a.example/b?c. Or booking.com',
      'see https://a.example/b?c . Or booking.com',
    ],
    ['mail and handles', 'a.b@c.example and @vessby #rain', 'a.b@c.example and @vessby #rain'],
    ['ampersands', 'AT&T, Berg & Co.', 'AT&T , Berg & Co.'],
    ['marks that belong together', "wait... --''", "wait ... -- ''"],
    ['other scripts', 'Москва 東京 مرحبا', 'Москва 東京 مرحبا'],
    ['a joiner within a word', 'می\u200cخواهد', 'می\u200cخواهد'],
    ['party and state', '(R-S.C.), (D-Calif.)', '( R-S.C. ) , ( D-Calif. )'],
    ['letters with stops behind a hyphen', 'a non-U.S. firm', 'a non-U.S. firm'],
    ['numbers with a stroke', '9/11, 24/7', '9/11 , 24/7'],
    ['a soft hyphen within a word', 'har\u00adbour', 'har\u00adbour'],
    ['nothing', ' \u00a0\n\u200b', ''],
  ])('reads %s', (_, text, expected) => {
    expect(texts(text)).toBe(expected);
  });

  it('gives offsets, kind, case and a lower form with straight apostrophes', () => {
    expect(tokenize('A O’Brien 7', 2)).toEqual([
      { start: 2, end: 9, text: 'O’Brien', lower: "o'brien", kind: 'word', capital: true },
      { start: 10, end: 11, text: '7', lower: '7', kind: 'number', capital: false },
    ]);
  });

  it('stops at the end it is given', () => {
    expect(tokenize('harbour master', 0, 10).map(({ text }) => text)).toEqual(['harbour', 'ma']);
  });
});
