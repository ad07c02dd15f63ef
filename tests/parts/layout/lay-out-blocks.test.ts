import { describe, expect, it } from 'vitest';
import { layoutOf } from './marks-of-page.js';

/** The place in its list of each block: `id level number`, with `…` where an item goes on. */
function placesIn(html: string): string[] {
  return layoutOf(html).map(({ text, list }) => {
    if (list === null) return `${text} -`;
    const { id, ordered, level, number, continues } = list;
    return `${text} ${id} ${level} ${ordered ? number : '•'}${continues ? ' …' : ''}`;
  });
}

describe('lists', () => {
  it('count as browsers do', () => {
    expect(placesIn('<ol><li>a<li>b<li><img><li>c</ol>')).toEqual([
      'a 0 1 1',
      'b 0 1 2',
      'c 0 1 4',
    ]);
    expect(placesIn('<ol start=7><li>a<li value=3>b<li>c</ol>')).toEqual([
      'a 0 1 7',
      'b 0 1 3',
      'c 0 1 4',
    ]);
    expect(placesIn('<ol start=-1><li>a<li>b</ol>')).toEqual(['a 0 1 -1', 'b 0 1 0']);
  });

  it('count down where they are reversed', () => {
    expect(placesIn('<ol reversed><li>a<li>b<li>c</ol>')).toEqual([
      'a 0 1 3',
      'b 0 1 2',
      'c 0 1 1',
    ]);
    expect(placesIn('<ol reversed start=9><li>a<li>b</ol>')).toEqual(['a 0 1 9', 'b 0 1 8']);
    expect(placesIn('<ol reversed><li>a<li value=7>b<li>c</ol>')).toEqual([
      'a 0 1 3',
      'b 0 1 7',
      'c 0 1 6',
    ]);
  });

  it('read no number that is none', () => {
    expect(placesIn('<ol start=x><li value=""><p>a<li value=1e99>b</ol>')).toEqual([
      'a 0 1 1',
      'b 0 1 1',
    ]);
    expect(placesIn('<ol start=99999999999><li>a</ol>')).toEqual(['a 0 1 1']);
  });

  it('stand in one another', () => {
    expect(placesIn('<ul><li>a<ol><li>b<li>c</ol><li>d</ul><p>e</p><ul><li>f</ul>')).toEqual([
      'a 0 1 •',
      'b 1 2 1',
      'c 1 2 2',
      'd 0 1 •',
      'e -',
      'f 2 1 •',
    ]);
  });

  it('begin at the first level, whatever layout is around them', () => {
    expect(placesIn('<ul><li><div><ul><li>a</ul></div></ul>')).toEqual(['a 0 1 •']);
    expect(placesIn('<ul><li><section><p>a<ul><li>b</ul></section></ul>')).toEqual([
      'a -',
      'b 0 1 •',
    ]);
  });

  it('have items of several blocks, headings too', () => {
    expect(placesIn('<ol><li><h3>a</h3><p>b</p><p>c</p><li>d</ol>')).toEqual([
      'a 0 1 1',
      'b 0 1 1 …',
      'c 0 1 1 …',
      'd 0 1 2',
    ]);
  });

  it('take text between items into the item around them', () => {
    expect(placesIn('<ul><li>a<ol>b<li>c</ol><li>d</ul>')).toEqual([
      'a 0 1 •',
      'b 0 1 • …',
      'c 1 2 1',
      'd 0 1 •',
    ]);
    expect(placesIn('<li>a<ol>b</ol><p>c')).toEqual(['a 0 1 •', 'b 0 1 • …', 'c 0 1 • …']);
    expect(placesIn('<ul>a<li>b</ul>')).toEqual(['a -', 'b 0 1 •']);
  });

  it('may lack the list itself', () => {
    expect(placesIn('<li>a<li>b')).toEqual(['a 0 1 •', 'b 0 1 •']);
    expect(placesIn('<dl><dt>a<dd>b</dl>')).toEqual(['a 0 1 •', 'b 0 1 •']);
  });
});

describe('block quotations', () => {
  const quotedIn = (html: string, base?: string | null) =>
    layoutOf(html, base).map(({ text, quoted }) => [
      text,
      quoted?.id ?? null,
      quoted?.cite ?? null,
    ]);

  it('hold all of their blocks', () => {
    const html =
      '<p>a<blockquote><p>b<p>c<ul><li>d</ul></blockquote><blockquote>e</blockquote><p>f';
    expect(quotedIn(html)).toEqual([
      ['a', null, null],
      ['b', 0, null],
      ['c', 0, null],
      ['d', 0, null],
      ['e', 1, null],
      ['f', null, null],
    ]);
  });

  it('say where they are from', () => {
    expect(quotedIn('<blockquote cite="../b?c">a</blockquote>')).toEqual([
      ['a', 0, 'https://vessby.example/b?c'],
    ]);
    expect(quotedIn('<blockquote cite="javascript:alert(1)">a</blockquote>')).toEqual([
      ['a', 0, null],
    ]);
  });
});
