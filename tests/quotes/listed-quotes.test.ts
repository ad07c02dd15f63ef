import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

const listed = (text: string, all = false): string[] =>
  extractQuotes(text, { all }).map((quote) => quote.text);

describe('what is listed by default', () => {
  it.each([
    'Anna Berg said the bridge was safe.',
    'Anna Berg asked whether the bridge was safe.',
    'The ministry has denied planning a tunnel.',
    'Anna Berg called for a new bridge over the river.',
    'According to the harbour master, the bridge was safe.',
    '“The bridge is safe,” Anna Berg began.',
    '“The bridge is safe,” the mayor detailed.',
    'The survey found that most bridges were safe.',
  ])('a report: %s', (text) => {
    expect(listed(text)).toHaveLength(1);
  });

  it.each([
    ['a thought', 'Anna Berg believes that the bridge is safe.'],
    ['a wish', 'Anna Berg hopes that the bridge is safe.'],
    ['a thought denied', 'Anna Berg does not think the bridge is safe.'],
    ['an expectation of nobody', 'The bridge is expected to open in May.'],
    ['a discovery', 'She found that her skin cleared up.'],
    ['an offer of goods', 'Kelda Rail offers landscapes of the north.'],
    ['things declared', 'He declared the gifts.'],
    ['a picture posted', 'Anna Berg posted a photo of the bridge.'],
    ['a charge', 'Prosecutors charged Jon Holm with theft.'],
    ['what a thing shows', 'This performance explains why the club wants him.'],
    ['what will or must be', 'They should not have to wonder who is paying for the bridge.'],
    ['a condition', 'It will stay, even if the council agrees to pay for a new one.'],
    ['what anybody does', 'You can tell that the bridge is safe.'],
  ])('not %s', (_, text) => {
    expect(listed(text)).toEqual([]);
  });

  it('gives the rest to those who ask for all, and the same quotes beside it', () => {
    const text =
      'Anna Berg said the bridge was safe. Jon Holm believes that it is not. The bridge is expected to open in May.';
    const quotes = extractQuotes(text);
    const all = extractQuotes(text, { all: true });
    expect(quotes).toHaveLength(1);
    expect(all.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(all).toContainEqual(quote);
    expect(all.map(({ act }) => act)).toContain('attitude');
  });

  it('is an option of a parser too', () => {
    const page =
      'Bridge opens\n\nAnna Berg said on Monday that the bridge was safe. Jon Holm believes that the old bridge was safer than this one.';
    const acts = (allQuotes: boolean) =>
      parseArticle(page, { allQuotes }).quotes.map(({ act }) => act);
    expect(acts(false)).toEqual(['statement']);
    expect(acts(true)).toEqual(['statement', 'attitude']);
    expect(parseArticle(page).quotes).toEqual(parseArticle(page, { allQuotes: false }).quotes);
    expect(() => parseArticle(page, { allQuotes: 1 as never })).toThrow(
      'parseArticle: options.allQuotes needs a boolean, not number',
    );
  });
});

describe('what was said', () => {
  it('is never the day on which it was', () => {
    expect(listed('Fish are safe, Minister Anna Berg said today.')).toEqual(['Fish are safe']);
    expect(listed('Minister Anna Berg said today that fish are safe.')).toEqual([
      'that fish are safe',
    ]);
  });

  it('runs on to what is added behind a comma', () => {
    const text = 'Anna Berg said the plan had failed, which left the town without money.';
    expect(listed(text)).toEqual(['the plan had failed, which left the town without money']);
  });

  it('may hang on a verb that stands before its subject', () => {
    const [quote] = extractQuotes('“This highlights the need for rules,” comments Anna Berg.');
    expect(quote?.cue?.lemma).toBe('comment');
    expect(quote?.speaker?.name).toBe('Anna Berg');
  });
});
