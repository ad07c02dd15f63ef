import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { superlinear } from '../../support/linear.js';
import { layoutOf, marksIn } from './marks-of-page.js';
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

/** Inline elements in one another, but no link in a link. */
const { tree } = fc.letrec<{ tree: string; styled: string; linked: string }>((tie) => {
  const inner = fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join(''));
  return {
    styled: fc.tuple(style, inner).map(([name, html]) => `<${name}>${html}</${name}>`),
    linked: fc
      .tuple(href, inner)
      .map(([address, html]) => `<a href="${address}">${html.replace(/<\/?a\b[^>]*>/g, '')}</a>`),
    tree: fc.oneof({ maxDepth: 6 }, word, tie('styled'), tie('linked')),
  };
});
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
const torn = fc.array(tag, { maxLength: 24 }).map((parts) => parts.join(''));

describe('marks are those of the standard', () => {
  const check = (html: string): void => {
    expect(lettersOfMarks(html)).toEqual(lettersOfPage(html));
  };

  test('however elements are nested', () => {
    fc.assert(fc.property(nested, check), { numRuns: 500 });
  });

  test('where tags are left open, or cross', () => {
    fc.assert(fc.property(torn, check), { numRuns: 500 });
  });
});

/** The marks of a page, each as its kind and words. */
const told = (html: string): string[] => marksIn(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('marks', () => {
  it('have no white space at their ends', () => {
    expect(told('<p>a<b> b </b>c<i> </i></p>')).toEqual(['strong: b']);
  });

  it('are parted where tags cross', () => {
    expect(told('<p><b>a <i>b</b> c</i></p>')).toEqual([
      'strong: a b',
      'emphasis: b',
      'emphasis: c',
    ]);
  });

  it('are one where elements of a kind touch or hold each other', () => {
    expect(told('<p><b>a</b><strong>b <b>c</b></strong></p>')).toEqual(['strong: ab c']);
    expect(told('<p><a href=/a>a</a><a href=/a>b</a><a href=/b>c</a></p>')).toEqual([
      'link: ab',
      'link: c',
    ]);
  });

  it('hold the marks of a quotation', () => {
    expect(told('<p>She said <q>yes <q>sir</q></q>.</p>')).toEqual(['quotation: “yes “sir””']);
  });

  it('are the space where a line breaks', () => {
    const marks = (html: string) => marksIn(html).map(({ kind, start }) => `${kind} ${start}`);
    expect(marks('<p>a<br>b</p>')).toEqual(['break 1']);
    expect(marks('<p>a <br> b</p>')).toEqual(['break 1']);
    expect(marks('<p>a <b>b<br>c</b></p>')).toEqual(['strong 2', 'break 3']);
    expect(marks('<p><br>a<br></p>')).toEqual([]);
  });

  it('say no more than the page does', () => {
    expect(told('<p><b style="font-weight: normal" id=docs>a</b></p>')).toEqual([]);
    expect(told('<p><a name=a>a</a> <a>b</a> <mark>c</mark></p>')).toEqual([]);
    expect(told('<p>a<b hidden>b</b></p>')).toEqual([]);
  });

  it('go on in each block of an element', () => {
    expect(told('<a href=/a><h2>a</h2><p>b</p></a><p>c</p>')).toEqual(['link: a', 'link: b']);
  });

  it('stand in the cells of a table', () => {
    const table = '<table><tr><td>a<td><b>b</b></tr><tr><td><a href=/a>c</a><td>d</tr></table>';
    expect(told(table)).toEqual(['strong: b', 'link: c']);
  });
});

describe('addresses', () => {
  const addressOf = (href: string, base?: string | null): string | undefined => {
    const [mark] = marksIn(`<p><a href="${href}">a</a></p>`, base);
    return mark?.kind === 'link' ? mark.url : undefined;
  };

  it('are complete', () => {
    expect(addressOf('../a?b=c&amp;d#e')).toBe('https://vessby.example/a?b=c&d#e');
    expect(addressOf('#e')).toBe('https://vessby.example/news/#e');
    expect(addressOf('//a.example/')).toBe('https://a.example/');
    expect(addressOf(' HTTPS://a.example/ ä ')).toBe('HTTPS://a.example/%20ä');
  });

  it('may be those of mail and telephones', () => {
    expect(addressOf('mailto:a@b.example?subject=c d')).toBe('mailto:a@b.example?subject=c%20d');
    expect(addressOf('tel:+44 1')).toBe('tel:+44%201');
    expect(addressOf('mailto:')).toBeUndefined();
  });

  it('run nothing', () => {
    for (const bad of [
      'javascript:a()',
      ' java\nscript:a()',
      'data:text/html,a',
      'file:///a',
      'x:y',
    ]) {
      expect(addressOf(bad)).toBeUndefined();
    }
  });

  it('stay as they are where the page has none', () => {
    expect(addressOf('/a', null)).toBe('/a');
    expect(addressOf('#e', null)).toBeUndefined();
    expect(addressOf('', null)).toBeUndefined();
  });
});

describe('time grows with the page', () => {
  const pieces = {
    'nested styles': '<b>a<i>b',
    'styles that cross': '<b>a<i>b</b>c</i>',
    'styles over blocks': '<b><p>a',
    links: '<a href=/a>a</a> ',
    'links left open': '<p><a href=/a>a',
    breaks: 'a<br>b',
    'nested lists': '<ul><li>a',
    'nested quotations': '<blockquote>a',
    cells: '<td>a<td>b<tr>',
    code: '<pre><code>a\n\n',
  };
  test.each(Object.entries(pieces))('of %s', (_, piece) => {
    expect(superlinear(piece, (html) => layoutOf(html), 40_000)).toBeNull();
  });

  it('also of a hundred thousand open tags', () => {
    const begun = performance.now();
    expect(marksIn(`<p>${'<b><i>'.repeat(50_000)}a`).map(({ kind }) => kind)).toEqual([
      'strong',
      'emphasis',
    ]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
