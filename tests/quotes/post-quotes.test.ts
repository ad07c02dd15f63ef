import { type Article, parseArticle } from 'copydesk';
import { describe, expect, test } from 'vitest';

const STORY = [
  'The ferry to Vessby did not sail on Monday, for the third day in a row, and the queue on the quay grew longer.',
  'Harbour master Anna Berg said the storm would last until Thursday. “The quay is under water,” she said.',
  'Shops on the island have bread for two more days, and the school has closed its doors until the wind turns.',
  '“We have seen worse,” said Ove Lund, who has kept the lighthouse for thirty years.',
];
const WORDS = 'I have slept in my car since Saturday. “Soon,” they say!';

function read(post: string, at = 2): Article {
  const [above, below] = [STORY.slice(0, at), STORY.slice(at)].map((part) =>
    part.map((text) => `<p>${text}</p>`).join(''),
  );
  return parseArticle(
    `<html lang="en"><body><main><h1>Storm keeps the ferry at the quay</h1><article>${above}${post}${below}</article></main></body></html>`,
  );
}

const tweet = (words: string, signature: string, name = 'class="twitter-tweet"'): string =>
  `<blockquote ${name}><p>${words}</p>${signature}</blockquote>`;
const SIGNED = '&mdash; Bo Holm (@boholm) <a href="/1">May 4, 2020</a>';

const posted = ({ quotes }: Article) => quotes.filter(({ rule }) => rule === 'post');

describe('the words of a post from elsewhere', () => {
  test.each([
    ['with its network’s class', 'class="twitter-tweet"'],
    ['without a class', ''],
  ])('are a quote of its author, %s', (_, name) => {
    const article = read(tweet(WORDS, SIGNED, name));
    const [quote, ...more] = posted(article);
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ text: WORDS, kind: 'direct', cue: null });
    expect(quote?.parts.map(({ text }) => text)).toEqual([WORDS]);
    expect(quote?.speaker).toMatchObject({ name: 'Bo Holm', mention: { text: 'Bo Holm' } });
    expect(quote?.confidence).toBeGreaterThan(0.9);
    expect(article.embeds).toMatchObject([
      { kind: 'post', author: { text: 'Bo Holm', handle: '@boholm' }, content: [{ text: WORDS }] },
    ]);
    expect(article.body.filter(({ kind }) => kind === 'embed').map(({ text }) => text)).toEqual([
      WORDS,
      '— Bo Holm (@boholm) May 4, 2020',
    ]);
  });

  test('leave all other quotes as they are', () => {
    const told = ({ quotes }: Article) =>
      quotes
        .filter(({ rule }) => rule !== 'post')
        .map(({ text, speaker, rule, confidence }) => [text, speaker?.name, rule, confidence]);
    const bare = told(read(''));
    expect(bare.length).toBeGreaterThan(2);
    for (const at of [1, 2, 3, 4]) expect(told(read(tweet(WORDS, SIGNED), at))).toEqual(bare);
  });

  test('lead to the name that the story has for the author', () => {
    const article = read(tweet(WORDS, '&mdash; Gov. Anna Berg (@annaberg) May 4, 2020'));
    const [quote] = posted(article);
    const berg = article.entities.find(({ name }) => name === 'Anna Berg');
    expect(berg).toBeDefined();
    expect(quote?.speaker).toMatchObject({ name: 'Anna Berg', entityId: berg?.id });
  });

  test('have no speaker where the post names none', () => {
    const [quote] = posted(read(tweet(WORDS, '')));
    expect(quote).toMatchObject({ text: WORDS, speaker: null });
    expect(quote?.confidence).toBeLessThan(0.9);
  });

  test('are without what the network adds', () => {
    const [quote] = posted(
      read(
        tweet(
          `${WORDS} <a href="/2">https://t.co/a1</a> <a href="/3">pic.twitter.com/b2</a>`,
          SIGNED,
        ),
      ),
    );
    expect(quote?.text).toBe(WORDS);
  });

  test('are one quote in several paragraphs', () => {
    const [quote] = posted(read(tweet(`${WORDS}<br><br>Send bread.`, SIGNED)));
    expect(quote?.text).toBe(`${WORDS}\n\nSend bread.`);
    expect(quote?.content.map(({ text }) => text)).toEqual([WORDS, 'Send bread.']);
  });

  test('are found in any language', () => {
    const paragraphs = [
      'Die Fähre nach Vessby ist am Montag nicht gefahren, und die Schlange am Kai wurde immer länger.',
      'Der Sturm werde bis Donnerstag dauern, sagte die Hafenmeisterin Anna Berg, und das Wasser steige.',
    ].map((text) => `<p>${text}</p>`);
    const { language, quotes } = parseArticle(
      `<html lang="de"><body><h1>Sturm hält die Fähre am Kai</h1>${paragraphs.join(
        tweet(
          'Ich schlafe seit Samstag in meinem Auto, und niemand sagt, wann es weitergeht.',
          SIGNED,
        ),
      )}</body></html>`,
    );
    expect(language).toBe('de');
    expect(quotes.find(({ rule }) => rule === 'post')?.speaker?.name).toBe('Bo Holm');
  });
});

const LINE = 'We slept at the quay, and nobody told us when the ferry will sail again';

test.each([
  [
    'instagram',
    `<blockquote class="instagram-media"><a href="/1">View this post on Instagram</a>
      <p><a href="/1">${LINE}</a></p><p>A post shared by <a href="/2">Bo Holm</a> (@boholm) on May 4</p></blockquote>`,
    ['Bo Holm', '@boholm'],
  ],
  [
    'facebook',
    `<div class="fb-post"><blockquote class="fb-xfbml-parse-ignore"><p>${LINE}</p>
      Posted by <a href="/1">Bo Holm</a> on&nbsp;<a href="/2">Monday, May 4, 2020</a></blockquote></div>`,
    ['Bo Holm', null],
  ],
  [
    'tiktok',
    `<blockquote class="tiktok-embed"><section><a href="/1">@boholm</a> <p>${LINE}</p>
      <a href="/2">♬ original sound - Bo Holm</a></section></blockquote>`,
    ['@boholm', '@boholm'],
  ],
  [
    'reddit',
    `<blockquote class="reddit-embed-bq"><a href="/1">${LINE}</a><br> by<a href="/2">u/boholm</a>
      in<a href="/3">vessby</a></blockquote>`,
    ['u/boholm', 'u/boholm'],
  ],
  [
    'bluesky',
    `<blockquote class="bluesky-embed"><p>${LINE}<br><br><a href="/1">[image or embed]</a></p>
      &mdash; Bo Holm (<a href="/2">@boholm.bsky.social</a>) <a href="/3">May 4, 2024 at 10:14 AM</a></blockquote>`,
    ['Bo Holm', '@boholm.bsky.social'],
  ],
])('a post of %s has author and words', (provider, html, [name, handle]) => {
  const article = read(html);
  expect(article.embeds).toMatchObject([
    { provider, author: { text: name, handle }, content: [{ text: LINE }] },
  ]);
  expect(posted(article).map(({ text, speaker }) => [text, speaker?.name])).toEqual([[LINE, name]]);
});

test.each([
  [
    'Mastodon',
    `<blockquote class="mastodon-embed"><a href="/1"><div>Post by @boholm@vessby.example</div>
      <div>View on Mastodon</div></a></blockquote>`,
  ],
  [
    'Instagram',
    `<blockquote class="instagram-media"><a href="/1">View this post on Instagram</a>
      <p><a href="/1">A post shared by Bo Holm (@boholm)</a></p></blockquote>`,
  ],
])('a post of %s without words is no part of the story', (_, html) => {
  const { body, embeds, boilerplate } = read(html);
  expect([body.map(({ text }) => text), embeds]).toEqual([STORY, []]);
  expect(new Set(boilerplate.map(({ rule }) => rule))).toEqual(new Set(['embed']));
});

test('a post that is less than a tenth of the story is struck as a post', () => {
  const article = read(tweet('Wet.', '&mdash; Bo (@bo) May 4'));
  expect(article.embeds).toMatchObject([{ kind: 'post', text: '' }]);
  const struck = article.boilerplate.filter(({ rule }) => rule === 'embed');
  expect(struck.map(({ text }) => text)).toEqual(['Wet.', '— Bo (@bo) May 4']);
});
