import { describe, expect, test } from 'vitest';
import { GROUPS, groupsOf } from '../../../src/furniture/page-body/container-words.js';

function groups(words: string): string[] {
  const bits = groupsOf(words);
  return GROUPS.filter((_, index) => bits & (1 << index));
}

describe('the words of an element', () => {
  test.each([
    ['article-body__text', 'body'],
    ['image-source', 'caption'],
    ['data-table', 'live'],
    ['page-footer', 'foot'],
  ])('say of %j that it is %s', (words, group) => {
    expect(groups(words)).toContain(group);
  });

  test.each([
    ['sourced-paragraph', 'caption'],
    ['last-updated', 'date'],
    ['stable-layout', 'live'],
    ['football-report', 'foot'],
    ['our-correspondent', 'comment'],
    ['history', 'story'],
  ])('do not say of %j that it is %s, a part of another word', (words, group) => {
    expect(groups(words)).not.toContain(group);
  });
});
