import { type Article, parseArticle, toHtml, toMarkdown, toReaderHtml, toText } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { readersPage } from '../../src/output/layout/embed-pages.js';

const paragraph = (day: string): string =>
  `<p>The council of Vessby has agreed on a plan for the old bridge on ${day}, which has been closed since a ship hit it, and the mayor said that nobody would cross it before the summer of next year.</p>`;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A story with something after its first paragraph. */
function storyWith(html: string): Article {
  const [first = '', ...rest] = DAYS.map(paragraph);
  const page = `<article><h1>Bridge to open</h1>${first}${html}${rest.join('')}</article>`;
  return parseArticle(page, { url: 'https://vessby.example/bridge' });
}

/** What an output puts between the first two paragraphs. */
function between(output: string): string {
  const [, tail = ''] = output.split(/(?<=next year\.)(?:<\/p>)?\n+/);
  return tail
    .slice(0, tail.indexOf('The council'))
    .replace(/<p[^>]*>$/, '')
    .trim();
}

const VIDEO =
  '<iframe src="https://www.youtube.com/embed/abc-EFG_123?rel=0" title="How the *bridge* fell"></iframe>';
const POST =
  '<blockquote class="twitter-tweet"><p>The bridge is open &lt;again&gt;.</p>&mdash; Anna Berg (@annaberg) <a href="https://twitter.com/annaberg/status/1234567890">May 5, 2024</a></blockquote>';

/** The story alone in the annotated page, without what was struck. */
const shownIn = (article: Article): string =>
  toHtml({ ...article, quotes: [], entities: [], boilerplate: [] });

describe('a video, sound, map, chart or document', () => {
  test('is a link at its place', () => {
    const article = storyWith(VIDEO);
    const address = 'https://www.youtube.com/watch?v=abc-EFG_123';
    expect(between(toReaderHtml(article))).toBe(
      `<figure class="embed"><a href="${address}"><bdi>Video: How the *bridge* fell</bdi></a> <small>youtube.com</small></figure>`,
    );
    expect(between(shownIn(article))).toBe(
      `<figure class="embed"><a href="${address}" rel="noopener noreferrer nofollow"><bdi>Video: How the *bridge* fell</bdi></a> <small>youtube.com</small></figure>`,
    );
    expect(between(toMarkdown(article))).toBe(
      `[Video: How the \\*bridge\\* fell](${address}) (youtube\\.com)`,
    );
  });

  test('is left out where links are, and in plain text', () => {
    const article = storyWith(VIDEO);
    expect(between(toMarkdown(article, { links: false }))).toBe('');
    expect(between(toText(article))).toBe('');
  });

  test('says what it is if the page does not call it anything, and says it once', () => {
    const chart = '<iframe src="https://datawrapper.dwcdn.net/Vessby/1/"';
    const named = (html: string) => /^\[([^\]]*)/.exec(between(toMarkdown(storyWith(html))))?.[1];
    expect(named(`${chart}></iframe>`)).toBe('Chart');
    expect(named(`${chart} title="Chart of the tides"></iframe>`)).toBe('Chart of the tides');
    expect(named('<audio src="/storm.mp3"></audio>')).toBe('Audio');
  });

  test('stands among the pictures in the order of the page', () => {
    const image = '<img src="/a.jpg" width="800" height="600" alt="A">';
    const lines = (html: string): string[] =>
      between(toReaderHtml(storyWith(html))).match(/<img|class="embed"/g) ?? [];
    expect(lines(image + VIDEO)).toEqual(['<img', 'class="embed"']);
    expect(lines(VIDEO + image)).toEqual(['class="embed"', '<img']);
  });

  test('is nothing if its address leads nowhere from another page', () => {
    const article = storyWith(VIDEO);
    for (const url of [null, '/film', 'javascript:alert(1)', 'data:text/html,x']) {
      const changed = { ...article, embeds: article.embeds.map((embed) => ({ ...embed, url })) };
      const bare = { ...changed, source: { ...changed.source, url: null, canonicalUrl: null } };
      for (const write of [toReaderHtml, toMarkdown]) expect(between(write(bare))).toBe('');
    }
  });
});

describe('a post that is no part of the text', () => {
  test('is a quotation with its words, and a link to it behind its author', () => {
    const article = storyWith(POST);
    const address = 'https://twitter.com/annaberg/status/1234567890';
    expect(between(toReaderHtml(article))).toBe(
      `<blockquote class="post" cite="${address}">\n<p dir="auto">The bridge is open &lt;again&gt;.</p>\n` +
        `<p>— <a href="${address}"><bdi>Anna Berg (@annaberg)</bdi></a> <small>twitter.com</small></p>\n</blockquote>`,
    );
    expect(between(toMarkdown(article))).toBe(
      `> The bridge is open &lt;again>.\n>\n> — [Anna Berg (\\@annaberg)](${address}) (twitter\\.com)`,
    );
    expect(between(toMarkdown(article, { links: false }))).toBe(
      '> The bridge is open &lt;again>.\n>\n> — Anna Berg (\\@annaberg)',
    );
  });

  test('is a link if its words are not in the page', () => {
    const frame =
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890"></iframe>';
    expect(between(toMarkdown(storyWith(frame)))).toBe(
      '[Post](https://x.com/i/status/1234567890) (x\\.com)',
    );
  });
});

test('a post in the text names its address', () => {
  const page = `<article><h1>Bridge to open</h1>${paragraph('Monday')}${POST}</article>`;
  const article = parseArticle(page, { url: 'https://vessby.example/bridge' });
  expect(toReaderHtml(article)).toContain(
    '<blockquote class="post" cite="https://twitter.com/annaberg/status/1234567890">',
  );
});

describe('the address of a player', () => {
  test.each([
    [
      'https://www.youtube-nocookie.com/embed/abc-EFG_123',
      'https://www.youtube.com/watch?v=abc-EFG_123',
    ],
    ['https://player.vimeo.com/video/123?h=0a1b&app_id=9', 'https://vimeo.com/123/0a1b'],
    ['https://player.vimeo.com/video/123#t=1', 'https://vimeo.com/123'],
    [
      'https://www.dailymotion.com/embed/video/x8ab?mute=1',
      'https://www.dailymotion.com/video/x8ab',
    ],
    ['https://open.spotify.com/embed/episode/0Ab?theme=0', 'https://open.spotify.com/episode/0Ab'],
    [
      'https://embed.podcasts.apple.com/us/podcast/x/id1?i=2',
      'https://podcasts.apple.com/us/podcast/x/id1?i=2',
    ],
  ])('%s is that of its page', (player, page) => {
    expect(readersPage(player)).toBe(page);
  });

  test.each([
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://evil.example/?https://player.vimeo.com/video/123',
    'https://datawrapper.dwcdn.net/Vessby/1/',
  ])('%s stays', (address) => {
    expect(readersPage(address)).toBe(address);
  });
});
