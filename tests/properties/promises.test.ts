import {
  type Article,
  extractEntities,
  extractQuotes,
  parseArticle,
  splitSentences,
  stripBoilerplate,
  toHtml,
  toJsonLd,
  toMarkdown,
  toSource,
} from 'copydesk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/language/paragraphs.js';
import { anyText, MEETING_RUNS, meetings, RUNS } from './arbitrary-text.js';
import {
  expectLaidOut,
  expectNested,
  expectSliced,
  expectWithin,
  nestingSpansOf,
} from './spans.js';

const asText = (input: string): Article => parseArticle(input, { format: 'text' });
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The characters that a reader of the input sees, white space folded. */
const seen = (input: string): string =>
  input
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

describe('every input', () => {
  it('is read by all functions without a throw, twice the same', () => {
    const all = (input: string): unknown[] => {
      const article = parseArticle(input);
      return [
        article,
        stripBoilerplate(input),
        extractQuotes(input),
        extractEntities(input),
        splitSentences(input),
        toHtml(article),
        toMarkdown(article),
        toJsonLd(article),
      ];
    };
    fc.assert(
      fc.property(anyText, (input) => {
        expect(all(input)).toEqual(all(input));
      }),
      RUNS,
    );
  });

  it('gives results that survive JSON', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const article = asText(input);
        expect(throughJson(article)).toEqual(article);
        expect(throughJson(toJsonLd(article))).toEqual(toJsonLd(article));
        expect(throughJson(stripBoilerplate(input))).toEqual(stripBoilerplate(input));
      }),
      RUNS,
    );
  });
});

describe('every span', () => {
  it('of an article slices to its text', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { headline, dek, dateline, body, quotes, entities, text } = asText(input);
        expectSliced(text, [headline, dek, dateline, body, quotes, entities]);
      }),
      RUNS,
    );
  });

  it('of quotes and names in a bare text slices to its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSliced(text, [extractQuotes(text), extractEntities(text)]);
      }),
      RUNS,
    );
  });

  it('of an article nests', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        expectLaidOut(asText(input));
      }),
      RUNS,
    );
    fc.assert(
      fc.property(meetings, ({ text }) => {
        expectLaidOut(asText(text));
      }),
      MEETING_RUNS,
    );
  });

  it('of quotes and names in a bare text nests, in every language', () => {
    const keep = (text: string, language: string | null): void => {
      const paragraphs = splitParagraphs(text);
      const entities = extractEntities(text, { language });
      const quotes = extractQuotes(text, { language, entities });
      expectWithin(paragraphs, { entities, quotes });
      expectWithin(paragraphs, { entities: [], quotes: extractQuotes(text, { language }) });
      // names that were found as those of another language
      const others = extractEntities(text, { language: language === 'en' ? 'de' : 'en' });
      const resolved = extractQuotes(text, { language, entities: others });
      expectWithin(paragraphs, { entities: others, quotes: resolved });
    };
    fc.assert(
      fc.property(anyText, (text) => keep(text, null)),
      RUNS,
    );
    fc.assert(
      fc.property(meetings, ({ text, language }) => keep(text, language)),
      MEETING_RUNS,
    );
  });

  it('of quotes and names in a bare text stays on its side of what stands apart', () => {
    const cuts = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 60 }));
    fc.assert(
      fc.property(meetings, cuts, ({ text, language }, [from, length]) => {
        const apart = [{ start: from, end: from + length }];
        const entities = extractEntities(text, { language, apart });
        const quotes = extractQuotes(text, { language, entities, apart });
        expectNested([...apart, ...quotes, ...nestingSpansOf({ quotes, entities })]);
      }),
      MEETING_RUNS,
    );
  });

  it('of a sentence lies in order and leaves nothing but white space out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        let rest = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          rest += text.slice(from, start);
          from = end;
        }
        expect(seen(rest + text.slice(from))).toBe('');
      }),
      RUNS,
    );
  });
});

describe('stripBoilerplate', () => {
  it('keeps and removes every character of the input, each once', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text, kept, removed } = stripBoilerplate(input);
        const spans = [...kept, ...removed.map(({ source }) => source)].sort(
          (a, b) => a.start - b.start,
        );
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(input.length);
        expect(text).toBe(kept.map(({ start, end }) => input.slice(start, end)).join(''));
      }),
      RUNS,
    );
  });
});

describe('toSource', () => {
  it('leads every block, quote and name back to the characters it was read from', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const article = asText(input);
        const spans = [...nestingSpansOf(article), ...article.quotes];
        for (const span of spans) {
          const pieces = toSource(throughJson(article), span).map(({ start, end }) =>
            input.slice(start, end),
          );
          expect(seen(pieces.join(' '))).toBe(seen(article.text.slice(span.start, span.end)));
        }
      }),
      RUNS,
    );
  });

  it('refuses a span outside the text', () => {
    const article = asText('Rain');
    for (const span of [
      { start: -1, end: 1 },
      { start: 2, end: 1 },
      { start: 0, end: 5 },
      { start: NaN, end: 1 },
    ]) {
      expect(() => toSource(article, span)).toThrow(RangeError);
    }
  });
});

describe('wrong arguments', () => {
  it.each([undefined, null, 7, {}, ['Rain']])('%j is refused by name', (input) => {
    const wrong = input as never;
    expect(() => parseArticle(wrong)).toThrow(/^parseArticle needs a string/);
    expect(() => stripBoilerplate(wrong)).toThrow(/^stripBoilerplate needs a string/);
    expect(() => extractQuotes(wrong)).toThrow(/^extractQuotes needs a string/);
    expect(() => extractEntities(wrong)).toThrow(/^extractEntities needs a string/);
  });

  it('of options are refused by name', () => {
    expect(() => parseArticle('Rain', { format: 'pdf' as never })).toThrow(RangeError);
    expect(() => parseArticle('Rain', { url: 7 as never })).toThrow(TypeError);
  });
});
