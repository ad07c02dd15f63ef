import { parseArticle, toReaderHtml } from 'copydesk';
import { expect, test } from 'vitest';
import { articleOf, emptyArticle, harbourArticle } from './article-fixture.js';

test('is an article, also with nothing in it', () => {
  expect(toReaderHtml(emptyArticle())).toBe('<article dir="auto">\n</article>\n');
});

test('shows head, picture, body and notes', () => {
  const html = toReaderHtml(harbourArticle());
  expect(html).toMatch(/^<article lang="en-GB" dir="auto">\n<header>\n<h1>Vessby harbour/);
  expect(html).toContain('<h1>Vessby harbour reopens after storm &lt;live&gt;</h1>');
  expect(html).toContain('<p class="dek">The mayor promises');
  expect(html).toContain(
    '<figure>\n<img src="https://coast.example/storm.jpg" alt="" width="1200" height="800" loading="lazy">\n' +
      '<figcaption>The fish market under water <small>Coast/AP</small></figcaption>\n</figure>',
  );
  expect(html).toContain('<ul>\n<li>Two ferries were lost.</li>\n<li>Nobody was hurt.</li>\n</ul>');
  expect(html).toContain('<blockquote>\n<p>The sea takes what it is given.');
  expect(html).toContain('<p class="note">An earlier version misspelt');
});

test('keeps nested lists, numbers and tables', () => {
  const page = `<article><h1>Rain in Vessby</h1>
<p>It rained in <a href="/x?a=1&amp;b=2"><b>Vessby</b></a> all day on Monday,<br>and on the hills.</p>
<ol start="3"><li>Close the old bridge.<ul><li>And its stairs.</li></ul></li><li value="9">Open the ferry.</li></ol>
<table><tr><th>Year</th><th colspan="2">Days</th></tr><tr><th>2022</th><td>204</td><td>3</td></tr></table>
<p>The mayor says that it will rain even more in the years to come.</p></article>`;
  const html = toReaderHtml(parseArticle(page, { url: 'https://vessby.example/' }));
  expect(html).toContain(
    '<a href="https://vessby.example/x?a=1&amp;b=2"><strong>Vessby</strong></a> all day on Monday,<br> and',
  );
  expect(html).toContain(
    '<ol start="3">\n<li>Close the old bridge.\n<ul>\n<li>And its stairs.</li>\n</ul>\n</li>\n<li value="9">Open',
  );
  expect(html).toContain(
    '<thead>\n<tr><th scope="col">Year</th><th scope="col" colspan="2">Days</th></tr>\n</thead>\n' +
      '<tbody>\n<tr><th scope="row">2022</th><td>204</td><td>3</td></tr>\n</tbody>',
  );
});

test('leaves out an address that leads nowhere from another page', () => {
  const article = articleOf('It rained.');
  const [block] = article.body;
  const link = { start: 0, end: 2, text: 'It', kind: 'link' as const };
  for (const url of ['/rain', '//a.example/b', 'javascript:alert(1)', 'data:text/html,x', '#a']) {
    block!.marks = [{ ...link, url }];
    expect(toReaderHtml(article)).toContain('<p>It rained.</p>');
  }
  block!.marks = [{ ...link, url: 'tel:+123' }];
  expect(toReaderHtml(article)).toContain('<p><a href="tel:+123">It</a> rained.</p>');
});
