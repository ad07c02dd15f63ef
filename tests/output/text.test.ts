import { parseArticle, toText } from 'copydesk';
import { expect, test } from 'vitest';
import { articleOf, emptyArticle } from './article-fixture.js';

test('writes nothing for an article with nothing in it', () => {
  expect(toText(emptyArticle())).toBe('');
  expect(toText(articleOf(' '))).toBe('');
});

test('writes lists, lines, tables and code as they are read', () => {
  const page = `<article><h1>Rain in Vessby</h1>
<p>It rained in Vessby all day on Monday,<br>and on the hills behind it until Tuesday.</p>
<p>The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.</p>
<ol start="3"><li>Close the old bridge, which is not safe any more.<ul><li>Close its stairs too, as they are slippery.</li></ul></li><li>Open the ferry from six in the morning.</li></ol>
<p>The harbour of Vessby reopened on Tuesday, three days after the worst storm in a decade.</p>
<table><tr><th>Year</th><th>Days of rain</th></tr><tr><td>2022</td><td>204</td></tr><tr><td>2023</td><td>211</td></tr></table>
<pre><code>rain --all \\
  --days 7</code></pre>
<p>The mayor says that it will rain even more in the years to come.</p></article>`;
  expect(toText(parseArticle(page))).toBe(`Rain in Vessby

It rained in Vessby all day on Monday,
and on the hills behind it until Tuesday.

The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.

3. Close the old bridge, which is not safe any more.
   - Close its stairs too, as they are slippery.
4. Open the ferry from six in the morning.

The harbour of Vessby reopened on Tuesday, three days after the worst storm in a decade.

Year\tDays of rain
2022\t204
2023\t211

rain --all \\
  --days 7

The mayor says that it will rain even more in the years to come.
`);
});
