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
  toReaderHtml,
  toSource,
  toText,
} from 'copydesk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitApart } from '../../src/language/paragraphs/paragraphs.js';
import { anyText, MEETING_RUNS, meetings, RUNS } from './arbitrary-text.js';
import { breakingOut, disorderedParts } from './promises/nesting.js';
import { changedByJson, lostInJson } from './promises/plain-json.js';
import { misreadText } from './promises/read-back.js';
import { crossing, nestingSpansOf, unsliced } from './promises/spans.js';
import { uncovered, unsplit } from './promises/stretches.js';

const asText = (input: string): Article => parseArticle(input, { format: 'text' });
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

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
        toMarkdown(article, { frontMatter: true, quotes: true, images: false, links: false }),
        toReaderHtml(article),
        toText(article),
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
        for (const result of [article, toJsonLd(article), stripBoilerplate(input)]) {
          expect(lostInJson(result) ?? changedByJson(result)).toBeNull();
        }
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
        expect(unsliced(text, [headline, dek, dateline, body, quotes, entities])).toBeNull();
      }),
      RUNS,
    );
  });

  it('of quotes and names in a bare text slices to its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unsliced(text, [extractQuotes(text), extractEntities(text)])).toBeNull();
      }),
      RUNS,
    );
  });

  it('of an article nests', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        expect(disorderedParts(asText(input))).toBeNull();
      }),
      RUNS,
    );
    fc.assert(
      fc.property(meetings, ({ text }) => {
        expect(disorderedParts(asText(text))).toBeNull();
      }),
      MEETING_RUNS,
    );
  });

  it('of quotes and names in a bare text nests, in every language', () => {
    const keep = (text: string, language: string | null): void => {
      const paragraphs = splitApart(text, []);
      const entities = extractEntities(text, { language });
      const quotes = extractQuotes(text, { language, entities });
      expect(breakingOut(paragraphs, { entities, quotes })).toBeNull();
      expect(
        breakingOut(paragraphs, { entities: [], quotes: extractQuotes(text, { language }) }),
      ).toBeNull();
      // names that were found as those of another language
      const others = extractEntities(text, { language: language === 'en' ? 'de' : 'en' });
      const resolved = extractQuotes(text, { language, entities: others });
      expect(breakingOut(paragraphs, { entities: others, quotes: resolved })).toBeNull();
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
        const at = (place: number): number => Math.min(place, text.length);
        const apart = [{ start: at(from), end: at(from + length) }];
        const entities = extractEntities(text, { language, apart });
        const quotes = extractQuotes(text, { language, entities, apart });
        expect(crossing([...apart, ...quotes, ...nestingSpansOf({ quotes, entities })])).toBeNull();
      }),
      MEETING_RUNS,
    );
  });

  it('of a sentence lies in order and leaves nothing but white space out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unsplit(text, splitSentences(text))).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('stripBoilerplate', () => {
  it('keeps and removes every character of the input, each once', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        expect(uncovered(input, stripBoilerplate(input))).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('toSource', () => {
  it('leads every block, quote and name back to the characters it was read from', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        expect(misreadText(input, throughJson(asText(input)), toSource)).toBeNull();
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
