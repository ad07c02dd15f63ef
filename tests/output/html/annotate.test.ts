import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, type Mark } from '../../../src/output/html/annotate.js';
import { articleOf } from '../article-fixture.js';
import { readTags, textOf } from '../well-formed.js';

function mark(start: number, end: number, rest: Partial<Mark> = {}): Mark {
  return {
    start,
    end,
    id: '',
    attributes: `class="m${start}-${end}"`,
    target: '',
    after: '',
    ...rest,
  };
}

function annotated(text: string, ...marks: Mark[]): string {
  return annotate(articleOf(text).body, marks).html.join('|');
}

describe('annotate', () => {
  test('escapes text without marks', () => {
    expect(annotated('a <b> & "c"')).toBe('a &lt;b&gt; &amp; &quot;c&quot;');
  });

  test('nests marks within each other, the longer outside', () => {
    expect(annotated('abcdef', mark(1, 3), mark(1, 5))).toBe(
      'a<span class="m1-5"><span class="m1-3">bc</span>de</span>f',
    );
  });

  test('writes a mark that crosses another in pieces, with one anchor', () => {
    expect(annotated('abcdef', mark(0, 3, { id: 'x' }), mark(2, 5, { id: 'y' }))).toBe(
      '<span id="x" class="m0-3">ab<span id="y" class="m2-5">c</span></span><span class="m2-5">de</span>f',
    );
  });

  test('writes a mark that runs over blocks in one piece for each', () => {
    const blocks = articleOf('ab', 'cd', 'ef').body;
    expect(annotate(blocks, [mark(1, 9, { id: 'x', after: '!' })]).html).toEqual([
      'a<span id="x" class="m1-9">b</span>',
      '<span class="m1-9">cd</span>',
      '<span class="m1-9">e</span>!f',
    ]);
  });

  test('leaves out the link of a mark within a link, and puts no label into one', () => {
    const outer = mark(0, 4, { target: 'n1' });
    const inner = mark(1, 3, { target: 'n2', after: '<a href="#s1">1</a>' });
    expect(annotated('abcd', outer, inner)).toBe(
      '<a href="#n1" class="m0-4">a<span class="m1-3">bc</span>d</a><a href="#s1">1</a>',
    );
  });

  test('passes over empty marks and marks outside the blocks', () => {
    const marks = [mark(1, 1), mark(3, 2), mark(90, 99), mark(-5, -1), mark(Number.NaN, 2)];
    expect(annotated('abc', ...marks)).toBe('abc');
    expect(annotated('abc', mark(-1, 99))).toBe('<span class="m-1-99">abc</span>');
  });

  test('gives well-formed HTML and the very text, whatever the marks', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ max: 20 })));
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 })),
        spans,
        fc.boolean(),
        (texts, at, link) => {
          const { body } = articleOf(...texts.map((text) => text.replace(/\p{Cc}/gu, ' ')));
          const marks = at.map(([start, length], index) =>
            mark(start, start + length, {
              id: `i${index}`,
              target: link ? 'x' : '',
              after: '<a></a>',
            }),
          );
          const { html } = annotate(body, marks);
          for (const each of html) readTags(each);
          expect(html.map(textOf)).toEqual(body.map((block) => block.text));
        },
      ),
    );
  });

  test('takes time that grows with the number of marks', () => {
    const crossing = (count: number): Mark[] =>
      Array.from({ length: count }, (_, i) => mark(i, i + count));
    const nested = (count: number): Mark[] =>
      Array.from({ length: count }, (_, i) => mark(i, 4 * count - i));
    for (const marksOf of [crossing, nested]) {
      const small = annotated('a'.repeat(8_000), ...marksOf(2_000)).length;
      const large = annotated('a'.repeat(64_000), ...marksOf(16_000)).length;
      expect(large).toBeLessThan(small * 10);
    }
  });
});
