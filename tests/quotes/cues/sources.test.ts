import { describe, expect, it } from 'vitest';
import type { QuoteAnalysis } from '../../../src/quotes/cues/quote-analysis.js';
import { analyse, sourcesOf } from '../../../src/quotes/cues/quote-context.js';
import { isSameSource, sourceCandidates } from '../../../src/quotes/cues/sources.js';
import { stretchOf } from '../../../src/quotes/tagging/reading.js';

/** The words of a mention, or “nobody”. */
function wordsOf(analysis: QuoteAnalysis, index: number): string {
  const mention = analysis.mentions[index];
  if (mention === undefined) return 'nobody';
  const { start, end } = stretchOf(analysis, mention.start, mention.end);
  return analysis.text.slice(start, end);
}

/** A text read, with the index of the cue whose head is a word. */
function read(text: string, word = 'said') {
  const analysis = analyse(text);
  const cue = analysis.cues.findIndex(({ head }) => analysis.items[head]?.text === word);
  return { analysis, cue };
}

describe('the likeliest source of a cue', () => {
  it.each([
    ['its subject', 'Anna Berg said it rained.', 'Anna Berg'],
    [
      'the name behind it, where a quotation stands before',
      '“It rained,” said Anna Berg.',
      'Anna Berg',
    ],
    ['not who is told', 'Anna Berg told Bo Holm that it rained.', 'Anna Berg', 'told'],
    ['a pronoun', 'Anna Berg left. She said it rained.', 'She'],
    ['who it is about, in a relative clause', 'Bo Holm, who said it rained, left.', 'who'],
    ['who follows “by”, in the passive', 'It was said by Anna Berg that it rained.', 'Anna Berg'],
  ])('is %s: %s', (_, text, source, word = 'said') => {
    const { analysis, cue } = read(text, word);
    expect(wordsOf(analysis, sourcesOf(analysis, cue)[0]?.mention ?? -1)).toBe(source);
  });

  it('comes first of a few, each less likely than the one before', () => {
    const { analysis, cue } = read(
      'Anna Berg, Bo Holm, Eva Lind, Jon Dahl and Ida Moe met. Anna Berg said it rained.',
    );
    const sources = sourcesOf(analysis, cue);
    const odds = sources.map(({ probability }) => probability);
    expect(sources).toHaveLength(4);
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
    expect(odds.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.000001);
  });
});

describe('the candidates of a cue', () => {
  const candidates = (text: string) => {
    const { analysis, cue } = read(text);
    const found = analysis.cues[cue];
    return found === undefined
      ? []
      : sourceCandidates(analysis, found).map((index) => wordsOf(analysis, index));
  };

  it('are the mentions of its paragraph from near to far, and nobody', () => {
    expect(
      candidates('Bo Holm left.\n\nEva Lind met Anna Berg, who said Jon Dahl stayed.'),
    ).toEqual([...['who', 'Anna Berg', 'Eva Lind'], 'Jon Dahl', 'nobody']);
  });

  it('are none of another paragraph', () => {
    expect(candidates('Bo Holm left.\n\nAnna Berg said so.')).not.toContain('Bo Holm');
  });
});

it('is the same, where one pronoun stands twice', () => {
  const { analysis } = read('She left. She said he left.');
  const [she, again, he] = analysis.mentions.map((_, index) => index) as [number, number, number];
  expect(isSameSource(analysis, she, again)).toBe(true);
  expect(isSameSource(analysis, she, he)).toBe(false);
  expect(isSameSource(analysis, -1, -1)).toBe(false);
});
