import { describe, expect, test } from 'vitest';
import type { PostProvider } from '../../../src/article.js';
import { endOfWords, isPostLabel, readSignature } from '../../../src/furniture/posts/post-lines.js';

type Read = [words: string, name: string, handle: string | null] | null;

function read(text: string, provider: PostProvider | null = null): Read {
  const found = readSignature(text, provider);
  if (found === null) return null;
  const { author, handle, words } = found;
  return [text.slice(0, words).trim(), text.slice(author.start, author.end), handle];
}

describe('the signature of a post', () => {
  test.each<[string, PostProvider | null, Read]>([
    ['— Bo Holm (@boholm) May 4, 2020', null, ['', 'Bo Holm', '@boholm']],
    ['– Bo Holm ⚓ (@boholm) 4. Mai 2020', null, ['', 'Bo Holm ⚓', '@boholm']],
    [
      '-- Bo-Erik Holm (Vessby) (@bo_holm) 2020年5月4日',
      null,
      ['', 'Bo-Erik Holm (Vessby)', '@bo_holm'],
    ],
    [
      '— Bo Holm (@bo.vessby.example) May 4, 2020 at 10:14 AM',
      null,
      ['', 'Bo Holm', '@bo.vessby.example'],
    ],
    ['Wet again. — Bo Holm (@boholm) May 4, 2020', null, ['Wet again.', 'Bo Holm', '@boholm']],
    ['Wet again.— Bo Holm (@boholm)', 'x', ['Wet again.', 'Bo Holm', '@boholm']],
    ['— (@boholm) May 4, 2020', null, ['', '@boholm', '@boholm']],
    [
      'A post shared by Port of Vessby (@vessbyport) on May 4, 2020',
      'instagram',
      ['', 'Port of Vessby', '@vessbyport'],
    ],
    ['Una publicación compartida de Bo Holm (@boholm)', 'instagram', ['', 'Bo Holm', '@boholm']],
    [
      'Posted by Friends on Wheels on Monday, May 4, 2020',
      'facebook',
      ['', 'Friends on Wheels', null],
    ],
    ['Gepostet von Bo Holm am Montag, 4. Mai 2020', 'facebook', ['', 'Bo Holm', null]],
    [
      'Who else is wet? by u/boholm in vessby',
      'reddit',
      ['Who else is wet?', 'u/boholm', 'u/boholm'],
    ],
    ['@boholm', 'tiktok', ['', '@boholm', '@boholm']],
    ['— Bo Holm, harbour master', null, null],
    ['— Bo Holm (@boholm)', null, null],
    ['Bo Holm (@boholm) wrote on May 4 that it was wet.', 'x', null],
    ['A post shared by Bo Holm', null, null],
    ['@boholm', 'x', null],
  ])('%s', (text, provider, expected) => {
    expect(read(text, provider)).toEqual(expected);
  });
});

test.each([
  ['View this post on Instagram', 1, true],
  ['View on Threads', 0, true],
  ['Tweet may have been deleted', 0, true],
  ['♬ original sound - Bo Holm', 1, true],
  ['pic.twitter.com/a1b2', 1, true],
  ['Wet again.', 0, false],
  ['#vessby #rain #harbour #ferry #weather #wet', 1, false],
])('“%s” with a share of %d in links is a label: %s', (text, share, expected) => {
  expect(isPostLabel(text, share)).toBe(expected);
});

test.each([
  ['Wet again. pic.twitter.com/a1b2', 'Wet again.'],
  ['Wet https://t.co/a1b2 again https://t.co/c3 pic.twitter.com/d4', 'Wet https://t.co/a1b2 again'],
  ['Wet again [image or embed]', 'Wet again'],
  ['pic.twitter.com/a1b2', ''],
])('the words of “%s”', (text, words) => {
  expect(text.slice(0, endOfWords(text, text.length))).toBe(words);
});
