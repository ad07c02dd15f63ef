import { expect, it } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities.js';

/** The item of a place in a sentence. */
function itemOf(text: string, place: string): string | null | undefined {
  return extractEntities(text).find(({ name }) => name === place)?.wikidata;
}

it('gives a town no item of its namesake where a state stands behind it', () => {
  expect(itemOf('The mill in Paris, Texas burnt down on Monday.', 'Paris')).toBe(null);
  expect(itemOf('People in London, Ontario were glad.', 'London')).toBe(null);
  expect(itemOf('The mill in Rome, Georgia burnt down.', 'Rome')).toBe(null);
});

it.each([
  ['The mill in Paris burnt down on Monday.', 'Paris', 'Q90'],
  ['The mill in Paris, France burnt down.', 'Paris', 'Q90'],
  ['Flights to Ottawa, Ontario were late.', 'Ottawa', 'Q1930'],
  ['They flew to Los Angeles, California on Monday.', 'Los Angeles', 'Q65'],
  ['The minister spoke in Tbilisi, Georgia on Monday.', 'Tbilisi', 'Q994'],
])('gives it where none does: %s', (text, place, item) => {
  expect(itemOf(text, place)).toBe(item);
});
