import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const namesIn = (text: string) => extractEntities(text).map(({ name }) => name);
const BODY =
  'Anna Berg said on Monday that the firemen had come at once and that nobody was hurt. ' +
  'The men worked until late in the evening, and the street was closed to all traffic. ' +
  'Neighbours brought them coffee and bread, and a school opened its doors for those who ' +
  'could not go home. The cause of it all was not known, and nobody wanted to guess at it.';

describe('a word with a capital is no name', () => {
  it.each([
    [
      'if it is in small letters elsewhere',
      'Levy “dead”\n\nTom Ek said the levy was dead.',
      'Levy',
    ],
    ['if it begins a sentence alone', 'Apple is the favourite, and apple prices fell.', 'Apple'],
    ['if only the headline has it', `Robin found in garden\n\n${BODY}`, 'Robin'],
    [
      'if only its capital speaks for it',
      `Fares rise\n\nFerry fares rise in May. ${BODY}`,
      'Ferry',
    ],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});

describe('a word with a capital is a name', () => {
  it.each([
    ['inside a sentence', 'Today Apple rose, and apple prices fell.', 'Apple'],
    ['before what it did', `A visit\n\nSunny went home in May. ${BODY}`, 'Sunny'],
    ['if it speaks', 'Levy said no. Then the levy fell.', 'Levy'],
    ['if the text has the full name', `Robin wins prize\n\nRobin Holm won. ${BODY}`, 'Robin Holm'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
