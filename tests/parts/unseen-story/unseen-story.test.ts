import { parseArticle, toSource } from 'copydesk';
import { describe, expect, it } from 'vitest';

const STORY = [
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.',
  '“The quays are safe,” said harbour master Anna Berg. She thanked the crews of both tugs.',
  'Two of the four cranes will stand still until the spring, the port said in a statement.',
  'The fishing fleet sails again on Thursday, if the wind allows it and the ice is gone by then.',
  'A third tug has been hired from Ostley for the winter, at a cost of two million crowns a month.',
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<html><head><title>Harbour reopens after storm</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a><li><a href="/sea">Sea</a></ul></nav>
  <main><h1>Harbour reopens after storm</h1>${body}</main>
  <footer><p>© The Vessby Post</p></footer></body></html>`;
const bodyOf = (html: string) => parseArticle(html).body.map(({ text }) => text);
const ruleOf = (html: string) =>
  parseArticle(html).evidence.find(({ field }) => field === 'body')?.rule ?? null;

const HIDDEN: readonly (readonly [string, string])[] = [
  ['by its style', `<div style="display:none">${paragraphs}</div>`],
  ['by an attribute', `<div hidden id="S:0">${paragraphs}</div>`],
  ['from readers', `<div aria-hidden="true">${paragraphs}</div>`],
  ['in a noscript', `<noscript><div>${paragraphs}</div></noscript>`],
];

describe('a story that no reader sees', () => {
  it.each(HIDDEN)('is found where it is hidden %s', (_, hidden) => {
    const html = page(`<p>Loading the story, please wait a moment …</p>${hidden}`);
    expect(bodyOf(html)).toEqual(expect.arrayContaining(STORY));
    for (const block of parseArticle(html).body) {
      expect(block.text).toBe(
        toSource(parseArticle(html), block)
          .map((span) => html.slice(span.start, span.end))
          .join(''),
      );
    }
  });

  it.each(HIDDEN)('is not asked for where another one is shown, hidden %s', (_, hidden) => {
    const shown = STORY.map((text) => `<p>${text.replace('Vessby', 'Ostley')}</p>`).join('');
    const html = page(`${shown}${hidden}`);
    expect(bodyOf(html)).toEqual(STORY.map((text) => text.replace('Vessby', 'Ostley')));
    expect(ruleOf(html)).toBeNull();
  });

  it('is read in a shadow root that the page declares', () => {
    const html = page(
      `<x-story><template shadowrootmode="open">${paragraphs}</template></x-story>`,
    );
    expect(bodyOf(html)).toEqual(STORY);
    expect(bodyOf(page(`<template>${paragraphs}</template>`))).toEqual([]);
  });

  it('is taken from the data of a page that is empty', () => {
    const data = { '@type': 'NewsArticle', headline: 'Harbour reopens after storm' };
    const withBody = (articleBody: string) =>
      page(
        '<div id="app"></div>',
        `<script type="application/ld+json">${JSON.stringify({ ...data, articleBody })}</script>`,
      );
    for (const text of [STORY.join('\n\n'), paragraphs, paragraphs.replaceAll('&', '&amp;')]) {
      const html = withBody(text);
      expect(bodyOf(html)).toEqual(STORY);
      expect(ruleOf(html)).toBe('article-body');
      const article = parseArticle(html);
      expect(article.quotes[0]?.speaker?.name).toBe('Anna Berg');
      const [place] = toSource(article, article.body[2] as (typeof article.body)[number]);
      expect(html.slice(place?.start, place?.end)).toBe(STORY[2]);
    }
  });

  it('counts as shown where the page’s own data have it', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour reopens after storm',
      articleBody: STORY.join('\n'),
    };
    const html = page(
      `<div class="story"><p>${STORY[0]}</p><p>${STORY[1]}</p><div class="rest" hidden>${STORY.slice(
        2,
      )
        .map((text) => `<p>${text}</p>`)
        .join('')}</div></div>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(bodyOf(html)).toEqual(STORY);
  });
});
