import { expect, it } from 'vitest';
import { actOf } from '../../../src/quotes/cues/acts.js';
import { readCue } from '../../../src/quotes/cues/cues.js';
import { placesOf } from '../../../src/quotes/mentions/text-index.js';

/** What the cue whose head is a word makes of a quote. */
function act(word: string, text: string) {
  const places = placesOf(text);
  const head = places.items.findIndex((item) => item.text === word);
  return actOf(places.items, readCue(places, head));
}

it.each([
  ['statement', 'said', 'Anna Berg said it rained.'],
  ['statement', 'According', 'According to Anna Berg it rained.'],
  ['question', 'asked', 'Anna Berg asked whether it rained.'],
  ['withheld', 'say', 'Anna Berg did not say whether it rained.'],
  ['withheld', 'say', 'Anna Berg declined to say whether it rained.'],
  ['attitude', 'believes', 'Anna Berg believes it rained.'],
  ['attitude', 'fears', 'The fears of Anna Berg grew.'],
])('makes a %s of a quote: “%s” in “%s”', (expected, word, text) => {
  expect(act(word, text)).toBe(expected);
});

it('is a statement without a cue', () => {
  expect(actOf([], undefined)).toBe('statement');
});
