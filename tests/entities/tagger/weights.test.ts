import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities.js';
import { mix } from '../../../src/entities/tagger/hash.js';
import { LABELS } from '../../../src/entities/tagger/labels.js';
import { rowOf } from '../../../src/entities/tagger/model.js';
import { namesModel } from '../../../src/entities/tagger/weights.js';

/** One number of many whole numbers. */
function checksum(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum = mix(sum, number);
  return sum >>> 0;
}

const ARTICLE = `Kemri Dock workers vote to strike

PORT ANSEL, Norway (Reuters) — Workers at Kemri Dock Ltd voted on Monday to strike, said Lusanda Okhiro, who leads the Harbour Workers’ Union.

“We have waited for two years,” Ms Okhiro told reporters outside the Ministry of Labour. The company’s chairman, Tomas van der Brel, called the vote a mistake. Kemri Dock employs 900 people in Port Ansel.

Norway lost 2-1 to Finland on Sunday, and Leeds beat Everton 3-0.`;

describe('the model of names', () => {
  it('is unpacked to the recorded numbers', () => {
    const { keys, starts, labels, values, steps } = namesModel();
    expect(keys.length).toBeGreaterThan(10_000);
    expect(starts[keys.length]).toBe(labels.length);
    expect(values.length).toBe(labels.length);
    expect(steps.length).toBe(LABELS * LABELS);
    expect([keys, labels, values, steps].map(checksum)).toEqual([
      1916664854, 3399307489, 3863347909, 2977893530,
    ]);
  });

  it('has its keys in order, and finds each', () => {
    const model = namesModel();
    for (let row = 0; row < model.keys.length; row += 97) {
      const key = model.keys[row] as number;
      expect(rowOf(model, key)).toBe(row);
      if (row > 0) expect(key).toBeGreaterThan(model.keys[row - 1] as number);
    }
    expect(rowOf(model, -1)).toBe(-1);
  });

  it('reads an article to the recorded mentions on every runtime', () => {
    const mentions = extractEntities(ARTICLE)
      .flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })))
      .sort((a, b) => a.start - b.start);
    expect(mentions.map(({ type, text }) => `${text}/${type}`)).toEqual([
      'Kemri Dock/organisation',
      'PORT ANSEL/place',
      'Norway/place',
      'Reuters/organisation',
      'Kemri Dock Ltd/organisation',
      'Monday/date',
      'Lusanda Okhiro/person',
      'Harbour Workers’ Union/organisation',
      'Okhiro/person',
      'Ministry of Labour/organisation',
      'Tomas van der Brel/person',
      'Kemri Dock/organisation',
      'Port Ansel/place',
      'Norway/place',
      'Finland/place',
      'Sunday/date',
      'Leeds/organisation',
      'Everton/organisation',
    ]);
  });
});
