import { describe, expect, it } from 'vitest';
import {
  type CueCandidate,
  hasTense,
  isPredicate,
  mayBeCue,
  readCue,
} from '../../../src/quotes/cues/cues.js';
import { placesOf } from '../../../src/quotes/mentions/text-index.js';
import { stretchOf } from '../../../src/quotes/tagging/reading.js';

/** The cue whose head is a word, where it first stands in a text, with what its span says. */
function cueAt(word: string, text: string) {
  const places = placesOf(text);
  const head = places.items.findIndex((item) => item.text === word);
  const cue = readCue(places, head);
  const { start, end } = stretchOf(places, cue.start, cue.end);
  return { cue, items: places.items, span: text.slice(start, end) };
}

const weighed = (word: string, text: string): boolean => {
  const places = placesOf(text);
  return mayBeCue(
    places,
    places.items.findIndex((item) => item.text === word),
  );
};

describe('the span of a cue', () => {
  it.each([
    ['said', 'Anna Berg said it rained.', 'said', 'say'],
    ['said', 'Anna Berg has also said it rained.', 'has also said', 'say'],
    ['say', 'Anna Berg did not say it rained.', 'did not say', 'say'],
    ['answer', 'Anna Berg refused to answer.', 'to answer', 'answer'],
    ['According', 'According to Anna Berg, it rained.', 'According to', 'according to'],
    ['said', 'Anna Berg said: “It rained.”', 'said:', 'say'],
    ['called', 'Anna Berg called for calm.', 'called for', 'call for'],
    ['put', 'Anna Berg put it well: “It rained.”', 'put it', 'put it'],
    ['went', 'Anna Berg went on to say it rained.', 'went on to say', 'go on'],
    ['made', 'Anna Berg made it clear that it rained.', 'made it clear', 'make clear'],
    [
      'expressed',
      'Anna Berg expressed deep concern about the rain.',
      'expressed deep concern about',
      'express',
    ],
    [
      'calling',
      'Anna Berg issued a joint statement calling for calm.',
      'issued a joint statement calling for',
      'call for',
    ],
  ])('of “%s” in “%s” is “%s”', (word, text, span, lemma) => {
    const found = cueAt(word, text);
    expect(found.span).toBe(span);
    expect(found.cue.lemma).toBe(lemma);
  });

  it('ends with its paragraph', () => {
    expect(cueAt('called', 'Anna Berg called\n\nfor calm').span).toBe('called');
  });
});

describe('a cue', () => {
  const traits = ({
    cue,
    items,
  }: {
    cue: CueCandidate;
    items: Parameters<typeof hasTense>[0];
  }) => ({
    passive: cue.passive,
    negated: cue.negated,
    tense: hasTense(items, cue),
  });

  it.each([
    ['said', 'Anna Berg said it rained.', { passive: false, negated: false, tense: true }],
    ['told', 'Anna Berg was told it rained.', { passive: true, negated: false, tense: true }],
    ['say', 'Anna Berg did not say it rained.', { passive: false, negated: true, tense: true }],
    [
      'saying',
      'Anna Berg left, saying it rained.',
      { passive: false, negated: false, tense: false },
    ],
  ])('tells voice, negation and tense: %s in “%s”', (word, text, expected) => {
    expect(traits(cueAt(word, text))).toEqual(expected);
  });

  it.each([
    ['demand', 'More rain is a demand of Anna Berg.', true],
    ['demand', 'The demand of Anna Berg was heard.', false],
    ['harbour', 'Vessby is a harbour of Norway.', false],
  ])('is a predicate where its subject is what was said: “%s” in “%s”', (word, text, expected) => {
    const { cue, items } = cueAt(word, text);
    expect(isPredicate(items, cue)).toBe(expected);
  });
});

describe('a word is weighed as a cue', () => {
  it.each([
    ['said', 'Anna Berg said it rained.', true],
    ['claim', 'The claim that it rained was heard.', true],
    [':', 'Anna Berg: It rained.', true],
    ['Berg', 'Anna Berg said it rained.', false],
    ['the', 'It rained on the boats.', false],
    ['read', 'The statement read: “It rained.”', true],
    ['read', 'Anna Berg read a book.', false],
    ['fuelled', 'The rain fuelled fears that it was unsafe.', false],
  ])('or not: “%s” in “%s”', (word, text, expected) => {
    expect(weighed(word, text)).toBe(expected);
  });
});
