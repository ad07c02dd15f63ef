import { describe, expect, it } from 'vitest';
import { MOST_FEATURES } from '../../../../src/entities/crf/features/feature-sink.js';
import { addRows } from '../../../../src/entities/crf/model/crf-model.js';
import { LABELS } from '../../../../src/entities/crf/model/labels.js';
import { namesModel, unpackWeights } from '../../../../src/entities/crf/model/read-weights.js';
import {
  COUNTS,
  KEYS,
  ROW_LABELS,
  STEPS,
  VALUES,
  WEIGHTS,
} from '../../../../src/entities/crf/tables/crf-weights.js';
import { extractEntities } from '../../../../src/entities/extract-entities.js';
import { signed } from '../../../../src/model/bits.js';
import { packRows } from '../../../../tools/train/names/write-model.mjs';

const ARTICLE = `Kemri Dock workers vote to strike

PORT ANSEL, Norway (Reuters) — Workers at Kemri Dock Ltd voted on Monday to strike, said Lusanda Okhiro, who leads the Harbour Workers’ Union.

“We have waited for two years,” Ms Okhiro told reporters outside the Ministry of Labour. The company’s chairman, Tomas van der Brel, called the vote a mistake. Kemri Dock employs 900 people in Port Ansel.

Norway lost 2-1 to Finland on Sunday, and Leeds beat Everton 3-0.`;

describe('the model of names', () => {
  it('is packed again to the same tables', () => {
    const { keys, starts, labels, values, steps } = unpackWeights();
    const rows = Array.from(keys, (key, row) => {
      const weights = new Array(LABELS).fill(0);
      for (let w = starts[row] as number; w < (starts[row + 1] as number); w++) {
        weights[labels[w] as number] = signed(values[w] as number);
      }
      return { key, values: weights };
    });
    const { tables, weights } = packRows(rows, [...steps]);
    expect(rows.length).toBeGreaterThan(10_000);
    const shipped = Object.entries({ COUNTS, KEYS, ROW_LABELS, VALUES, STEPS });
    const differ = shipped.filter(([name, table]) => tables[name as keyof typeof tables] !== table);
    expect(differ.map(([name]) => name)).toEqual([]);
    expect(weights).toBe(WEIGHTS);
  });

  it('has its keys in order', () => {
    const { keys } = unpackWeights();
    expect(keys.every((key, row) => row === 0 || key > (keys[row - 1] as number))).toBe(true);
  });

  it('adds up rows, against what they weigh for no name', () => {
    const { keys, starts, labels, values } = unpackWeights();
    const expected = new Int32Array(LABELS);
    const asked = Int32Array.from({ length: 200 }, (_, i) => keys[i * 301] as number);
    asked.forEach((_, i) => {
      const row = i * 301;
      for (let w = starts[row] as number; w < (starts[row + 1] as number); w++) {
        const label = labels[w] as number;
        expected[label] = (expected[label] as number) + signed(values[w] as number);
      }
    });
    const scores = new Int32Array(LABELS);
    addRows(namesModel(), asked, asked.length, scores, 0);
    const none = expected[0] as number;
    expect([...scores]).toEqual([...expected].map((value) => value - none));
  });

  it('gives keys without a row no weight', () => {
    const scores = new Int32Array(LABELS);
    addRows(namesModel(), Int32Array.of(0, 0xfffff, 200 << 20), 3, scores, 0);
    expect([...scores]).toEqual(Array(LABELS).fill(0));
  });

  it('weighs so little that a byte holds a weight, and two the sum of a word', () => {
    const { values } = unpackWeights();
    const most = values.reduce((best, value) => Math.max(best, Math.abs(signed(value))), 0);
    expect(2 * most).toBeLessThan(64);
    expect(MOST_FEATURES * 128).toBeLessThan(2 ** 15);
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
