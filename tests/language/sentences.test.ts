import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    [['Mr. Berg met Mrs. Holm.', 'They talked.']],
    [['The U.S. fleet left.', 'It returned in May.']],
    [['She was born in the U.S.', 'She lives in Oslo.']],
    [['It opens on Jan. 7.', 'Tickets cost $4.50.']],
    [['Anna K. Berg spoke first.', 'J. P. Holm did not.']],
    [['“Is it safe?” he asked.', '“It is,” she said.']],
    [['“Stop!” Anna Berg cried.', 'Nobody did.']],
    [['“We are done.”', 'The crowd left.']],
    [['He waited… then left.', 'It was dark…', 'The rain began.']],
    [['Holm Inc. fell.', 'Berg Corp.', 'The firm is in Ohio.']],
    [['Doors open at 5 p.m. Friday.', 'The show ends at 11 p.m.', 'Trains run late.']],
    [['Turn to No. 10 Harbour Street.', 'Ring twice.']],
    [['They chose plan B.', 'It failed.']],
    [['So am I.', 'We agree.']],
    [['The score was 3-2.', '1,200 fans watched.']],
    [['(It was late.)', 'He slept.']],
    [['Visit vessby.com for more.', 'It is free.']],
    [['1. Boil the water.', '2. Add salt.']],
    [['東京は晴れ。', '明日は雨。']],
  ])('parts %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['It makes a difference.Harbour master Anna Berg left.', 'It makes a difference.'],
    ['Sign up now!Three ships sank.', 'Sign up now!'],
    ['She spoke of “hope.”Then she left.', 'She spoke of “hope.”'],
  ])('parts what is glued: %s', (text, first) => {
    expect(split(text)[0]).toBe(first);
    expect(split(text)).toHaveLength(2);
  });

  it.each(['a.B', 'Amazon.Com rose', 'e.g.This'])('leaves %s whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('parts at an empty line and goes on over a single break', () => {
    expect(split('Harbour reopens\n\nIt was\nlate.\r\n\r\nRain')).toEqual([
      'Harbour reopens',
      'It was\nlate.',
      'Rain',
    ]);
    expect(split('one\r\ntwo')).toEqual(['one\r\ntwo']);
  });

  it('has nothing to say of white space', () => {
    expect(split(' \n\n\u00a0')).toEqual([]);
  });
});
