import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/input/html/read-html.js';

const textsOf = (html: string): string[] => readHtml(html).blocks.map(({ text }) => text);

describe('a hidden panel', () => {
  it.each([
    [
      'below the heading of a question',
      '<main><h3><button aria-controls="a1" aria-expanded="false">How long does it take?</button></h3><div id="a1" role="region" hidden><p>Three weeks.</p></div></main>',
      ['How long does it take?', 'Three weeks.'],
    ],
    [
      'that a style hides',
      '<main><p>It rained.</p><a role="button" aria-controls="b">More</a><div id="b" style="display:none"><p>It snowed.</p></div></main>',
      ['It rained.', 'More', 'It snowed.'],
    ],
    [
      'that no control before it opens',
      '<main><p>It rained.</p><div id="b" hidden><p>It snowed.</p></div><a aria-controls="b">More</a></main>',
      ['It rained.', 'More'],
    ],
    [
      'of a menu',
      '<nav><a aria-controls="m">Menu</a><div id="m" hidden><p>Sport</p></div></nav><p>It rained.</p>',
      ['Menu', 'It rained.'],
    ],
    [
      'inside what is hidden itself',
      '<p>It rained.</p><div hidden><a aria-controls="b">More</a><div id="b" hidden><p>It snowed.</p></div></div>',
      ['It rained.'],
    ],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});
