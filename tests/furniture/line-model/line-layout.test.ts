import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeByRules } from '../../../src/furniture/find-furniture.js';
import { readLineFeatures } from '../../../src/furniture/line-model/line-features.js';
import { LINE_FEATURES, LineFeature } from '../../../src/furniture/line-model/line-layout.js';
import { readText } from '../../../src/input/read-text.js';

const folder = new URL('../../../tools/train/fingerprint/inputs/', import.meta.url);
const STORY =
  'The harbour board of Vessby said on Monday that it would close the old ferry quay in spring.';
/** A page with what the dumps lack: lines that are said twice, a colon, a bar. */
const MIXED = [
  STORY,
  'Nobody asked us: not once.',
  'Nobody asked us: not once.',
  'It cost one thing: the harbour master said that the old quay | pier would be sold by the spring.',
  STORY,
].join('\n\n');
/** No run of prose at all. */
const BARE = 'Vessby\n\nNo news';
const dumps = readdirSync(folder)
  .filter((name) => name.startsWith('dump-'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const pages = [...dumps, MIXED, BARE].map((text) => {
  const page = judgeByRules(readText(text));
  return { lines: page.lines, rows: [...readLineFeatures(page)].flatMap((chunk) => [...chunk]) };
});
type Name = keyof typeof LineFeature;
const names = Object.keys(LineFeature).filter((key) => !/^\d/.test(key)) as Name[];
const NONE = 255;

describe('the features of a line', () => {
  it('fill a row', () => {
    expect(names.length).toBe(LINE_FEATURES);
  });

  it('are told of the lines beside it under their names', () => {
    const beside = { previous: -1, next: 1, secondPrevious: -2, secondNext: 2 };
    for (const [side, offset] of Object.entries(beside)) {
      const told = names.filter((name) => new RegExp(`^${side}[A-Z]`).test(name));
      expect(told.length).toBe(Math.abs(offset) === 1 ? 8 : 2);
      for (const { lines, rows } of pages) {
        const at = (i: number, name: Name) => rows[i * LINE_FEATURES + LineFeature[name]];
        lines.forEach((_, i) => {
          for (const name of told) {
            const own = name.slice(side.length).replace(/^./, (c) => c.toLowerCase()) as Name;
            expect(at(i, name)).toBe(lines[i + offset] ? at(i + offset, own) : NONE);
          }
        });
      }
    }
  });

  it('each take more than one value over some texts', () => {
    const still = names.filter((name) => {
      const values = pages.flatMap(({ lines, rows }) =>
        lines.map((_, i) => rows[i * LINE_FEATURES + LineFeature[name]]),
      );
      return new Set(values).size < 2;
    });
    expect(still, 'add a line to MIXED that shows the feature').toEqual([]);
  });
});
