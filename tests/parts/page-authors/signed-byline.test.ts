import { parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';

const STORY = [
  'The harbour of Vessby stayed shut on Thursday as a storm from the north drove waves of five metres over the outer mole, the port authority said.',
  'Eleven freighters wait in the roads for a berth, and two of them have turned back to Holm with spoiled fruit, according to their agents in the town.',
  'Fishermen hauled their boats onto the quay by hand, because the crane lost its power on Tuesday night and no engineer could reach the island.',
];

const page = (above: string, below: string, author: string): string =>
  `<title>Storm closes the harbour of Vessby</title>${author}
  <article><h1>Storm closes the harbour of Vessby</h1><div class="article-body">${above}
  ${STORY.map((text) => `<p>${text}</p>`).join('')}${below}</div></article>`;
const NEWSROOM = '<meta name="author" content="Newsroom">';

describe('a name alone beside the story', () => {
  it.each([
    ['below it', page('', '<p>Mara Lindqvist</p>', NEWSROOM)],
    ['above it', page('<p>Mara Lindqvist</p>', '', '')],
  ])('is the author where no person is named: %s', (_, html) => {
    const { byline, body, evidence } = parseArticle(html);
    expect(byline?.authors).toEqual([{ kind: 'person', name: 'Mara Lindqvist', role: null }]);
    expect(body.map(({ text }) => text)).toEqual(STORY);
    expect(evidence.find(({ field }) => field === 'byline')?.rule).toBe('signed');
  });

  it('is not, where another person is named', () => {
    const named = '<meta name="author" content="Bo Holm">';
    const { byline } = parseArticle(page('', '<p>Mara Lindqvist</p>', named));
    expect(byline?.authors.map(({ name }) => name)).toEqual(['Bo Holm']);
  });
});
