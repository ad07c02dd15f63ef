import { parseArticle, toSource } from 'copydesk';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutatedPage } from './mutated-pages.js';
import { disorderedParts } from './promises/nesting.js';
import { changedByJson, lostInJson } from './promises/plain-json.js';
import { misreadBody, misreadHead } from './promises/read-back.js';
import { unsliced } from './promises/spans.js';
import { disordered, outside } from './promises/stretches.js';

// A parse of a page is what takes the time, so each is held against all promises at once. The
// fuzzer harms the same pages in the same ways, by the hundred thousand.
it('a page that came to harm is read as promised', () => {
  fc.assert(
    fc.property(mutatedPage, (input) => {
      const article = parseArticle(input, { format: 'html' });
      const { headline, dek, dateline, body, quotes, entities, text } = article;
      const faults = {
        'JSON loses': lostInJson(article),
        'JSON changes': changedByJson(article),
        'spans that do not slice': unsliced(text, [
          ...[headline, dek, dateline, body],
          ...[quotes, entities],
        ]),
        'spans that do not nest': disorderedParts(article),
        'a body that is not in the input': misreadBody(input, article, toSource),
        'a headline or dek that is not in the input': misreadHead(input, article, toSource),
        'sources outside the input': outside(input, article),
        'a map out of order': disordered(input, article),
      };
      expect(Object.entries(faults).filter(([, fault]) => fault !== null)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
