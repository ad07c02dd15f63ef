import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse5Tokens } from './parse5-tokens.js';
import { scanned } from './tokens.js';

/** The marks of markup and what they are made of, to be strung together in any order. */
const MARKS = fc.constantFrom(
  ...'< </ > /> / = " \' ! - -- --> --!> <! <!-- <!--> <? ? & &# &#x &amp &amp; &not &notin; &#128; &#x41; ; a b A é \0 \r \r\n \n \t \f'.split(
    / /u,
  ),
  ' ',
  '&NotEqualTilde;',
  '<![CDATA[',
  ']]>',
  '<!doctype',
  ...'script SCRIPT style title textarea iframe xmp noembed noframes noscript scripts svg p'
    .split(' ')
    .flatMap((tag) => [tag, `<${tag}`, `<${tag}>`, `</${tag}`, `</${tag}>`]),
);
const anyMarkup = fc.array(MARKS, { maxLength: 24 }).map((marks) => marks.join(''));

describe('scanMarkup', () => {
  test('finds the tags, texts and places that parse5 finds', () => {
    fc.assert(
      fc.property(anyMarkup, (input) => {
        expect(scanned(input)).toEqual(parse5Tokens(input));
      }),
      { numRuns: Number(process.env.COPYDESK_RUNS ?? 3000) },
    );
  });

  test.each([
    ['a script inside a comment inside a script', '<script><!--<script></script>--></script>x'],
    ['a comment that its first dashes close', '<script><!--></script>x'],
    ['an end tag with a quoted bracket', '<p>a</p title=">">b'],
    ['a tag that the end of the input cuts', '<p>a</p><a href="x'],
    ['a mark that begins no tag', 'a < b & c <3 </ <'],
    ['a value without quotes', '<a href=/a/b?c=1&copy=2>x</a>'],
  ])('%s', (_, input) => {
    expect(scanned(input)).toEqual(parse5Tokens(input));
  });

  test('a drawing has sections of characters and no raw text', () => {
    expect(scanned('<title><b></title><![CDATA[a & <b>]]>c', true)).toEqual([
      { open: 'title', attributes: {}, selfClosing: false, place: '0-7' },
      { open: 'b', attributes: {}, selfClosing: false, place: '7-10' },
      { close: 'title', place: '10-18' },
      { text: 'a & <b>c' },
    ]);
  });
});
