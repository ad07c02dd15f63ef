import { describe, expect, it } from 'vitest';
import { explainLines } from '../../src/explain/explain-lines.js';
import type { ExplainedLine } from '../../src/explain/explanation.js';
import { LineFeature } from '../../src/furniture/line-model/line-layout.js';
import { BlockFeature } from '../../src/furniture/page-body/block-features.js';
import { parseArticle } from '../../src/index.js';

const STORY = `Harbour reopens after storm

By Anna Holm

The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.

“The quays are safe,” said harbour master Anna Berg. She thanked the crews of both tugs.
`;

const TEXT = `${STORY}
Subscribe to our newsletter

Fishermen had waited since Friday for the basin to be cleared. Subscribe to our newsletter for more.

The council meets on Thursday to talk about the sea wall, which broke in two places.

Share this story
Facebook Twitter
Advertisement
Sign up for our newsletter
Old Quay Market To Stay
Ferry Timetable For Winter
Two Held Over Stolen Boats
Vessby School Gets A Roof
Most read
Comments
Log in
Contact us
Privacy policy
Cookie settings
© 2024 Vessby Post
`;

/** A line of it is kept by little. */
const DOUBTFUL = `Vessby Post
Home | News | Sport
Harbour reopens after storm

By Anna Holm

The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.

“The quays are safe,” said harbour master Anna Berg. She thanked the crews of both tugs.

The damage was “severe”, according to Peter Orlov, a spokesman for the Harbour Board of Vessby. Mr Orlov said that the board (HBV) would pay.

Read more: Storm takes roof off the school

“We lost two boats,” Berg said. A sign read “No entry”. Subscribe to our newsletter for more.

Subscribe to our newsletter

The HBV will meet again on Thursday, and the mayor wants to be there.

Share this story
Facebook Twitter
© 2024 Vessby Post
`;

const PAGE = `<html lang="en"><head><title>Harbour reopens after storm</title></head><body>
<nav><a href="/">Home page</a> <a href="/sport">Sport pages</a></nav>
<article><h1>Harbour reopens after storm</h1>
<p>The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.</p>
<p>Fishermen had waited since Friday for the old basin to be cleared of what the storm had left.</p>
<p>The council meets on Thursday to talk about the sea wall, which broke in two places.</p>
</article><footer><p>Vessby Post, 4 Quay Street, Vessby, all rights reserved to the owners</p></footer>
</body></html>`;

function read(input: string) {
  const explained = explainLines(input, parseArticle(input));
  const lines = explained.all();
  const find = (words: string): ExplainedLine => {
    const found = lines.find(({ text }) => text.includes(words));
    if (found === undefined) throw new Error(`no line with ${words}`);
    return found;
  };
  const details = (words: string) => {
    const found = explained.detailsOf(find(words).at);
    if (found === null) throw new Error(`no details of ${words}`);
    return found;
  };
  return { lines, find, details, detailsOf: explained.detailsOf };
}

describe('explainLines of a text', () => {
  const { lines, find, details, detailsOf } = read(TEXT);

  it('gives each line the number that it has in the file, and what became of it', () => {
    expect(lines.slice(0, 6).map(({ at, fate }) => `${at} ${fate}`)).toEqual([
      '1 headline',
      '3 struck',
      '5 kept',
      '7 kept',
      '9 struck',
      '11 cut',
    ]);
  });

  it('shows the rule of a struck line, and where it is written', () => {
    const { strikes, score } = find('our newsletter');
    expect(strikes).toMatchObject([{ reason: 'newsletter', rule: 'phrase:newsletter' }]);
    expect(strikes[0]?.where).toContain('src/furniture/rules/line-rules.ts');
    expect(score?.total).toBeLessThan(score?.least ?? 0);
    expect(score?.added.map(({ why }) => why)).toContain('a rule speaks against it');
  });

  it('shows the phrases of a struck line, and what the model would make of it', () => {
    const { phrases, withoutRule } = details('our newsletter');
    expect(phrases).toContain('whole: newsletter');
    expect(withoutRule?.fate).toMatch(/kept|struck/);
  });

  it('says why words that begin furniture do not remove a line of the story', () => {
    const motto =
      'Never miss a tide is the motto over the gate that the storm left standing there.';
    const text = `${STORY}\n${motto}\n\nThe council meets on Thursday to talk about the sea wall at Vessby.\n`;
    const explainer = explainLines(text, parseArticle(text));
    const line = explainer.all().find((one) => one.text === motto);
    const [phrase] = explainer.detailsOf(line?.at ?? 0)?.phrases ?? [];
    expect(phrase).toMatch(/^start: newsletter \(not by itself inside the story/);
  });

  it('shows the sentence that is cut from a line', () => {
    const { strikes, fate } = find('Fishermen');
    expect(fate).toBe('cut');
    expect(strikes.map(({ text }) => text)).toEqual(['Subscribe to our newsletter for more.']);
  });

  it('strikes by score what has less than is needed, and keeps what has more', () => {
    const scored = lines.filter(({ score }) => score !== null);
    for (const { fate, score } of scored) {
      const isEnough = (score?.total ?? 0) >= (score?.least ?? 0);
      expect(isEnough).toBe(fate !== 'struck');
    }
    const fates = new Set(scored.map(({ fate }) => fate));
    expect(fates).toContain('kept');
    expect(fates).toContain('struck');
  });

  it('adds up how a line came by its score', () => {
    const { score } = find('The council meets');
    const sum = score?.added.reduce((all, each) => all + each.score, score.trees);
    expect(sum).toBeCloseTo(score?.total ?? 0, 6);
    expect(score?.added.map(({ why }) => why)).toContain('in doubt it is kept');
  });

  it('names features as the model does, and a change that would turn the verdict', () => {
    const { features, flips } = read(DOUBTFUL).details('We lost');
    const names = [...features, ...flips.flat()].map(({ feature }) => feature);
    expect(flips.length).toBeGreaterThan(0);
    for (const name of names) expect(LineFeature).toHaveProperty(name);
    for (const { from, to } of flips.flat()) expect(from).not.toBe(to);
  });

  it('knows nothing of a line without text', () => {
    expect(detailsOf(2)).toBeNull();
    expect(detailsOf(99)).toBeNull();
  });
});

describe('explainLines of a page', () => {
  const { find, details } = read(PAGE);

  it('shows what became of each block, and why', () => {
    expect(find('Home page').strikes).toMatchObject([{ reason: 'navigation', rule: 'in-nav' }]);
    expect(find('Quay Street')).toMatchObject({
      fate: 'struck',
      strikes: [{ where: 'src/furniture/page-body/strike-reasons.ts' }],
    });
    expect(find('Fishermen')).toMatchObject({ fate: 'kept', strikes: [] });
  });

  it('shows the features of a block by name, and how it came by its score', () => {
    const { features, score } = details('Fishermen');
    expect(features.length).toBeGreaterThan(0);
    for (const { feature } of features) expect(BlockFeature).toHaveProperty(feature);
    const sum = score?.added.reduce((all, each) => all + each.score, score.trees);
    expect(sum).toBeCloseTo(score?.total ?? 0, 6);
    expect(score?.total).toBeGreaterThan(score?.least ?? 0);
  });
});

it('explains a text without anything in it', () => {
  expect(read('').lines).toEqual([]);
});
