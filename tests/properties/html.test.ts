import { type Article, parseArticle, toSource } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedPage } from './mutated-pages.js';
import { disorderedParts } from './promises/nesting.js';
import { changedByJson, lostInJson } from './promises/plain-json.js';
import { misreadBody, misreadHead } from './promises/read-back.js';
import { unsliced } from './promises/spans.js';
import { disordered, outside } from './promises/stretches.js';

const asHtml = (input: string): Article => parseArticle(input, { format: 'html' });

describe('a page that came to harm', () => {
  it('is read, and the article survives JSON', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const article = asHtml(input);
        expect(lostInJson(article) ?? changedByJson(article)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans that slice, nest and lead back to what a reader sees', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const article = asHtml(input);
        const { headline, dek, dateline, body, quotes, entities, text } = article;
        expect(unsliced(text, [headline, dek, dateline, body, quotes, entities])).toBeNull();
        expect(disorderedParts(article)).toBeNull();
        expect(misreadBody(input, article, toSource)).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('leads headline and dek back to a place that holds their letters, escaped or not', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        expect(misreadHead(input, asHtml(input), toSource)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('gives removals, notes, bylines and pictures that stand in the input, and a map in order', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const article = asHtml(input);
        expect(outside(input, article)).toBeNull();
        expect(disordered(input, article)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
