import { createParser, toSource } from 'copydesk';
import { expect, it } from 'vitest';
import { misreadBody, misreadHead, misreadText } from './promises/read-back.js';

const parse = createParser();
const faultIn = (read: string, input = read) => {
  const article = parse(read, { format: 'html' });
  expect(article.body.length).toBeGreaterThan(0);
  return misreadBody(input, article, toSource) ?? misreadHead(input, article, toSource);
};

const STORY = 'The ferry &notin; the harbour,\ta man said &amp; left. It sailed on Monday morning.';

it('takes entities and tabs within raw text as they stand', () => {
  expect(
    faultIn(`<h1>Ferry sinks</h1><p>It rained all day in Vessby.</p><xmp>${STORY}</xmp>`),
  ).toBe(null);
  expect(faultIn(`<h1>Ferry sinks</h1><p class="byline">By Bo Holm</p><plaintext>${STORY}`)).toBe(
    null,
  );
});

it('takes them nowhere else', () => {
  const page = `<h1>Ferry sinks</h1><p>It rained all day in Vessby.</p><xmp>${STORY}</xmp>`;
  expect(faultIn(page, page.replaceAll('xmp>', 'pre>'))?.what).toBe(
    'block does not read the same in the input',
  );
});

it('makes no character of two halves that a zero-width space parts', () => {
  const text = '\ud801\u200b\udc00';
  expect(misreadText(text, parse(text, { format: 'text' }), toSource)).toBe(null);
});
