import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';
import { annotatedArticles, hasSpeaker, quoteOf } from './annotated-articles.js';

/** What is found of all attributions, each with its article where it is not. */
function readAll() {
  const lost: string[] = [];
  const marked = { all: 0, found: 0, speaker: 0, cue: 0 };
  const unmarked = { all: 0, found: 0, speaker: 0, cue: 0 };
  let given = 0;
  let acts = 0;
  let spurious = 0;
  for (const { name, text, attributions } of annotatedArticles()) {
    const quotes = extractQuotes(text, { all: true });
    for (const { kind, content, speaker, lemma, act } of attributions) {
      const counts = kind === 'indirect' ? unmarked : marked;
      const quote = quoteOf(content, quotes);
      const words = text.slice(content.start, content.end);
      counts.all++;
      if (quote === undefined) {
        lost.push(`${name}: not found: ${words}`);
        continue;
      }
      counts.found++;
      if (quote.act === act) acts++;
      if (hasSpeaker(quote, speaker)) counts.speaker++;
      else lost.push(`${name}: ${speaker} given as ${quote.speaker?.mention.text}: ${words}`);
      if ((quote.cue?.lemma ?? null) === lemma) counts.cue++;
    }
    for (const quote of quotes) {
      given++;
      if (attributions.some(({ content }) => quoteOf(content, [quote]) !== undefined)) continue;
      if (quote.act === 'attitude') continue;
      spurious++;
      lost.push(`${name}: nobody said: ${quote.text}`);
    }
  }
  return { marked, unmarked, acts, given, spurious, lost };
}

describe('annotated articles', () => {
  const { marked, unmarked, acts, given, spurious, lost } = readAll();
  const message = lost.join('\n');

  it('finds the words in marks, and who said them', () => {
    expect(marked.found / marked.all, message).toBeGreaterThan(0.95);
    expect(marked.speaker / marked.all, message).toBeGreaterThan(0.9);
    expect(marked.cue / marked.all, message).toBeGreaterThan(0.85);
  });

  it('finds reports without marks, and who made them', () => {
    expect(unmarked.found / unmarked.all, message).toBeGreaterThan(0.75);
    expect(unmarked.speaker / unmarked.all, message).toBeGreaterThan(0.65);
  });

  it('gives few quotes that are none', () => {
    expect(spurious / given, message).toBeLessThan(0.12);
  });

  it('tells what is done with the words', () => {
    expect(acts / (marked.found + unmarked.found), message).toBeGreaterThan(0.95);
  });
});
