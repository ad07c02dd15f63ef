import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KNOWN_ITEMS } from '../../src/wikidata/tables/known-items.js';

const ROOM = 'tools/train/known-entities';

/** The facts that were typed by hand: kind, item, and the source that they were compared with. */
const facts = readdirSync(`${ROOM}/facts`).flatMap((file) => {
  let kind = '';
  return readFileSync(`${ROOM}/facts/${file}`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) kind = line.slice(3);
      const [, item] = /^(Q\d+) /.exec(line) ?? [];
      return item === undefined ? [] : [{ kind, item, source: line.split(' # ')[1] }];
    });
});

it('were all compared with a source that is described', () => {
  const text = readFileSync(`${ROOM}/checked-against.txt`, 'utf8');
  const sources = [...text.matchAll(/^([a-z-]+): /gm)].map(([, source]) => source);
  expect(facts.length).toBeGreaterThan(800);
  expect(facts.filter(({ source }) => !sources.includes(source))).toEqual([]);
});

it('name each item once', () => {
  const items = facts.map(({ item }) => item);
  expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
});

it('are in the table that was made from them', () => {
  const tables = Object.entries(KNOWN_ITEMS).map(([kind, lines]) => {
    const numbers = lines.split('\n').map((line) => `Q${line.split('\t')[1]?.replace('!', '')}`);
    return [kind, new Set(numbers)] as const;
  });
  const table = new Map<string, Set<string>>(tables);
  expect(facts.filter(({ kind, item }) => !table.get(kind)?.has(item))).toEqual([]);
});
