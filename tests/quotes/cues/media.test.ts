import { expect, it } from 'vitest';
import type { CueCandidate } from '../../../src/quotes/cues/cues.js';
import { mediumOf } from '../../../src/quotes/cues/media.js';
import { analyse, sourcesOf } from '../../../src/quotes/cues/quote-context.js';
import { stretchOf } from '../../../src/quotes/tagging/reading.js';

/** What passes on the first words that a text reports, as printed. */
function medium(text: string, isBody = false): string | null {
  const analysis = analyse(text);
  const cue = analysis.cues.findIndex(({ probability }) => probability > 0.4);
  const speaker = sourcesOf(analysis, cue)[0]?.mention ?? -1;
  const found = mediumOf(analysis, analysis.cues[cue] as CueCandidate, speaker, () => isBody);
  if (found === null) return null;
  const { start, end } = stretchOf(analysis, found.start, found.end);
  return text.slice(start, end);
}

it.each([
  ['the outlet it is told to', 'Anna Berg told the BBC that it rained.', 'the BBC'],
  ['a document', 'Anna Berg said in a statement that it rained.', 'a statement'],
  ['a place of the web', 'Anna Berg wrote on Twitter that it rained.', 'Twitter'],
  [
    'the outlet of an interview',
    'Anna Berg said in an interview with the BBC that it rained.',
    'the BBC',
  ],
])('is %s: “%s”', (_, text, expected) => {
  expect(medium(text)).toBe(expected);
});

it.each([
  ['a person who is told', 'Anna Berg told Bo Holm that it rained.'],
  ['what stands in the words reported', 'Anna Berg said that it rained in a statement.'],
  ['a place', 'Anna Berg said in Vessby that it rained.'],
  ['what stands in the next sentence', 'Anna Berg said so. In a statement the port agreed.'],
])('is not %s: “%s”', (_, text) => {
  expect(medium(text)).toBeNull();
});

it('is a body that is known for one', () => {
  const text = 'Anna Berg told the Vessby Post that it rained.';
  expect(medium(text, true)).toBe('the Vessby Post');
});
