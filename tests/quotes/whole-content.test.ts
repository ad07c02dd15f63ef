import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

/** The pieces of what is said in the first quote with this cue. */
function contentOf(text: string, cue: string): string[] {
  const quote = extractQuotes(text, { all: true }).find((found) => found.cue?.lemma === cue);
  return quote?.content.map((piece) => piece.text) ?? [];
}

describe('the whole of what is said without marks', () => {
  it.each([
    [
      'a clause behind “which”',
      'Anna Berg said the port had seen a strong rise in trade, which made up for the losses of spring.',
      'the port had seen a strong rise in trade, which made up for the losses of spring',
    ],
    [
      'a reason',
      'Anna Berg said the town had a rare bridge, as most others were pulled down.',
      'the town had a rare bridge, as most others were pulled down',
    ],
    [
      'a second infinitive',
      'He urged residents to avoid flooded roads and immediately report blocked drains.',
      'residents to avoid flooded roads and immediately report blocked drains',
    ],
    [
      'the main clause behind “even if”',
      'Jon Holm said that even if it had the money, this would be a risky plan.',
      'that even if it had the money, this would be a risky plan',
    ],
  ])('%s', (_, text, content) => {
    expect(contentOf(text, /urged/.test(text) ? 'urge' : 'say')).toEqual([content]);
  });

  it.each(['a professor of law at the University of Vessby', 'who runs the farm'])(
    'what stands behind words about the source, “%s”',
    (words) => {
      const text = `According to Tor Lie, ${words}, the law is clear.`;
      expect(contentOf(text, 'according to')).toEqual(['the law is clear']);
    },
  );

  it('what stands before a cue between commas, with a clause of its own', () => {
    const text = 'If farmers are squeezed too much, Anna Berg noted, they may cut corners.';
    expect(contentOf(text, 'note')).toEqual([
      'If farmers are squeezed too much',
      'they may cut corners',
    ]);
  });

  it('what goes on behind a cue with “and” and a subject', () => {
    const text = 'The plane went on to Vessby, Anna Berg said, and the passengers were safe.';
    expect(contentOf(text, 'say')).toEqual([
      'The plane went on to Vessby',
      'and the passengers were safe',
    ]);
  });

  it('not what the speaker did besides', () => {
    const text = 'The bridge is safe, Anna Berg said, and left the room.';
    expect(contentOf(text, 'say')).toEqual(['The bridge is safe']);
  });
});

describe('the clause around words in marks', () => {
  it.each([
    [
      'what follows them',
      'Anna Berg voiced “concerns” about the state of the old bridge.',
      'voice',
      '“concerns” about the state of the old bridge',
    ],
    [
      'a colon before the clause',
      'Jon Holm explained the changes: offices would be shared, and nobody would have a “closed door” room.',
      'explain',
      'offices would be shared, and nobody would have a “closed door” room',
    ],
    [
      'a clause before who is told',
      'While the plan might seem like a “slap in the face”, a deal was still possible, Anna Berg told reporters.',
      'tell',
      'While the plan might seem like a “slap in the face”, a deal was still possible',
    ],
  ])('%s', (_, text, cue, content) => {
    expect(contentOf(text, cue)).toEqual([content]);
  });
});

describe('words in marks that nobody said', () => {
  it.each([
    [
      'what is so called',
      'Anna Berg said prices fell in the so-called “crypto winter” of that year.',
    ],
    ['a name behind “called”', 'Riders can race over fixed routes called “segments” on the app.'],
    [
      'the title of a song',
      'He also wrote the song “Mother, Bring the Boats In!”, which children sing.',
    ],
    ['a title before a noun', 'The “Bad Weather” singer ended the tour in July.'],
    [
      'a term without a verb of speech',
      'The tide turned quickly during the “long winter” of that year.',
    ],
  ])('%s', (_, text) => {
    const marked = extractQuotes(text).flatMap(({ parts }) => parts);
    expect(marked).toEqual([]);
  });

  it.each([
    ['an act on somebody', 'Anna Berg called the police while on her way to the bridge.'],
    ['who is told, and nothing else', 'At ten, Anna Berg notified the harbour police.'],
    ['what is not to say', "This isn't to say the bridge is safe."],
  ])('nor without marks: %s', (_, text) => {
    expect(extractQuotes(text)).toEqual([]);
  });

  it('but what somebody is called is', () => {
    const [quote] = extractQuotes('The reviewer, Anna Berg, called it “a disgrace”.');
    expect(quote?.parts[0]?.text).toBe('a disgrace');
  });
});
