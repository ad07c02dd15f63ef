import type { BlockKind } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/output/markdown.js';
import { type Element, elementsOf, textOf } from '../hostile/elements.js';
import { RENDERERS } from '../hostile/renderers.js';
import { articleOfBlocks } from './article-fixture.js';

/** Pieces that mean something in some place of some Markdown, and what they stand beside. */
const PIECES = [
  ...'\\`*_~[]<>&#+-=|:;!.,()/@$^%"\'{}'.split(''),
  ...'a b word 1 23 12. 7) x é ß 漢字 🙂 \u200b \u202e \u00a0 \u2003 \u2028 \u2029 \u0085 \0 \x01 \x7f'.split(
    ' ',
  ),
  ...[' ', '  ', '\t', '\n', '\n\n', '\r', '\r\n', '\v', '\f', '    ', '\ufeff', '\ud800'],
  ...['http://', 'https://', 'ftp://', '//', 'www.', 'mailto:', 'xmpp:', 'javascript:', 'data:'],
  ...[
    'a.example',
    'b.com',
    'xn--p1ai',
    'c.рф',
    '%41',
    '%C3%A4',
    'a@b.com',
    '/path_x_y',
    '?q=1&lt=2',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '<!X',
  ],
  ...[
    '<b',
    '<a href="',
    '<http://a.b>',
    '<a@b.c>',
    '&lt;',
    '&#60;',
    '&#x3c;',
    '&lt',
    '&copy',
    '&amp;',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '[^1]',
    '[^1]: x',
    '[ ] ',
    '[x] ',
    '- ',
    '* ',
    '+ ',
    '> ',
    '# ',
  ],
  ...[
    '***',
    '---',
    '___',
    '===',
    '```',
    '~~~',
    '~~',
    '| a | b |',
    '|-|-|',
    '|---|',
    ':-:',
    '    x',
  ],
  ...[
    '\\',
    '\\\\',
    '\\\n',
    '  \n',
    ' #',
    ' ##',
    '#',
    '$$',
    '{#id}',
    '==x==',
    ':smile:',
    '@name',
    '#12',
  ],
];

const tortured = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(''));

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list-item',
  'blockquote',
  'table',
  'code',
  'embed',
];
const blocks = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    level: fc.constantFrom(null, 1, 2, 6),
    text: tortured,
  }),
  { maxLength: 5 },
);

/** The elements in which a block of each kind is shown. */
const SHOWN_AS: { readonly [kind in BlockKind]: RegExp } = {
  paragraph: /^p$/,
  heading: /^h[1-6]$/,
  'list-item': /^li$/,
  blockquote: /^p$/,
  embed: /^p$/,
  table: /^p$/,
  code: /^pre$/,
};

/** A text as Markdown can show it. */
function shown(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** The elements that show a block each: paragraphs within a list item are part of it. */
function blockElements(elements: readonly Element[]): Element[] {
  return elements.filter(({ tagName, parentNode }) => {
    const around = parentNode !== null && 'tagName' in parentNode ? parentNode.tagName : '';
    return /^(?:p|h[1-6]|li|pre)$/.test(tagName) && around !== 'li';
  });
}

const articles = fc.record({ headline: tortured, dek: tortured, credit: tortured, body: blocks });
type Tortured = typeof articles extends fc.Arbitrary<infer Value> ? Value : never;

const span = (text: string) => ({ start: 0, end: text.length, text });

describe.each(RENDERERS)('$name', ({ render }) => {
  const check = ({ headline, dek, credit, body }: Tortured): void => {
    const article = {
      ...articleOfBlocks(body),
      headline: span(headline),
      dek: span(dek),
      byline: { text: credit, source: [], authors: [], agencies: [] },
    };
    const elements = elementsOf(render(toMarkdown(article)));
    const names = elements.map(({ tagName }) => tagName);
    expect(
      names.filter((name) => !/^(?:p|h[1-6]|em|ul|li|blockquote|pre|code)$/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => name === 'em')).toHaveLength(shown(dek) === '' ? 0 : 1);
    expect(elements.flatMap(({ attrs }) => attrs)).toEqual([]);
    const expected = [
      { kind: 'heading' as const, text: headline },
      { kind: 'paragraph' as const, text: dek },
      { kind: 'paragraph' as const, text: credit },
      ...body,
    ].filter(({ text }) => shown(text) !== '');
    const found = blockElements(elements);
    expect(found.map(textOf)).toEqual(expected.map(({ text }) => shown(text)));
    expected.forEach(({ kind }, i) => {
      expect(found[i]?.tagName).toMatch(SHOWN_AS[kind]);
    });
  };

  test('shows the article’s own text and no markup of it, whatever the text', () => {
    fc.assert(fc.property(articles, check), { numRuns: 80 });
  });

  test('makes no HTML of what stands behind an address', () => {
    const attacks = ['http://a.example', 'www.a.example', 'a@b.example', 'ftp://a.b', '//a.com'];
    for (const address of attacks) {
      check({
        headline: `${address}<img src=x onerror=alert(1)>`,
        dek: `${address}<script>alert(1)</script>`,
        credit: `${address}&lt;svg onload=alert(1)&gt;`,
        body: [{ kind: 'list-item', level: null, text: `${address}\\<iframe src=//a.b>` }],
      });
    }
  });
});
