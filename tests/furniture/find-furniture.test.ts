import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/furniture/find-furniture.js';
import { readText } from '../../src/input/read-text.js';
import { PARAGRAPHS } from './dumps.js';

describe('findFurniture', () => {
  test('gives strikes in order, in offsets of the text of their block', () => {
    const glued = `Your support makes all the difference.${PARAGRAPHS[0]}`;
    const blocks = readText(['Share', glued, ...PARAGRAPHS.slice(1), 'Comments'].join('\n'));
    expect(findFurniture(blocks).map(({ block, start, end }) => [block, start, end])).toEqual([
      [0, 0, 5],
      [1, 0, 38],
      [5, 0, 8],
    ]);
  });

  test('takes a run of links outside the story for a menu', () => {
    const links = ['Old quay plans', 'Tides', 'Pilots', 'Ferries to the outer isles', 'Ice'];
    const blocks = readText([...links, ...PARAGRAPHS].join('\n'));
    expect(findFurniture(blocks)).toEqual([]);
    blocks.slice(0, links.length).forEach((block) => {
      block.linkDensity = 1;
    });
    expect(findFurniture(blocks).map(({ block, reason }) => [block, reason])).toEqual(
      links.map((_, block) => [block, 'navigation']),
    );
  });

  test('no blocks, no strikes', () => {
    expect(findFurniture([])).toEqual([]);
  });
});
