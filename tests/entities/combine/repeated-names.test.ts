import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

describe('names that stand once more', () => {
  it('are found where they are common words', () => {
    const [bishop] = extractEntities('Jon Ek lost to Mary Bishop on Monday. Bishop laughed.');
    const people = extractEntities('Jon Ek lost to Mary Bishop on Monday. Bishop laughed.');
    expect(bishop?.type).toBe('person');
    const mentions = people.find(({ name }) => name === 'Mary Bishop')?.mentions;
    expect(mentions?.map(({ text }) => text)).toEqual(['Mary Bishop', 'Bishop']);
  });

  it('are no part of another name', () => {
    const text = 'Jon Ek lost to Mary Bishop on Monday. They met in Bishop Street.';
    const bishop = extractEntities(text).find(({ name }) => name === 'Mary Bishop');
    expect(bishop?.mentions.map((mention) => mention.text)).toEqual(['Mary Bishop']);
  });
});
