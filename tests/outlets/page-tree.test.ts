import { describe, expect, it } from 'vitest';
import { queriesOf, readTree } from '../../src/outlets/page-tree.js';

const outlet = (selector: string) =>
  queriesOf({ id: 'x', name: 'X', domains: ['x.example'], dek: `attr:${selector}@datetime` });
const found = (html: string, selector: string) =>
  readTree(html, outlet(selector))?.select(selector) ?? [];
const texts = (html: string, selector: string): string[] =>
  found(html, selector).map((element) => element.text());

describe('the tree of a page', () => {
  it.each([
    ['.a, h2', ['one', 'two']],
    ['p + h2', ['two']],
    ['p ~ section', ['three four']],
    ['section > b', ['four']],
    ['section :not(b)', ['three']],
    ['[data-kind^="li"]', ['one']],
    ['[toString]', []],
  ])('finds %s', (selector, expected) => {
    const html =
      '<p class="a" data-kind="line">one</p><h2>two</h2><section><i>three</i> <b>four</b></section>';
    expect(texts(html, selector)).toEqual(expected);
  });

  it('gives text without comments, scripts and entities', () => {
    const html = '<p>Rain<!-- not --> &amp;\n wind<script>var a</script> <b>all</b> day</p>';
    expect(texts(html, 'p')).toEqual(['Rain & wind all day']);
  });

  it('gives no more of a text than is wanted', () => {
    const html = `<div>${'<i>ab</i>'.repeat(5000)}</div>`;
    expect(texts(html, 'div')).toEqual(['ab'.repeat(1000)]);
  });

  it('ends an element that is left open where the input ends', () => {
    const html = '<div <div><a rel=author href=ar">';
    expect(found(html, 'a')[0]?.source).toEqual({ start: 10, end: html.length });
  });

  it('says where an element stands, and what its attributes say', () => {
    const html = '<main><time DateTime="2024">now</time></main>';
    const [time] = found(html, 'time');
    expect(html.slice(time?.source.start, time?.source.end)).toBe(
      '<time DateTime="2024">now</time>',
    );
    expect(time?.attribute('datetime')).toBe('2024');
    expect(time?.attribute('constructor')).toBeNull();
  });

  it('closes what the page leaves open, and does not search a page nested without end', () => {
    expect(texts('<ul><li>one<li>two', 'li')).toEqual(['one', 'two']);
    expect(readTree('<div>'.repeat(500), outlet('p'))).toBeNull();
  });
});
