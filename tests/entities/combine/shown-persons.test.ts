import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const persons = (text: string) =>
  extractEntities(text)
    .filter(({ type }) => type === 'person')
    .flatMap(({ name, aliases }) => [name, ...aliases]);

describe('persons whom the words beside them show', () => {
  it.each([
    ['a title', 'They met Mrs May at the station. Mrs May waved.', 'May'],
    ['a role behind “was”', 'Golding was the second author of the study.', 'Golding'],
    ['a feeling', 'Lira was so proud of it that she cried.', 'Lira'],
    ['a role between commas', 'Will Kerwick, BVK director, agreed.', 'Will Kerwick'],
    ['a handle', 'Odette Marsh (@odettemarsh) wrote about it.', 'Odette Marsh'],
  ])('%s', (_, text, name) => {
    expect(persons(text)).toContain(name);
  });

  it.each([
    ['a question', 'Will Congress, the only body left, agree?'],
    ['a gerund', 'Fishing was the best of all sports.'],
    ['an interviewer’s letters', 'MS Although we used the data, it failed.'],
    ['an office', 'She said, “Mr. Vice President, I am speaking.”'],
  ])('but not %s', (_, text) => {
    expect(persons(text)).toEqual([]);
  });

  it('reads a particle with its apostrophe', () => {
    const text = 'The letters of Bianca de’ Rossi were sold. De’ Rossi replied in verse.';
    expect(persons(text)).toEqual(['Bianca de’ Rossi', 'De’ Rossi']);
  });

  it('takes a fruit before its growers for no firm', () => {
    expect(extractEntities('Orange growers fared better.')).toEqual([]);
  });
});
