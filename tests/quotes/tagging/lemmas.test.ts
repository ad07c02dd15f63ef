import { describe, expect, it } from 'vitest';
import { baseForm, verbReading } from '../../../src/quotes/tagging/lemmas.js';

describe('verbReading', () => {
  it.each([
    ['says', { lemma: 'say', form: 's', kind: 'say' }],
    ['said', { lemma: 'say', form: 'past', kind: 'say' }],
    ['told', { lemma: 'tell', form: 'past', kind: 'tell' }],
    ['written', { lemma: 'write', form: 'participle', kind: 'write' }],
    ['replied', { lemma: 'reply', form: 'past', kind: 'say' }],
    ['quipped', { lemma: 'quip', form: 'past', kind: 'say' }],
    ['admitting', { lemma: 'admit', form: 'ing', kind: 'say' }],
    ['agreeing', { lemma: 'agree', form: 'ing', kind: 'say' }],
    ['lying', { lemma: 'lie', form: 'ing', kind: 'plain' }],
    ['stresses', { lemma: 'stress', form: 's', kind: 'say' }],
    ['think', { lemma: 'think', form: 'base', kind: 'think' }],
    ['went', { lemma: 'go', form: 'past', kind: 'plain' }],
  ])('knows %s', (word, reading) => {
    expect(verbReading(word)).toEqual(reading);
  });

  it.each(['harbour', 'sayed', 'constructor', ''])('knows nothing of %j', (word) => {
    expect(verbReading(word)).toBeUndefined();
  });
});

describe('baseForm', () => {
  it.each([
    ['haggled', 'haggle'],
    ['bantering', 'banter'],
    ['chatted', 'chat'],
    ['parried', 'parry'],
    ['parries', 'parry'],
    ['hitches', 'hitch'],
    ['chuckles', 'chuckle'],
    ['changing', 'change'],
    ['fuss', 'fuss'],
    ['gas', 'gas'],
  ])('takes the ending off %s: %s', (word, base) => {
    expect(baseForm(word)).toBe(base);
  });
});
