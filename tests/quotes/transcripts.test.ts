import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/entities/extract-entities.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

const said = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n\n');
  return extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ speaker, text: words, act }) =>
      `${speaker?.name ?? speaker?.mention.text} (${act}): ${words}`,
  );
};

describe('transcripts and interviews', () => {
  it('gives an answer behind “A:” to the one who is interviewed', () => {
    expect(
      said(
        'Two questions for the harbour master',
        'Anna Berg has run the port of Vessby for ten years. We met Berg at her office.',
        'Q: Is the bridge safe?',
        'A: It is safe, and I use it every day.',
        'Q: Will it stay open?',
        'A: Nobody knows that yet.',
      ),
    ).toEqual([
      'Q (question): Is the bridge safe?',
      'Anna Berg (statement): It is safe, and I use it every day.',
      'Q (question): Will it stay open?',
      'Anna Berg (statement): Nobody knows that yet.',
    ]);
  });

  it('reads labels with numbers', () => {
    expect(
      said(
        'The Post recorded the meeting at the gate on Friday.',
        'RESIDENT 1: You told us the wall would hold.',
        'RESIDENT 2: It did not hold for one night.',
      ),
    ).toEqual([
      'RESIDENT 1 (statement): You told us the wall would hold.',
      'RESIDENT 2 (statement): It did not hold for one night.',
    ]);
  });

  it('reads the surname of somebody as a label, and the paper beside it', () => {
    expect(
      said(
        'Ingrid Falk, 34, drew the map. She spoke to the Post.',
        'Post: Why are there so few stops?',
        'Falk: Because each one costs eleven minutes.',
        'Post: Who complained?',
        'Falk: Everybody did, and my mother twice.',
      ),
    ).toEqual([
      'Post (question): Why are there so few stops?',
      'Ingrid Falk (statement): Because each one costs eleven minutes.',
      'Post (question): Who complained?',
      'Ingrid Falk (statement): Everybody did, and my mother twice.',
    ]);
  });

  it('gives answers to questions that stand alone to the person named most', () => {
    expect(
      said(
        'Anna Berg, 41, has run the port of Vessby since 2015. The Post met her on the quay.',
        'How did you come to the port?',
        'I came as a student, on a rainy day.',
        'What is the hardest part of the job?',
        'The ice. I have fallen twice this winter.',
        'Will you stay?',
        'I think so, if the town lets me.',
      ),
    ).toEqual([
      'Anna Berg (statement): I came as a student, on a rainy day.',
      'Anna Berg (statement): The ice. I have fallen twice this winter.',
      'Anna Berg (statement): I think so, if the town lets me.',
    ]);
  });

  it.each([
    [
      'an explainer',
      [
        'What is a levy?',
        'A levy is a tax.',
        'Who pays it?',
        'Owners pay it in May.',
        'When does it start?',
        'It starts in June.',
      ],
    ],
    [
      'a list of wares',
      [
        'Price: 30 pounds at most shops',
        'Office Location: Vessby, Norland',
        'Price: 20 pounds at most shops',
        'Office Location: Aldervik, Norland',
      ],
    ],
    [
      'a list in capitals',
      [
        'PRICE: 30 pounds at most shops',
        'SIZE: three feet by two feet',
        'PRICE: 20 pounds at most shops',
        'SIZE: two feet by two feet',
      ],
    ],
  ])('does not take %s for one', (_, paragraphs) => {
    expect(said('Anna Berg runs the port of Vessby.', ...paragraphs)).toEqual([]);
  });
});
