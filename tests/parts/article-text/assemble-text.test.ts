import { describe, expect, it } from 'vitest';
import { assembleText } from '../../../src/parts/article-text/assemble-text.js';
import type { Piece } from '../../../src/parts/shared/kept-text.js';
import { pieces } from '../struck.js';

const PROSE =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.';
const posts = new Map();
const layout = null;
const embeds: [] = [];
const INPUT = `Harbour reopens\n\nFerries sail again\n\n${PROSE}\n\nThree days of wind\n\n${PROSE}`;
const [HEADLINE, DEK, ...BODY] = pieces(INPUT) as [Piece, Piece, ...Piece[]];

/** What the map of the text leads to in the input, run by run. */
function mapped({ text, map }: ReturnType<typeof assembleText>, input: string): [string, string][] {
  return map.map(([at, source, length, sourceLength]) => [
    text.slice(at, at + length),
    input.slice(source, source + sourceLength),
  ]);
}

describe('assembleText', () => {
  it('joins headline, dek and body with an empty line between', () => {
    const { text } = assembleText({
      headline: HEADLINE,
      dek: DEK,
      body: [...BODY],
      posts,
      layout,
      embeds,
    });
    expect(text).toBe(INPUT);
  });

  it('gives each part its place in the text', () => {
    const { text, headline, dek, body } = assembleText({
      headline: HEADLINE,
      dek: DEK,
      body: [...BODY],
      posts,
      layout,
      embeds,
    });
    expect([headline, dek]).toEqual([
      { start: 0, end: 15, text: 'Harbour reopens' },
      { start: 17, end: 35, text: 'Ferries sail again' },
    ]);
    for (const part of body) expect(text.slice(part.start, part.end)).toBe(part.text);
    expect(body[0]?.start).toBe(37);
  });

  it('tells the kinds of the body’s blocks', () => {
    const { body } = assembleText({
      headline: HEADLINE,
      dek: DEK,
      body: [...BODY],
      posts,
      layout,
      embeds,
    });
    expect(body.map(({ kind, level }) => [kind, level])).toEqual([
      ['paragraph', null],
      ['heading', null],
      ['paragraph', null],
    ]);
  });

  it('begins with the body where there is neither headline nor dek', () => {
    const { text, headline, dek, body } = assembleText({
      headline: null,
      dek: null,
      body: [...BODY],
      posts,
      layout,
      embeds,
    });
    expect([headline, dek]).toEqual([null, null]);
    expect(body[0]).toMatchObject({ start: 0, end: PROSE.length });
    expect(text.startsWith(PROSE)).toBe(true);
  });

  it('leads each part back to where it stood, also where the order is another', () => {
    const input = `Ferries sail again\n\nHarbour reopens\n\n${PROSE}`;
    const [dek, headline, ...body] = pieces(input) as [Piece, Piece, ...Piece[]];
    expect(mapped(assembleText({ headline, dek, body, posts, layout, embeds }), input)).toEqual([
      ['Harbour reopens', 'Harbour reopens'],
      ['Ferries sail again', 'Ferries sail again'],
      [PROSE, PROSE],
    ]);
  });

  it('leads every run of a piece back, those that map as a whole too', () => {
    const input = 'Harbour  reopens\n\nFerries   sail   again';
    const [headline, ...body] = pieces(input) as [Piece, ...Piece[]];
    expect(
      mapped(assembleText({ headline, dek: null, body, posts, layout, embeds }), input),
    ).toEqual([
      ['Harbour', 'Harbour'],
      [' ', '  '],
      ['reopens', 'reopens'],
      ['Ferries', 'Ferries'],
      [' ', '   '],
      ['sail', 'sail'],
      [' ', '   '],
      ['again', 'again'],
    ]);
  });

  it('is empty where nothing was kept', () => {
    expect(assembleText({ headline: null, dek: null, body: [], posts, layout, embeds })).toEqual({
      text: '',
      starts: [],
      embeds: [],
      map: [],
      headline: null,
      dek: null,
      body: [],
    });
  });
});
