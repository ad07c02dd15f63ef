import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { crossing, unsliced } from '../../properties/promises/spans.js';
import { layoutOf } from './marks-of-page.js';
import { lettersOfMarks, lettersOfPage } from './styled-letters.js';

const word = fc.constantFrom(
  'rain',
  'x',
  'on Monday',
  '&amp;',
  ' ',
  '\n  ',
  'é',
  '&eacute;n',
  '😀',
  '',
);
const style = fc.constantFrom('b', 'strong', 'i', 'em', 'code', 'q', 's', 'sub', 'sup', 'span');
const href = fc.constantFrom('/a', 'b', 'https://c.example/d?e=f&amp;g', '#h', '?i');

/** Inline elements that nest, no link in a link. */
const { tree } = fc.letrec<{ tree: string; leaf: string; styled: string; linked: string }>(
  (tie) => ({
    leaf: word,
    styled: fc
      .tuple(style, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    linked: fc
      .tuple(href, fc.array(tie('tree'), { maxLength: 4 }))
      .map(
        ([address, inner]) =>
          `<a href="${address}">${inner.join('').replace(/<\/?a\b[^>]*>/g, '')}</a>`,
      ),
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      tie('leaf'),
      tie('styled'),
      tie('linked'),
    ),
  }),
);
const nested = fc
  .array(tree, { minLength: 1, maxLength: 6 })
  .map((parts) => `<p>${parts.join('')}</p>`);

const formatting = fc.constantFrom('b', 'strong', 'i', 'em', 'code', 's');
const tag = fc.oneof(
  word,
  formatting.map((name) => `<${name}>`),
  formatting.map((name) => `</${name}>`),
  href.map((address) => `<a href="${address}">`),
  fc.constantFrom('</a>', '<br>', '<p>', '</p>', '<div>', '</div>', '<li>', '<h2>', '</h2>'),
);
const wild = fc.array(tag, { maxLength: 24 }).map((parts) => parts.join(''));

describe('marks', () => {
  test('are those of the standard, however elements are nested', () => {
    fc.assert(
      fc.property(nested, (html) => {
        expect(lettersOfMarks(html)).toEqual(lettersOfPage(html));
      }),
      { numRuns: 500 },
    );
  });

  test('are those of the standard where tags are left open or cross', () => {
    fc.assert(
      fc.property(wild, (html) => {
        expect(lettersOfMarks(html)).toEqual(lettersOfPage(html));
      }),
      { numRuns: 500 },
    );
  });
});
