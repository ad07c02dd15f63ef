import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const found = (text: string, type: string) =>
  extractEntities(text)
    .filter((entity) => entity.type === type)
    .map(({ name }) => name);

describe('a work is found', () => {
  it.each([
    ['behind a noun', 'She sang from her new album Velvet Harbour on Monday.', ['Velvet Harbour']],
    ['in marks behind a noun', 'They played the song “Low Tide” twice.', ['Low Tide']],
    ['before a noun, as somebody’s', 'He said it on his Night Desk podcast.', ['Night Desk']],
    [
      'behind “titled”',
      'They read a report titled “Safer Streets for Women”.',
      ['Safer Streets for Women'],
    ],
    ['with small words inside', 'The novel Salt and the Sea won.', ['Salt and the Sea']],
    ['as a game', 'They played the video game Frostholm all night.', ['Frostholm']],
  ])('%s', (_, text, names) => {
    expect(found(text, 'work')).toEqual(names);
  });
});

describe('a product is found', () => {
  it.each([
    ['behind a noun', 'Doctors gave him the drug Velorapin on Monday.', ['Velorapin']],
    [
      'in a list behind a noun',
      'They take drugs such as Velorapin and Ozimor.',
      ['Velorapin', 'Ozimor'],
    ],
    ['before a noun', 'Then a Merovan tank fired.', ['Merovan']],
    ['by its maker', 'They flew in an Airbus A350 to Oslo.', ['Airbus A350']],
    ['by its code', 'Norway sent two F-16s and an F-16 to the base.', ['F-16s', 'F-16']],
  ])('%s', (_, text, names) => {
    expect(found(text, 'product').sort()).toEqual([...names].sort());
  });
});

describe('no work or product is', () => {
  it.each([
    ['a subject behind the noun', 'The books I read were dull.'],
    ['a maker before the noun', 'He watched a Netflix series and the BBC show.'],
    ['speech in marks', 'She told them “We Shall Overcome” at noon.'],
    ['a verb', 'They hope to show Norway how it is done.'],
    ['a word that begins what somebody says', '“This fertiliser does not burn,” he said.'],
  ])('%s', (_, text) => {
    expect([...found(text, 'work'), ...found(text, 'product')]).toEqual([]);
  });
});
