import { parseArticle } from 'copydesk';
import { expect, it } from 'vitest';

const STORY = [
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.',
  '“The quays are safe,” said harbour master Anna Berg. She thanked the crews of both tugs.',
  'Two of the four cranes will stand still until the spring, the port said in a statement.',
  'The fishing fleet sails again on Thursday, if the wind allows it and the ice is gone by then.',
];
const copy = (name: string, paragraphs: string[]) =>
  `<div class="${name}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`;
const page = (...copies: string[]) =>
  `<html><body><article><h1>Harbour reopens after storm</h1>${copies.join('')}</article></body></html>`;

it('a text that a page has twice is read once', () => {
  const article = parseArticle(page(copy('for-phones', STORY), copy('for-desktops', STORY)));
  expect(article.body.map(({ text }) => text)).toEqual(STORY);
  expect(article.boilerplate.map(({ text }) => text)).toEqual(STORY);
});

it('what the second copy has alone is kept', () => {
  const more =
    'A third tug has been hired from Ostley for the winter, at a cost of two million crowns.';
  const article = parseArticle(page(copy('a', STORY), copy('b', [...STORY, more])));
  expect(article.body.map(({ text }) => text)).toEqual([...STORY, more]);
  const twice = article.boilerplate.filter(({ reason }) => reason === 'repeated');
  expect(twice.map(({ text }) => text)).toEqual(STORY);
});

it('a sentence that the story repeats stays', () => {
  const refrain = [...STORY, STORY[0] as string, STORY[1] as string];
  const article = parseArticle(page(copy('a', refrain)));
  expect(article.body.map(({ text }) => text)).toEqual(refrain);
});
