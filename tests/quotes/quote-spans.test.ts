import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/entities/extract-entities.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

const speakersOf = (text: string, language: string): (string | undefined)[] => {
  const entities = extractEntities(text, { language: 'en' });
  return extractQuotes(text, { language, entities }).map(({ speaker }) => speaker?.mention.text);
};

describe('a speaker’s mention', () => {
  it.each([
    ['joined by “and”', 'Anna Berg\n\nand Bo Holm denied the claim.', 'Bo Holm'],
    ['set beside', 'The bridge is safe, according to Anna Berg,\nBo Holm.', 'Anna Berg'],
    ['hanging on it', '“The bridge is safe,” said Anna Berg of\n\nVessby.', 'Anna Berg'],
  ])('ends with its paragraph, whatever is %s', (_, text, mention) => {
    const [quote] = extractQuotes(text, { all: true });
    expect(quote?.speaker?.mention.text).toBe(mention);
  });

  it.each([
    ['de', '„Die Brücke ist sicher“, sagte Berg Monday, Nov 4.', 'Berg'],
    ['de', 'Rs Nov 4 „v 3', 'Rs'],
    ['es', '«El puente es seguro», dijo Russia Monday, Nov 4.', 'Russia'],
  ])('%s: leaves out the date it would cut: %s', (language, text, mention) => {
    expect(speakersOf(text, language)).toEqual([mention]);
  });

  it('names nobody by a date that was cut off', () => {
    const text = '„Die Brücke ist sicher“, sagte Berg Monday, Nov 4.';
    const entities = extractEntities(text, { language: 'en' });
    const [quote] = extractQuotes(text, { language: 'de', entities });
    expect(quote?.speaker?.name).toBe('Berg');
  });

  it('takes in a name whole', () => {
    const text = '„Die Brücke ist sicher“, sagte March Johnson & Johnson.';
    const name = 'Johnson & Johnson';
    const start = text.indexOf(name);
    const mention = { start, end: start + name.length, text: name, form: 'name' as const };
    const [given] = extractEntities(name);
    const entities = given === undefined ? [] : [{ ...given, mentions: [mention] }];
    const [quote] = extractQuotes(text, { language: 'de', entities });
    expect(quote?.speaker?.mention.text).toBe('March Johnson & Johnson');
  });
});

describe('a quote', () => {
  it('takes in a name whole that a mark would cut, in every language', () => {
    const text = '``Il ponte è sicuro. Jon “Johnny” Holm';
    const entities = extractEntities(text, { language: 'en' });
    const [quote] = extractQuotes(text, { language: 'it', entities });
    expect(quote?.parts[0]?.text).toBe('Il ponte è sicuro. Jon “Johnny” Holm');
  });

  it('goes on in the next paragraph, but not out of what stands apart', () => {
    const head = 'Anna Berg said: “The bridge is safe';
    const text = `${head}\n\n“It will stay open for all of us.”`;
    expect(extractQuotes(text)[0]?.parts).toHaveLength(2);
    const apart = [{ start: 0, end: head.length }];
    const quotes = extractQuotes(text, { apart });
    expect(quotes.filter(({ end }) => end <= head.length)).toHaveLength(1);
    for (const { start, end } of quotes) {
      expect(end <= head.length || start > head.length).toBe(true);
    }
  });

  it('does not begin in a dateline', () => {
    const head = 'VESSBY, Feb 4 (Reuters) -';
    const text = `${head} 12 people thanked the crews of both tugs, Anna Berg said.`;
    const [quote] = extractQuotes(text, { apart: [{ start: 0, end: head.length }] });
    expect(quote?.text).toBe('12 people thanked the crews of both tugs');
  });

  it('lies in one piece of the quote around it, or in none', () => {
    const quotes = extractQuotes('t"t"said that"e""o"J said."e a');
    for (const { content } of quotes) {
      for (const piece of content) {
        for (const { start, end } of quotes) {
          const apart = end <= piece.start || piece.end <= start;
          const inside = piece.start <= start && end <= piece.end;
          const around = start <= piece.start && piece.end <= end;
          expect(apart || inside || around).toBe(true);
        }
      }
    }
    expect(quotes.length).toBeGreaterThan(0);
  });
});
