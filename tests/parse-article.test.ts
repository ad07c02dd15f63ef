import { describe, expect, it } from 'vitest';
import { parseArticle } from '../src/parse-article.js';

const read = (text: string) => parseArticle(text, { format: 'text' });

describe('what stands apart in an article', () => {
  it('a dateline ends its date, though a number follows behind the dash', () => {
    const { dateline, entities, quotes } = read(
      'Harbour reopens\n\nVESSBY, Feb 4 - 12 people thanked the crews of both tugs, Anna Berg said.',
    );
    expect(dateline?.text).toBe('VESSBY, Feb 4 -');
    expect(entities.find(({ type }) => type === 'date')?.name).toBe('Feb 4');
    expect(quotes[0]?.text).toBe('12 people thanked the crews of both tugs');
  });

  it('a mark left open in the headline takes no quote of the body with it', () => {
    const { quotes } = read(
      'Mayor: “The bridge is safe\n\n“It will stay open for all of us,” said Anna Berg, the mayor of Vessby.',
    );
    expect(quotes.map(({ text }) => text)).toEqual([
      '“The bridge is safe',
      '“It will stay open for all of us,”',
    ]);
  });
});
