import { describe, expect, it } from 'vitest';
import * as Inside from '../../../../src/input/html/elements/ancestor-flags.js';
import { readHtml } from '../../../../src/input/html/read-html.js';
import { mapSpan } from '../../../../src/input/source-map.js';

const texts = (html: string): string[] => readHtml(html).blocks.map(({ text }) => text);
const kinds = (html: string): string[] =>
  readHtml(html).blocks.map(({ kind, level }) => kind + (level ?? ''));
const first = (html: string) => {
  const block = readHtml(html).blocks[0];
  if (block?.html == null) throw new Error('no block');
  return { ...block, html: block.html };
};

describe('text as a browser lays it out', () => {
  it.each([
    ['folds white space', '<p>  It \n\t rained&nbsp; all  day </p>', ['It rained all day']],
    [
      'joins inline elements as they stand',
      '<p>Ves<b>s</b>by, <i>all </i> day</p>',
      ['Vessby, all day'],
    ],
    ['decodes entities', '<p>Berg &amp; S&ouml;n&#8217;s &lt;3</p>', ['Berg & Sön’s <3']],
    ['keeps what is no entity', '<p>Q&A &am; &#;</p>', ['Q&A &am; &#;']],
    ['drops soft hyphens', '<p>Har&shy;bour\u200b side</p>', ['Harbour side']],
    ['takes one line break for a space', '<p>Vessby<br>Harbour</p>', ['Vessby Harbour']],
    [
      'ends a block at two',
      '<div>Rain.<br> <br/>Snow.<br><br><br>Sun</div>',
      ['Rain.', 'Snow.', 'Sun'],
    ],
    [
      'ends a block behind a sentence in a container',
      `<div>${'It rained in Vessby and in the hills around it. '.repeat(2)}<br>Then came snow.</div>`,
      [
        'It rained in Vessby and in the hills around it. It rained in Vessby and in the hills around it.',
        'Then came snow.',
      ],
    ],
    [
      'reads text straight in containers',
      '<div>One<div>Two</div>Three</div>',
      ['One', 'Two', 'Three'],
    ],
    ['ends paragraphs that are left open', '<p>One<p>Two<div>Three', ['One', 'Two', 'Three']],
    ['ends a paragraph within a span', '<span><p>One<p>Two</span>', ['One', 'Two']],
    [
      'keeps a container open past a stray end tag',
      '<div><a>One<p>Two</a></p>Three</div>Four',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['reads behind the end of the body', '<body><p>One</body></html>Two', ['One', 'Two']],
    ['reads fragments', 'It rained', ['It rained']],
    [
      'parts preformatted text at empty lines',
      '<pre>One\ntwo\n\nThree</pre>',
      ['One two', 'Three'],
    ],
    [
      'leaves ruby annotations out',
      '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>',
      ['東京で'],
    ],
    ['reads past an end tag that breaks off', '<p>One</p', ['One']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['scripts and styles', '<script>a</script><style>b</style><p>STORY'],
    ['templates', '<template><p>a</template><p>STORY'],
    ['drawings', '<svg><title>a</title><text>b</text></svg><p>STORY'],
    ['drawings that are left open', '<svg><path><g><p>STORY'],
    [
      'drawings in drawings',
      '<svg><symbol><svg><path/></svg> </symbol></svg><svg><svg/></svg><p>STORY',
    ],
    ['form fields', '<select><option>a</select><textarea>b</textarea><button>d</button><p>STORY'],
    ['noscript', '<noscript>Enable scripts</noscript><p>STORY'],
    ['hidden elements', '<p hidden>a<p>STORY<p style="display : none">b'],
    ['what is hidden in a line', '<p>STORY<span style="display:none">a<b>b &amp;</b></span>'],
    ['elements hidden from all but screen readers', '<p>STORY<span class="x sr-only">a</span>'],
    ['the title', '<title>a</title>STORY'],
  ])('leaves out %s', (_, html) => {
    const long = 'The harbour of Vessby was closed all day.';
    expect(texts(html.replace('STORY', long))).toEqual([long]);
  });

  it('reads what is hidden from screen readers alone', () => {
    expect(texts('<p><span aria-hidden=true>R</span>ain')).toEqual(['Rain']);
  });

  it('keeps a page that is hidden as a whole until a script runs', () => {
    expect(texts('<body style="visibility:hidden"><p>It rained.')).toEqual(['It rained.']);
  });
});

describe('kinds of blocks', () => {
  it.each([
    ['<h1>A</h1><h3>B</h3><p>C', ['heading1', 'heading3', 'paragraph']],
    ['<ul><li>A<li><p>B</p></ul>', ['list-item', 'list-item']],
    ['<ul><li><article><p>A</article></ul>', ['paragraph']],
    ['<blockquote><p>A</p><h2>B</h2></blockquote>', ['blockquote', 'heading2']],
    ['<figure><img src=a><figcaption>A</figcaption></figure>', ['paragraph']],
    ['<div role=heading aria-level=3>A</div>', ['heading3']],
  ])('%s', (html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  it('makes one block of a row', () => {
    const html =
      '<table><tr><th>Port<th>Ships<tr><td><p>Vessby</p><td>4<tr><td colspan=2>All</table>';
    expect(texts(html)).toEqual(['Port\tShips', 'Vessby\t4', 'All']);
    expect(kinds(html)).toEqual(['table', 'table', 'table']);
  });

  it('leaves the cells of a table that lays out the page', () => {
    const html = '<table><tr><td>Menu<td><h1>Rain</h1><p>One<p>Two</table>';
    expect(texts(html)).toEqual(['Menu', 'Rain', 'One', 'Two']);
    expect(kinds(html)).toEqual(['paragraph', 'heading1', 'paragraph', 'paragraph']);
  });
});

describe('what a block stands in', () => {
  it('maps every character to the input', () => {
    const html = '<p>Berg &amp; <b>S&ouml;n</b></p>';
    const { text, runs, source } = first(html);
    expect(text).toBe('Berg & Sön');
    expect(mapSpan(runs, { start: 5, end: 6 })).toEqual([{ start: 8, end: 13 }]);
    expect(
      mapSpan(runs, { start: 5, end: 10 }).map(({ start, end }) => html.slice(start, end)),
    ).toEqual(['&amp; ', 'S&ouml;n']);
    expect(html.slice(source.start, source.end)).toBe('Berg &amp; <b>S&ouml;n');
  });

  it('counts places to jump to, and links of headings to themselves, as no links', () => {
    expect(first('<h2><a name=start>1234</a></h2>').linkDensity).toBe(0);
    expect(first('<h2><a href=#start>1234</a></h2>').linkDensity).toBe(0);
    expect(first('<p><a href=#start>1234</a></p>').linkDensity).toBe(1);
    expect(first('<h2><a href=/start>1234</a></h2>').linkDensity).toBe(1);
  });

  it('counts links, bold and italics', () => {
    const { linkDensity, html } = first('<p><a href=/>1234</a><b>56</b><i>78</i>90');
    expect(linkDensity).toBe(0.4);
    expect(html).toMatchObject({ links: 1, linkLetters: 4, boldLetters: 2, italicLetters: 2 });
  });

  it('names its elements', () => {
    const page = readHtml('<main id=Top><div class="Story body"><p>One<p>Two</div></main>');
    const [one, two] = page.blocks;
    expect(one?.html?.words).toEqual(['', 'story body', 'top', '']);
    expect(one?.html?.parent).toBe(two?.html?.parent);
    expect(page.elements[one?.html?.parent ?? -1]).toEqual({
      parent: 1,
      tag: 'div',
      words: 'story body',
      depth: 4,
    });
  });

  it('tells where it stands', () => {
    const { inside } = first('<main><div role=navigation><ul><li itemprop=articleBody>A').html;
    expect(inside).toBe(Inside.main | Inside.nav | Inside.list | Inside.articleBody);
    expect(first('<p>On <time>Monday</time>').html.inside).toBe(Inside.time);
    expect(first('<blockquote class=twitter-tweet><p>A').html.inside).toBe(
      Inside.blockquote | Inside.embed,
    );
  });
});
