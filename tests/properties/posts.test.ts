import { parseArticle, toHtml, toJsonLd, toMarkdown, toSource } from 'copydesk';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from './arbitrary-text.js';
import { brokenPost, disorderedParts } from './promises/nesting.js';
import { misplacedPictures } from './promises/pictures.js';
import { changedByJson, lostInJson } from './promises/plain-json.js';
import { misreadBody } from './promises/read-back.js';
import { unsliced } from './promises/spans.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STORY = [
  '<p>The ferry to Vessby did not sail on Monday, and the queue on the quay grew longer, said Anna Berg.</p>',
  '<p>“The quay is under water,” the harbour master said. “We have seen worse, and it will pass.”</p>',
  '<p>“Nobody knows when it will end, and',
];
const CODES = [
  '<blockquote class="twitter-tweet">',
  '<blockquote class="instagram-media">',
  '<blockquote class="tiktok-embed"><section>@boholm',
  '<div class="fb-post"><blockquote>',
  '<blockquote>',
];
const SIGNATURES = [
  '&mdash; Bo Holm (@boholm) <a href="/1">May 4, 2020</a>',
  '&mdash; Mayor Anna Berg of Vessby (@annaberg) May 4, 2020',
  'A post shared by Bo Holm (@boholm)',
  'Posted by Anna Berg on Monday, May 4, 2020',
  '&mdash; (@boholm) 4',
  ' — the New York Times — (@nytimes) Paris 2020',
  '',
];
const ENDS = ['</blockquote></div>', '</blockquote>', ''];

const post = fc
  .tuple(
    fc.constantFrom(...CODES),
    fc.oneof(anyText, fc.constantFrom('“Wet,” said Bo Holm. He left.', 'BERG: It is wet. “And')),
    fc.constantFrom(...SIGNATURES),
    fc.constantFrom(...ENDS),
  )
  .map(([code, words, signature, end]) => `${code}<p>${escaped(words)}</p>${signature}${end}`);
const page = fc
  .array(fc.oneof(fc.constantFrom(...STORY), post), { maxLength: 9 })
  .map((parts) => `<html lang="en"><h1>Storm at Vessby</h1><article>${parts.join('\n')}`);

it('posts from elsewhere are whole blocks whose words are quoted, whatever they say', () => {
  let shown = 0;
  fc.assert(
    fc.property(page, (input) => {
      const article = parseArticle(input, { format: 'html' });
      shown += article.embeds.filter(({ text }) => text !== '').length;
      const { body, embeds, quotes, entities, text } = article;
      const faults = {
        'posts that break': brokenPost(article),
        'embeds out of place': misplacedPictures(article),
        'spans that do not slice': unsliced(text, [body, embeds, quotes, entities]),
        'spans that do not nest': disorderedParts(article),
        'a body that is not in the input': misreadBody(input, article, toSource),
        'JSON loses': lostInJson(article) ?? changedByJson(article),
      };
      expect(Object.entries(faults).filter(([, fault]) => fault !== null)).toEqual([]);
      for (const write of [toHtml, toMarkdown, toJsonLd])
        expect(() => write(article)).not.toThrow();
    }),
    { numRuns: 100 },
  );
  expect(shown).toBeGreaterThan(50);
});
