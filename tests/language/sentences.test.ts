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
    [['“Stop.”', 'Anna said nothing.']],
    [['Stop!', 'Anna said nothing.']],
    [['Is it plan B?', 'Berg said so.']],
    [['“It is plan B.”', 'Berg said so.']],
    [['It is plan B.', 'I left.']],
    [['It took a sec.', 'Berg ran.']],
    [['Yes.', 'Berg left.']],
    [['Visit vessby.com.', 'Berg did.']],
    [['He saw Dr. No there.', 'Berg did not.']],
    [['Here is Elizabeth I.', 'The queen left.']],
    [['It was about us v. The Sun then.', 'Berg won.']],
    [['Who is it?', 'Berg asked.']],
    [['Who?!', 'Berg asked.']],
    [['He waited...', 'Then he left.']],
    [['He waited... then left.', 'Berg stayed.']],
    [['He left .', 'She came.']],
    [['It cost much.', '$5 is less.']],
    [['It rained.', '“Why?” he asked.']],
    [['It rained.', '(It often does.)']],
    [['It rained.', '— Yes.']],
    [['It rained.', '‘Why?’ he asked.']],
    [['It rained.', "'Why?' he asked."]],
    [['It rained.', '¿Por qué?']],
    [['He was there in 2022.', 'Berg was not.']],
    [['He read page 12.', 'She did not.']],
    [['Is it No.', 'He asked twice.']],
    [['It says no.', 'Berg says yes.']],
    [['They met at 5 am.', 'Berg was late.']],
    [['They met at 5 a.m.', 'Berg was late.']],
    [['They met at 5 pm. Friday.', 'Berg was late.']],
    [['They met at 5 am. Eastern time.', 'Berg was late.']],
    [['They met at 5 a.m. Monday.', 'Berg was late.']],
    [['It was Roe v. Wade.', 'Berg said so.']],
    [['It was built c. 1950 there.', 'Berg said so.']],
    [['It stands on p. 12 there.', 'Berg said so.']],
    [['It is by J. A. Berg.', 'She is old.']],
    [['It was Elizabeth I. Stuart did not reign.']],
    [['It was plan B. Berg failed.']],
    [['It was Plan B.', 'He failed.']],
    [['It was by Holm J. Will.']],
    [['He lives on Holm St.', 'The house is red.']],
    [['He saw St. Olav on Holm St.', 'It is red.']],
    [['See Fig. A for it.', 'He said no.', 'A man came.']],
    [['Read holm-boats.com.', 'Ask Berg.']],
    [['It was (B. He failed.']],
    [['The U.S. Navy left.', 'The ships sank.']],
    [['Visit vessby.example.', 'Berg did.']],
    [['Holm etc. Berg came.', 'The rest left.']],
    [['Boats, nets etc.', 'They were lost.']],
    [['100. Preheat the oven.', 'Berg did.']],
    [['1000.', 'Preheat the oven.']],
    [['東京は晴れ。', '明日は雨。']],
    [['本当ですか？', 'はい！', '明日は雨。']],
    [['「東京は晴れ。」', '明日は雨。']],
  ])('parts %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['It makes a difference.Harbour master Anna Berg left.', 'It makes a difference.'],
    ['Sign up now!Three ships sank.', 'Sign up now!'],
    ['She spoke of “hope.”Then she left.', 'She spoke of “hope.”'],
    ['It was plan “B.”Then she left.', 'It was plan “B.”'],
    ['It rained all day.“Why?” he asked', 'It rained all day.'],
    ["It was him.'We left,' she said", 'It was him.'],
    ['It was him."We left," she said', 'It was him.'],
    ['It ended in 2022.The rain did not.', 'It ended in 2022.'],
    ['What do you see?It is rain.', 'What do you see?'],
    ['It rained all day.In Vessby it snowed.', 'It rained all day.'],
    ['It rained all day.At noon it snowed.', 'It rained all day.'],
    ['He spoke of ‘hope.’Then he left.', 'He spoke of ‘hope.’'],
  ])('parts what is glued: %s', (text, first) => {
    expect(split(text)).toEqual([first, text.slice(first.length)]);
  });

  it.each([
    ['a.B'],
    ['a.Berg left'],
    ['AB.Then'],
    ['Amazon.Com rose'],
    ['Booking.com rose'],
    ['e.g.This'],
    ['It is done.BBC said so'],
    ['It is done.B2 left'],
    ['It is done.then he left'],
    ['It is 3.A left'],
    ['It is 3.5 miles'],
  ])('leaves what is no sentence’s end whole: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([...'”’"\')]»›}』」'])('takes the closing mark %s to the sentence', (mark) => {
    expect(split(`It rained.${mark} Berg left.`)).toEqual([`It rained.${mark}`, 'Berg left.']);
    expect(split(`It rained.${mark}${mark} Berg left.`)).toEqual([
      `It rained.${mark}${mark}`,
      'Berg left.',
    ]);
  });

  it.each([...',;:)]%'])('goes on where %s stands apart behind the stop', (mark) => {
    expect(split(`It was Yahoo! ${mark} Berg left.`)).toEqual([`It was Yahoo! ${mark} Berg left.`]);
    expect(split(`It was Yahoo!\n${mark} Berg left.`)).toEqual([
      'It was Yahoo!',
      `${mark} Berg left.`,
    ]);
  });

  it('takes a stop that stands apart to the sentence', () => {
    expect(split('It was Yahoo! . Berg left.')).toEqual(['It was Yahoo! .', 'Berg left.']);
  });

  it('looks behind no more than four opening marks', () => {
    expect(split('It rained. (“‘[then it snowed.')).toHaveLength(1);
    expect(split('It rained. ((“‘[then it snowed.')).toHaveLength(2);
  });

  it('parts at an empty line and goes on over a single break', () => {
    expect(split('Harbour reopens\n\nIt was\nlate.\r\n\r\nRain')).toEqual([
      'Harbour reopens',
      'It was\nlate.',
      'Rain',
    ]);
    expect(split('one\r\ntwo')).toEqual(['one\r\ntwo']);
    expect(split('one\r\rtwo')).toEqual(['one', 'two']);
    expect(split('one\n \t\ntwo')).toEqual(['one', 'two']);
    expect(split('one\n\n\ntwo')).toEqual(['one', 'two']);
    expect(split('one  \n  two')).toEqual(['one  \n  two']);
  });

  it('has nothing to say of white space', () => {
    expect(split(' \n\n\u00a0')).toEqual([]);
  });

  it('reads a stretch of a text as if it were all', () => {
    const text = 'It rained. Mr. Berg left. It was Jan. 7. So was it.';
    const at = (start: number, end: number): string[] =>
      splitSentences(text, start, end).map((each) => text.slice(each.start, each.end));
    expect(at(3, 25)).toEqual(['rained.', 'Mr. Berg left.']);
    expect(at(11, 14)).toEqual(['Mr.']);
    expect(at(11, 13)).toEqual(['Mr']);
    expect(at(11, 15)).toEqual(['Mr.']);
    expect(at(26, 37)).toEqual(['It was Jan.']);
    expect(at(38, 38)).toEqual([]);
    const marks = 'It rained...”) Berg left.';
    expect(splitSentences(marks, 0, 11)).toEqual([{ start: 0, end: 11 }]);
    expect(splitSentences(marks, 0, 13)).toEqual([{ start: 0, end: 13 }]);
  });
});

describe('a question or a shout in marks', () => {
  it.each([
    '“Stop!” Berg cried.',
    '“Stop!” (Berg cried.)',
    '“Stop!” Anna Maria Berg cried.',
    '“Stop!” Mr. Berg cried.',
    '“Stop?!” Berg cried.',
    '“Stop?” Berg asked.',
    '(Stop!) Berg cried.',
  ])('goes on with who says it: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['“Stop!”', 'Berg ran.'],
    ['“Stop!”', 'Anna Maria Eva Berg cried.'],
    ['“Stop!”', 'Prof. Berg cried.'],
    ['“Stop!”', 'Ann, 40, cried.'],
    ['“Stop!”', 'Holm-Said stayed.'],
    ['“Stop!”', '“No!” Berg cried.'],
    ['“Stop!!!”', 'Berg cried.'],
    ['“Stop…”', 'Berg cried.'],
    ['“Stop.”', 'Berg cried.'],
    ['Stop!', 'Berg cried.'],
    ['“Stop!”', '$5 said it all.'],
  ])('ends %s before %s', (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second]);
  });
});
