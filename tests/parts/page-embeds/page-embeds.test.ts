import { createParser } from 'copydesk';
import { describe, expect, it } from 'vitest';

const FIRST =
  '<p>It rained in Vessby all day on Monday, to the joy of many farmers in the hills.</p>';
const LAST = '<p>The rain ended on Tuesday morning, when the wind turned to the north again.</p>';
const LONG = `<p>${'The council met on Tuesday and spoke of dikes, pumps and the price of sand. '.repeat(20)}</p>`;
const parse = createParser();

const embedsOf = (between: string, after = '') =>
  parse(
    `<html lang="en"><article><h1>Rain in Vessby</h1>${FIRST}${between}${LAST}${after}</article>`,
    {
      url: 'https://vessby.example/news/rain',
      format: 'html',
    },
  ).embeds;
const told = (between: string, after = '') =>
  embedsOf(between, after).map(({ kind, provider, url }) => [kind, provider, url]);

describe('what a page shows from elsewhere', () => {
  it.each([
    [
      '<iframe src="//www.youtube-nocookie.com/embed/a1"></iframe>',
      'video',
      'youtube',
      'https://www.youtube-nocookie.com/embed/a1',
    ],
    [
      '<iframe data-src="https://player.vimeo.com/video/1"></iframe>',
      'video',
      'vimeo',
      'https://player.vimeo.com/video/1',
    ],
    [
      '<iframe src="about:blank" data-cmp-src="https://geo.dailymotion.com/player.html?video=x"></iframe>',
      'video',
      'dailymotion',
      'https://geo.dailymotion.com/player.html?video=x',
    ],
    [
      '<iframe src="https://open.spotify.com/embed/episode/1"></iframe>',
      'audio',
      'spotify',
      'https://open.spotify.com/embed/episode/1',
    ],
    [
      '<iframe src="https://w.soundcloud.com/player/?url=1"></iframe>',
      'audio',
      'soundcloud',
      'https://w.soundcloud.com/player/?url=1',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      'map',
      'google',
      'https://www.google.com/maps/embed?pb=1',
    ],
    [
      '<iframe src="https://datawrapper.dwcdn.net/AbCdE/3/"></iframe>',
      'chart',
      'datawrapper',
      'https://datawrapper.dwcdn.net/AbCdE/3/',
    ],
    [
      '<div><script src="https://datawrapper.dwcdn.net/AbCdE/embed.js"></script></div>',
      'chart',
      'datawrapper',
      'https://datawrapper.dwcdn.net/AbCdE/',
    ],
    [
      '<div class="flourish-embed" data-src="visualisation/1"></div>',
      'chart',
      'flourish',
      'https://public.flourish.studio/visualisation/1',
    ],
    [
      '<iframe src="https://e.infogram.com/1"></iframe>',
      'chart',
      'infogram',
      'https://e.infogram.com/1',
    ],
    [
      '<iframe src="https://www.scribd.com/embeds/1/content"></iframe>',
      'document',
      'scribd',
      'https://www.scribd.com/embeds/1/content',
    ],
    [
      '<iframe src="https://embed.documentcloud.org/documents/1/"></iframe>',
      'document',
      'documentcloud',
      'https://embed.documentcloud.org/documents/1/',
    ],
    [
      '<object data="/files/plan.pdf"></object>',
      'document',
      null,
      'https://vessby.example/files/plan.pdf',
    ],
    ['<embed src="/files/plan.pdf">', 'document', null, 'https://vessby.example/files/plan.pdf'],
    [
      '<video controls><source src="rain.mp4" type="video/mp4"></video>',
      'video',
      null,
      'https://vessby.example/news/rain.mp4',
    ],
    ['<audio src="/rain.mp3"></audio>', 'audio', null, 'https://vessby.example/rain.mp3'],
    [
      '<iframe src="https://media.example/player/123"></iframe>',
      'video',
      null,
      'https://media.example/player/123',
    ],
    [
      '<amp-youtube data-videoid="a1"></amp-youtube>',
      'video',
      'youtube',
      'https://www.youtube.com/watch?v=a1',
    ],
    [
      '<lite-youtube videoid="a1"></lite-youtube>',
      'video',
      'youtube',
      'https://www.youtube.com/watch?v=a1',
    ],
    ['<amp-twitter data-tweetid="1"></amp-twitter>', 'post', 'x', 'https://x.com/i/status/1'],
    [
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1"></iframe>',
      'post',
      'x',
      'https://platform.twitter.com/embed/Tweet.html?id=1',
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/video.php?href=a"></iframe>',
      'video',
      'facebook',
      'https://www.facebook.com/plugins/video.php?href=a',
    ],
    [
      '<script async data-telegram-post="vessby/12"></script>',
      'post',
      'telegram',
      'https://t.me/vessby/12',
    ],
    [
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1"></a></blockquote>',
      'post',
      'x',
      'https://twitter.com/a/status/1',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a1/"></blockquote>',
      'post',
      'instagram',
      'https://www.instagram.com/p/a1/',
    ],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"></blockquote>',
      'post',
      'tiktok',
      'https://www.tiktok.com/@a/video/1',
    ],
    [
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:a/app.bsky.feed.post/b"></blockquote>',
      'post',
      'bluesky',
      'https://bsky.app/profile/did:plc:a/post/b',
    ],
    [
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@a/post/b"></blockquote>',
      'post',
      'threads',
      'https://www.threads.net/@a/post/b',
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/a/posts/1"></div>',
      'post',
      'facebook',
      'https://www.facebook.com/a/posts/1',
    ],
    [
      '<div class="twitter-tweet"><iframe src="https://platform.twitter.com/embed/Tweet.html?id=1"></iframe></div>',
      'post',
      'x',
      'https://platform.twitter.com/embed/Tweet.html?id=1',
    ],
  ])('is read from its code: %s', (code, ...expected) => {
    expect(told(code)).toEqual([expected]);
  });

  it.each([
    '<iframe src="https://ads.example/frame?id=1"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=a"></iframe>',
    '<iframe src="https://docs.google.com/forms/d/1"></iframe>',
    '<iframe src="javascript:alert(1)//youtube.com/embed/1"></iframe>',
    '<iframe src="data:text/html,youtube.com"></iframe>',
    '<video src="blob:https://vessby.example/1"></video>',
    '<aside><iframe src="https://www.youtube.com/embed/1"></iframe></aside>',
    '<div class="related"><iframe src="https://www.youtube.com/embed/1"></iframe></div>',
    '<div hidden><iframe src="https://www.youtube.com/embed/1"></iframe></div>',
    '<blockquote class="twitter-tweet"></blockquote>',
    '<lite-youtube videoid="&quot;><script>"></lite-youtube>',
  ])('is none of the article: %s', (code) => expect(told(code)).toEqual([]));

  it('stands after a block, in an empty span', () => {
    const video = '<iframe src="https://www.youtube.com/embed/1" title="Flooded  lanes"></iframe>';
    const [embed] = embedsOf(video);
    expect(embed).toMatchObject({ after: 0, text: '', title: 'Flooded lanes', author: null });
    expect(embed?.start).toBe(embed?.end);
    expect(embedsOf('', video)).toMatchObject([{ after: 1 }]);
  });

  it('is given once, with its copy for readers without scripts', () => {
    const frame = '<iframe src="https://www.youtube.com/embed/1"></iframe>';
    expect(told(`${frame}<noscript>${frame}</noscript>`)).toHaveLength(1);
  });

  it('has the words of a post that is not in the body', () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>The lanes are wet.</p>— Bo Holm (@boholm) ' +
      '<a href="https://twitter.com/boholm/status/1">May 4, 2020</a></blockquote>';
    const [embed] = embedsOf(LONG + tweet + LONG);
    expect(embed).toMatchObject({
      kind: 'post',
      provider: 'x',
      url: 'https://twitter.com/boholm/status/1',
      printed: { text: 'The lanes are wet.', author: 'Bo Holm', handle: '@boholm' },
      content: [],
      after: 1,
    });
    const [shown] = embedsOf(tweet);
    expect(shown).toMatchObject({
      printed: null,
      after: 0,
      url: 'https://twitter.com/boholm/status/1',
    });
    expect(shown?.content.map(({ text }) => text)).toEqual(['The lanes are wet.']);
  });
});
