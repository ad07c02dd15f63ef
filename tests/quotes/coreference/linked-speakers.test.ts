import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/article.js';
import { extractEntities } from '../../../src/entities/extract-entities.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';

/** The speaker of the last quote, with the entities of the text. */
function lastSpeaker(text: string): Speaker | null | undefined {
  const quotes = extractQuotes(text, { entities: extractEntities(text), all: true });
  return quotes[quotes.length - 1]?.speaker;
}

// biome-ignore format: one form a line
const LINKED: [text: string, name: string][] = [
  ['“It is safe,” senior analyst Anna Berg said.', 'Anna Berg'],
  ['The port closed. “Trains will run,” the company, Kelda Rail, said.', 'Kelda Rail'],
  ['“We did nothing wrong,” a lawyer for Kelda Rail, Jon Holm, said.', 'Jon Holm'],
  ['One of the protesters, Anna Berg, 42, said the march was peaceful.', 'Anna Berg'],
  ['Kelda Rail director and senior economist Anna Berg said trains would run.', 'Anna Berg'],
  ['Norland’s Minister of Fish General Anna Berg said the law was ready.', 'Anna Berg'],
  ['The Vessby Port Authority opened a pier. “It is safe,” the authority said.', 'Vessby Port Authority'],
  ['Kelda Rail’s report said the bridge was unsafe.', 'Kelda Rail'],
  ['A report by Kelda Rail was long. The report said “cracks were found”.', 'Kelda Rail'],
  ['Anna Berg and Jon Holm opened the bridge. “We are glad,” they said.', 'Anna Berg and Jon Holm'],
  ['Anna Berg, Jon Holm and Lin Jian said the bridge was safe.', 'Anna Berg, Jon Holm and Lin Jian'],
  ['Anna Berg, 36, was in court. “I did it,” the 36-year-old said.', 'Anna Berg'],
  ['Anna Berg opened the bridge on Friday. “It is safe,” the woman said.', 'Anna Berg'],
  ['“It is safe,” seabird42 wrote on a forum.', 'seabird42'],
];

describe('speakers with a name', () => {
  it.each(LINKED)('%s', (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ['a letter is not its addressee’s', 'A letter to Anna Berg said taxes were too high.'],
    ['a spokesman is nobody’s name', '“It is safe,” a Kelda Rail spokesman said.'],
    [
      'a joint statement is not one’s',
      'Anna Berg and Kelda Rail issued a joint statement. The joint statement said “it is safe”.',
    ],
    ['a place is no agency', 'Storms hit Kansas on Monday. “More will come,” the agency said.'],
    [
      'two women are as likely',
      'Anna Berg and Maria Holm opened the bridge. “It is safe,” the woman said.',
    ],
  ])('nobody, where %s', (_, text) => {
    const speaker = lastSpeaker(text);
    expect(speaker?.mention.text).toBeTruthy();
    expect(speaker).toMatchObject({ name: null, entityId: null, confidence: 0 });
  });

  it('takes “which” for the body, not for its place', () => {
    const text = 'Anna Berg heads the Norland Trade Council in Turkey, which said “it is safe”.';
    expect(lastSpeaker(text)?.name).toBe('Norland Trade Council');
  });

  it('are less sure by a pronoun than by name, and two of one surname least', () => {
    const sure = (text: string) => lastSpeaker(text)?.confidence ?? 0;
    const named = sure('Anna Berg said the bridge was safe.');
    const meant = sure('Anna Berg runs the port. Jon Holm met her. “It is safe,” she said.');
    const shared = sure('Anna Berg met Jon Berg. “It is safe,” Berg said.');
    expect(named).toBeGreaterThan(meant);
    expect(meant).toBeGreaterThan(shared);
  });

  it('reach the confidence of the quote', () => {
    const text = 'Anna Berg met Jon Berg. “It is safe,” Berg said.';
    const [quote] = extractQuotes(text, { entities: extractEntities(text) });
    expect(quote?.confidence).toBeLessThanOrEqual(quote?.speaker?.confidence ?? 0);
  });
});
