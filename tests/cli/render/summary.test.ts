import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/cli/render/summary.js';
import { articleOf, emptyArticle, harbourArticle } from '../../output/article-fixture.js';

describe('summaryOf', () => {
  const summary = summaryOf(harbourArticle(), 80);

  test('gives facts, quotes, names and what was struck', () => {
    expect(summary.split('\n').slice(0, 8)).toEqual([
      'Headline   Vessby harbour reopens after storm <live>',
      'Dek        The mayor promises a new quay, and critics ask who will pay',
      'Outlet     The Coast',
      'Byline     By Mara Lindqvist, shipping correspondent, and agencies',
      'Dateline   VESSBY, March 3 (Nordwire) -',
      'Published  2025-03-03T18:20:00+01:00',
      'Language   en-GB',
      'Body       7 paragraphs, 1 heading, 2 list items, 1 blockquote; 902 characters',
    ]);
    expect(summary).toContain('\n\nWho said what (6)\n  - Anna Berg: “The quays are safe,”');
    expect(summary).toContain('  - Anna Berg (printed “she”): “We heard the ropes');
    expect(summary).toContain('  - residents (not resolved): the sea wall had');
    expect(summary).toContain('  - Anna Berg (person, 3 mentions, also Berg) – harbour master\n');
    expect(summary).toContain('\n\nRemoved (4)\n  - share: Share this article\n  - donation: ');
    expect(summary).toMatch(/\nNotes \(1\)\n {2}- truncated: [^\n]+\n$/);
  });

  test('keeps to the width of the terminal', () => {
    const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
    expect(widest(summary)).toBeLessThanOrEqual(80);
    expect(widest(summaryOf(harbourArticle(), 50))).toBeLessThanOrEqual(50);
    expect(widest(summaryOf(harbourArticle(), 1000))).toBeLessThanOrEqual(100);
    expect(summary).not.toMatch(/ $/m);
  });

  test('says little of an article with little in it', () => {
    expect(summaryOf(emptyArticle(), 80)).toBe(
      'Headline   none\nBody       nothing; 0 characters\n',
    );
  });

  test('lets no text command the terminal', () => {
    const article = articleOf('Rain.');
    const headline = { start: 0, end: 0, text: 'Red \x1b[31malert\x07\nLanguage   \u202exx' };
    expect(summaryOf({ ...article, headline }, 80).split('\n')[0]).toBe(
      'Headline   Red [31malert Language xx',
    );
  });
});
