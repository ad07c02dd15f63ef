import { describe, expect, test } from 'vitest';
import { lineOf, sourceWindow } from '../../docs/site/playground/source-window.js';

const lines = Array.from({ length: 2000 }, (_, i) => `line ${i + 1} of the page\n`).join('');

describe('the part of a source that is shown', () => {
  test('is its beginning where nothing is marked', () => {
    const { pieces, firstLine, cutBefore, cutAfter } = sourceWindow(lines, []);
    expect(pieces).toHaveLength(1);
    expect(lines.startsWith(pieces[0]?.text ?? '-')).toBe(true);
    expect([firstLine, cutBefore, cutAfter]).toEqual([1, false, true]);
  });

  test('holds what is marked, character by character, with whole lines before it', () => {
    const start = lines.indexOf('line 1500 ');
    const places = [
      { start, end: start + 9 },
      { start: start + 30, end: start + 35 },
    ];
    const { pieces, firstLine, cutBefore } = sourceWindow(lines, places);
    const marked = pieces.filter((piece) => piece.marked).map(({ text }) => text);
    expect(marked).toEqual(places.map((place) => lines.slice(place.start, place.end)));
    expect(pieces[0]?.text.startsWith(`line ${firstLine} of`)).toBe(true);
    expect(cutBefore).toBe(true);
    expect(lines).toContain(pieces.map(({ text }) => text).join(''));
  });

  test('stays short in a page without lines, and where what is marked is long', () => {
    const endless = 'x'.repeat(5_000_000);
    const { pieces } = sourceWindow(endless, [{ start: 4_000_000, end: 4_000_010 }]);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(10_000);
  });

  test('shows whole what is marked and nothing else where the source is shorter', () => {
    expect(sourceWindow('Rain', [{ start: 0, end: 4 }])).toEqual({
      pieces: [{ text: 'Rain', marked: true }],
      firstLine: 1,
      cutBefore: false,
      cutAfter: false,
    });
    expect(sourceWindow('', []).pieces).toEqual([]);
  });
});

test('a line is counted by the line breaks before it', () => {
  expect([0, 3, 4, 8].map((place) => lineOf('abc\ndef\n\nx', place))).toEqual([1, 1, 2, 3]);
});
