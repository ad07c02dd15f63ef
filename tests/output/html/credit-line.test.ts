import { describe, expect, test } from 'vitest';
import { creditsLine, timeHtml } from '../../../src/output/html/credit-line.js';
import { articleOf } from '../article-fixture.js';
import { textOf } from '../well-formed.js';

const berg = { kind: 'person', name: 'Anna Berg', role: 'harbour editor' } as const;
const lie = { kind: 'person', name: 'Tor Lie', role: null } as const;
const wire = { kind: 'organisation', name: 'Northern Wire', role: null } as const;

function lineOf(byline: object | null, publishedAt: string | null = null): string {
  const found =
    byline === null ? null : { text: '', source: [], authors: [], agencies: [], ...byline };
  return textOf(creditsLine({ ...articleOf('Rain.'), byline: found, publishedAt }));
}

describe('the line of credits', () => {
  test('names each author and agency apart, whatever joins them in print', () => {
    const text = 'By Anna Berg, harbour editor, and Tor Lie for Reuters';
    expect(lineOf({ text, authors: [berg, lie], agencies: ['Reuters'] })).toBe(
      'Anna Berg, harbour editor · Tor Lie · Reuters',
    );
  });

  test('names an agency that is an author once', () => {
    expect(lineOf({ text: 'x', authors: [wire], agencies: ['Northern Wire'] })).toBe(
      'Northern Wire',
    );
  });

  test('shows a byline as printed where nobody is known in it', () => {
    expect(lineOf({ text: 'From our own correspondent' })).toBe('From our own correspondent');
  });

  test('is not there without a byline and a time', () => {
    expect(lineOf(null)).toBe('');
    expect(lineOf({ text: ' ' })).toBe('');
  });

  test('ends with the time of publication', () => {
    expect(lineOf({ text: 'x', authors: [lie] }, '2024-05-15T17:05:00+02:00')).toBe(
      'Tor Lie · 2024-05-15 17:05 +02:00',
    );
  });
});

describe('a time', () => {
  test.each([
    ['2024-05-15T17:05:00+02:00', '2024-05-15 17:05 +02:00'],
    ['2024-05-15T17:05:00.000Z', '2024-05-15 17:05 UTC'],
    ['2024-05-15T17:05', '2024-05-15 17:05'],
    ['2024-05-15', '2024-05-15'],
    ['soon', 'soon'],
  ])('%s is %s', (time, words) => {
    expect(timeHtml(time)).toBe(`<time datetime="${time}">${words}</time>`);
  });
});
