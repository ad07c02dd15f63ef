import { expect, it } from 'vitest';
import type { Cluster } from '../../../src/entities/clusters/cluster.js';
import { mostMentions, salienceOf } from '../../../src/entities/clusters/salience.js';

const LENGTH = 1000;

/** An entity that is named at these offsets. */
function named(type: Cluster['type'], ...starts: number[]): Cluster {
  const mentions = starts.map((start) => ({
    ...{ start, end: start + 4, text: 'Anna' },
    ...{ first: 0, last: 1, nominal: false },
  }));
  return {
    type,
    mentions,
    evidence: [],
    confidence: 1,
    wikidata: null,
    value: null,
    descriptors: [],
  };
}

const [often, rare] = [named('person', 0, 100, 200, 300), named('person', 0)];
const most = mostMentions([often, rare]);

it('is 1 for what is named first and most', () => {
  expect(salienceOf(often, most, LENGTH)).toBe(1);
});

it('is greater for what is named more often, and for what is named earlier', () => {
  expect(salienceOf(rare, most, LENGTH)).toBeLessThan(1);
  expect(salienceOf(named('person', 500), most, LENGTH)).toBeLessThan(
    salienceOf(rare, most, LENGTH),
  );
});

it('is less for dates and amounts, which do not count for others either', () => {
  const date = named('date', 0, 1, 2, 3, 4, 5, 6, 7);
  expect(mostMentions([often, date])).toBe(4);
  expect(salienceOf(date, most, LENGTH)).toBeLessThan(salienceOf(rare, most, LENGTH));
});

it('takes an article without names', () => {
  expect(mostMentions([])).toBe(1);
  expect(salienceOf(named('place'), 1, 0)).toBe(0.4);
});
