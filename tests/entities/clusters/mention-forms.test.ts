import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities.js';

/** The forms of each entity of a type, the first by its place in the text. */
function formsOf(text: string, type: string): string[][] {
  return extractEntities(text)
    .filter((entity) => entity.type === type)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ mentions }) => mentions.map(({ text: printed }) => printed));
}

describe('bodies are one entity', () => {
  it('under the acronym of all their words, small ones too', () => {
    const text = 'The Bank of Japan met on Friday. The BOJ kept its rate, and the BOJ was right.';
    expect(formsOf(text, 'organisation')).toEqual([['Bank of Japan', 'BOJ', 'BOJ']]);
  });

  it('under the acronym of their name in another language, where it stands in brackets', () => {
    const text =
      'Engineers of the Dorado Water Federation (CHJ) saw it. The CHJ said on Monday that it rained.';
    expect(formsOf(text, 'organisation')[0]).toEqual(['Dorado Water Federation', 'CHJ', 'CHJ']);
  });

  it('under the beginning of their name', () => {
    const text =
      'Shares of Corvane Partners fell. “We were wrong,” said Lena Fisk, an analyst at Corvane Partners. Corvane said it would cut jobs.';
    expect(formsOf(text, 'organisation')).toEqual([
      ['Corvane Partners', 'Corvane Partners', 'Corvane'],
    ]);
  });

  it('but not under the name of a country that many are named by', () => {
    const text =
      'The India Cricket Board met in Mumbai. India lost to Pakistan on Sunday in Karachi.';
    const board = formsOf(text, 'organisation').find(([form]) => form === 'India Cricket Board');
    expect(board).toEqual(['India Cricket Board']);
  });
});

describe('persons are one entity', () => {
  it('with their nickname between their names', () => {
    const text =
      'Robert “Bobby” Kane died on Sunday. Kane was 83. “Bobby never stopped,” said Otis Farrow.';
    expect(formsOf(text, 'person')[0]).toEqual(['Robert “Bobby” Kane', 'Kane', 'Bobby']);
  });

  it('told apart by their titles where they share a surname', () => {
    const text =
      'Laura Benning pardoned her husband, Mason Benning. Mrs Benning left the room. Mr Benning stayed.';
    expect(formsOf(text, 'person')).toEqual([
      ['Laura Benning', 'Benning'],
      ['Mason Benning', 'Benning'],
    ]);
  });

  it('without a title of two words', () => {
    expect(formsOf('On Friday Crown Prince Takahito met reporters.', 'person')).toEqual([
      ['Takahito'],
    ]);
  });
});

describe('a Wikidata item', () => {
  const items = new Map(
    extractEntities(
      'Leaders met in Nairobi, Kenya, and in Texas. The Bank of Japan and Airbus sent no one. New York beat Boston 3-1 and New York led the league.',
    ).map(({ name, wikidata }) => [name, wikidata]),
  );

  it.each([
    ['Nairobi', 'Q3870'],
    ['Kenya', 'Q114'],
    ['Texas', 'Q1439'],
    ['Bank of Japan', 'Q333101'],
    ['Airbus', 'Q2311'],
  ])('is known of %s', (name, item) => {
    expect(items.get(name)).toBe(item);
  });

  it('of a town is not that of its team', () => {
    const [team] = extractEntities('New York 3 Boston 1\nNew York 2 Detroit 1\nMiami 0 New York 4');
    expect(team?.name).toBe('New York');
    if (team?.type === 'organisation') expect(team.wikidata).toBeNull();
  });
});
