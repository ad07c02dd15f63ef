import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const bodies = (text: string) =>
  extractEntities(text)
    .filter(({ type }) => type === 'organisation')
    .map(({ name }) => name);

describe('offices with their owner', () => {
  it.each([
    ['The Prime Minister’s Office denied it.', 'Prime Minister’s Office'],
    ["Lawyers of the Military Advocate General's Corps came.", "Military Advocate General's Corps"],
    ['The Alsbury County Sheriff’s Office said so.', 'Alsbury County Sheriff’s Office'],
    ['Talks with the Ghanaian Government failed.', 'Ghanaian Government'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toContain(name);
  });

  it('does not take a person into the name', () => {
    expect(bodies('Later Anna Berg President’s Office staff came.')).not.toContain(
      'Anna Berg President’s Office',
    );
  });
});

describe('names whose head is no organisation’s', () => {
  it.each([
    ['work', 'Critics of the Northern Continental Trade Agreement met in Oslo.'],
    ['place', 'Rangers at the Vollan National Park saw it.'],
    ['place', 'He flew to the Hashemite Kingdom of Jordan.'],
  ])('%s: %s', (type, text) => {
    const [found] = extractEntities(text).filter(({ name }) => /Agreement|Park|Kingdom/.test(name));
    expect(found?.type).toBe(type);
  });
});
