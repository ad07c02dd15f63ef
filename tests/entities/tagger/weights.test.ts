import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities.js';
import { MOST_FEATURES } from '../../../src/entities/tagger/features.js';
import { mix } from '../../../src/entities/tagger/hash.js';
import { LABELS } from '../../../src/entities/tagger/labels.js';
import {
  LABELS_A_LANE,
  LANES_A_ROW,
  rowOf,
  spreadLane,
} from '../../../src/entities/tagger/model.js';
import { namesModel, unpackWeights } from '../../../src/entities/tagger/weights.js';

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
    const { keys, starts, labels, values, steps } = unpackWeights();
    expect(keys.length).toBeGreaterThan(10_000);
    expect(starts[keys.length]).toBe(labels.length);
    expect(values.length).toBe(labels.length);
    expect(steps.length).toBe(LABELS * LABELS);
    expect([keys, labels, values, steps].map(checksum)).toEqual([
      1916664854, 3399307489, 3863347909, 2977893530,
    ]);
  });

  it('has its keys in order', () => {
    const { keys } = unpackWeights();
    expect(keys.every((key, row) => row === 0 || key > (keys[row - 1] as number))).toBe(true);
  });

  it('holds each row, against what it weighs for no name', () => {
    const { keys, starts, labels, values } = unpackWeights();
    const model = namesModel();
    for (let row = 0; row < keys.length; row += 97) {
      const expected = new Int32Array(LABELS);
      for (let w = starts[row] as number; w < (starts[row + 1] as number); w++) {
        expected[labels[w] as number] = values[w] as number;
      }
      const at = rowOf(model, keys[row] as number);
      const scores = new Int32Array(LABELS);
      for (let lane = 0; lane < LANES_A_ROW; lane++) {
        spreadLane(model.rows[at + lane] as number, scores, 1 + lane * LABELS_A_LANE);
      }
      const none = expected[0] as number;
      expect([...scores]).toEqual([...expected].map((value) => value - none));
    }
    expect(rowOf(model, -1 >>> 12)).toBe(-1);
  });

  it('weighs so little that the sums of a word keep their digits', () => {
    const { values } = unpackWeights();
    const most = values.reduce((best, value) => Math.max(best, Math.abs(value)), 0);
    expect(2 * most * MOST_FEATURES).toBeLessThan(4096);
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
