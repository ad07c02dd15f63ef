import { describe, expect, it } from 'vitest';
import { middleOf } from './story.js';

const textsIn = (html: string): string[] =>
  middleOf(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('code', () => {
  it('keeps its line breaks and indents, also around empty lines', () => {
    const code = 'def rain(days):\n    for day in days:\n\n\n        yield day  # wet\n\treturn';
    expect(textsIn(`<pre><code>${code}</code></pre>`)).toEqual([`code: ${code}`]);
    const more = `${code}

print("It has rained in Vessby for days.")`;
    expect(textsIn(`<div class="sourceCode"><pre>${more}</pre></div>`)).toEqual([`code: ${more}`]);
    expect(textsIn(`<pre class="language-py">${code}</pre>`)).toEqual([`code: ${code}`]);
  });

  it('is read through the tags that colour it', () => {
    const html =
      '<pre><code><span class=k>if</span> <b>x &lt;</b> 1:\n  <!-- a\nb --><i>run</i>()<br>  end\r\nend</code></pre>';
    expect(textsIn(html)).toEqual(['code: if x < 1:\n  run()\n  end\nend']);
    expect(middleOf(html)[0]?.marks.map(({ kind, text }) => [kind, text])).toEqual([
      ['strong', 'x <'],
      ['emphasis', 'run'],
    ]);
  });

  it('is a style within a paragraph, and no code where a page only sets lines', () => {
    expect(
      middleOf('<p>Then run <code>rain --all</code> in the folder of the council’s site.</p>')[0]
        ?.marks,
    ).toMatchObject([{ kind: 'code', text: 'rain --all' }]);
    expect(
      textsIn('<pre>The rain it raineth every day,\nand every night, in Vessby bay.</pre>'),
    ).toEqual(['paragraph: The rain it raineth every day, and every night, in Vessby bay.']);
  });
});
