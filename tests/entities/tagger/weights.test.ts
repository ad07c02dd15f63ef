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

PORT ANSEL, Kemria (Reuters) — Workers at Kemri Dock Ltd voted on Monday to strike, said Lusanda Okhiro, who leads the Harbour Workers’ Union.

“We have waited for two years,” Ms Okhiro told reporters outside the Ministry of Labour. The company’s chairman, Tomas van der Brel, called the vote a mistake. Kemri Dock employs 900 people in Port Ansel and Little Ansel.

Kemria lost 2-1 to Ansel Rovers in the League Cup on Sunday.`;

describe('the model of names', () => {
  it('is unpacked to the recorded numbers', () => {
    const { keys, starts, labels, values, steps } = namesModel();
    expect(keys.length).toBeGreaterThan(10_000);
    expect(starts[keys.length]).toBe(labels.length);
    expect(values.length).toBe(labels.length);
    expect(steps.length).toBe(LABELS * LABELS);
    expect([keys, labels, values, steps].map(checksum)).toEqual([]);
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
    expect(mentions.map(({ type, text }) => `${text}/${type}`)).toEqual([]);
    expect(checksum(mentions.flatMap(({ start, end }) => [start, end]))).toBe(0);
  });
});
