import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities.js';
import {
  annotatedArticles,
  bCubed,
  lostNames,
  readMarks,
  tallyMerging,
} from './annotated-names.js';

const articles = annotatedArticles();

describe('names merged over whole articles', () => {
  it('are those of forty articles', () => {
    expect(articles).toHaveLength(40);
    expect(articles.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(1000);
  });

  it('agree with a reader’s marks by B³', () => {
    const read = articles.map((one) => ({ one, entities: extractEntities(one.text) }));
    const { f1 } = bCubed(read.map(({ one, entities }) => tallyMerging(one, entities)));
    const lost = read.flatMap(({ one, entities }) => lostNames(one, entities));
    expect(f1, `lost:\n${lost.join('\n')}`).toBeGreaterThan(94);
  });

  it.each(articles)('of $name hold the marked names whole where they agree', (article) => {
    const entities = extractEntities(article.text);
    const { f1 } = bCubed([tallyMerging(article, entities)]);
    expect(f1, `lost:\n${lostNames(article, entities).join('\n')}`).toBeGreaterThan(75);
  });
});

describe('bCubed', () => {
  const { text, mentions } = readMarks('[p1 Anna Berg] met [p2 Peter Orlov]. [p1 Berg] left.');
  const article = { name: 'invented', text, mentions };
  const entity = (id: string, spans: [number, number][]) => ({
    ...(extractEntities('Anna Berg left.')[0] as ReturnType<typeof extractEntities>[number]),
    id,
    mentions: spans.map(([start, end]) => ({
      start,
      end,
      text: text.slice(start, end),
      form: 'name' as const,
    })),
  });

  it('is whole where every name is in its place', () => {
    const found = [
      entity('e1', [
        [0, 9],
        [27, 31],
      ]),
      entity('e2', [[14, 25]]),
    ];
    expect(bCubed([tallyMerging(article, found)]).f1).toBe(100);
  });

  it('is told with the names that are missed or taken for another', () => {
    const found = [
      entity('e1', [[0, 9]]),
      entity('e2', [
        [14, 25],
        [27, 31],
      ]),
    ];
    expect(lostNames(article, found)).toEqual(['invented, 27: Berg (p1) taken for another']);
    expect(lostNames(article, found.slice(1))).toEqual(['invented, 0: Anna Berg (p1) not found']);
  });

  it('takes from the precision what is mixed, and from the recall what is missed', () => {
    const mixed = bCubed([
      tallyMerging(article, [
        entity('e1', [
          [0, 9],
          [14, 25],
          [27, 31],
        ]),
      ]),
    ]);
    expect(mixed.recall).toBe(100);
    expect(mixed.precision).toBeCloseTo((100 * (2 / 3 + 1 / 3 + 2 / 3)) / 3);
    const missed = bCubed([tallyMerging(article, [entity('e1', [[0, 9]])])]);
    expect(missed.precision).toBe(100);
    expect(missed.recall).toBeCloseTo((100 * 0.5) / 3);
  });
});
