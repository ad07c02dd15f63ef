import { expect, test } from 'vitest';
import { postsOf } from '../../../src/furniture/posts/posts-of-page.js';
import { readHtml } from '../../../src/input/html/read-html.js';

const SIGNED = '— Bo Holm (@boholm) <a href="/1">May 4, 2020</a>';

/** The blocks of each post of a page, with its network. */
function posts(html: string): [string | null, string[]][] {
  const page = readHtml(html);
  const found = new Set(postsOf(page).values());
  return [...found].map(({ provider, blocks }) => [
    provider,
    blocks.map((i) => page.blocks[i]?.text ?? ''),
  ]);
}

test('a network’s class wraps a post', () => {
  const html = `<p>Rain.</p><blockquote class="twitter-tweet"><p>Wet.</p>${SIGNED}</blockquote>
    <div class="wp fb-post"><blockquote><p>Very wet.</p>Posted by <a>Bo Holm</a> on May 4, 2020</blockquote></div><p>Sun.</p>`;
  expect(posts(html)).toEqual([
    ['x', ['Wet.', '— Bo Holm (@boholm) May 4, 2020']],
    ['facebook', ['Very wet.', 'Posted by Bo Holm on May 4, 2020']],
  ]);
});

test('so does a block quotation that ends like one', () => {
  const html = `<blockquote><p>Wet.</p><p>Very.</p>${SIGNED}</blockquote>
    <blockquote><p>Wet.</p>— Bo Holm, harbour master</blockquote>`;
  expect(posts(html)).toEqual([[null, ['Wet.', 'Very.', '— Bo Holm (@boholm) May 4, 2020']]]);
});

test('two posts in one quotation with a class are one post, up to its signature', () => {
  const html = `<blockquote class="twitter-tweet"><p>Wet.</p>${SIGNED}<p>The story goes on.</p>`;
  expect(posts(html)).toEqual([['x', ['Wet.', '— Bo Holm (@boholm) May 4, 2020']]]);
});

test('a signature outside of a quotation is no post', () => {
  expect(posts(`<p>Wet.</p><p>${SIGNED}</p>`)).toEqual([]);
});
