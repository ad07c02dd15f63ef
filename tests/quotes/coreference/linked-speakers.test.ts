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
  ['MEC for Fish and Traditional Affairs, Anna Berg, said it was safe. The MEC said “it will last”.', 'Anna Berg'],
  ['A report into the fire published on Friday by Kelda Rail was long. The report said “cracks were found”.', 'Kelda Rail'],
  ['Kelda Rail published a report on Monday. The report said “cracks were found”.', 'Kelda Rail'],
  ['Anna Berg and Jon Holm wrote in a letter that taxes were high. “Taxes are high,” the letter said.', 'Anna Berg and Jon Holm'],
  ['Anna Berg, a mother of four, lives here. Karin Lie came too. “It rains,” the mother of four said.', 'Anna Berg'],
  ['The Vessby Weather Service warned of snow.\n\nKelda Rail closed its lines.\n\nIt snowed for days.\n\n“Stay at home,” the agency said.', 'Vessby Weather Service'],
  ['Kelda Rail sued the Transport Union. The company said “it was right”.', 'Kelda Rail'],
  ['Kelda Airlines and Norland Ferries met on Monday. “We agree,” Norland said.', 'Norland Ferries'],
  ['A guide was printed in May. In a report on Friday, Kelda Rail said it was late. “We were late,” the report said.', 'Kelda Rail'],
  ['Anna Berg came to Kelda.\n\n“Nothing is safe,” Berg’s legal team said.', 'Berg’s legal team'],
  ['The Trade Authority of Norland was founded in May. Norland’s trade authority called it “late”.', 'Trade Authority of Norland'],
  ['Anna Berg visited Karin Lie. Later Lie slept, and she told Berg: “It is late.”', 'Karin Lie'],
  ['The Norland ambassador to the United Nations, Anna Berg, said “it is safe”.', 'Anna Berg'],
  ['“It is safe,” Anna Berg said in a statement, according to the Vessby Post.', 'Anna Berg'],
  ['President Jon Holm opened a bridge. Anna Berg came. The US President said: “It is safe.”', 'Jon Holm'],
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
    ['a party’s man is not the party', '“It is safe,” one GOP operative in the state said.'],
    ['some of a party are not the party', 'Republicans in Western Norland said “it was safe”.'],
    ['a label is no name', 'CLIMATE PRINCIPLES — A group of economists said “it was safe”.'],
    [
      'two children are not four',
      'Anna Berg, a mother of four, came. Karin Lie came. “It pours,” the mother of two said.',
    ],
    [
      'one of two parties',
      'The Norland Labour Party met the Vessby People’s Party on Monday. The ruling party said “there is no money” for it.',
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

  it.each([
    [
      'the actress',
      'Anna Berg filmed in Kelda. She was glad of it. “It rained,” the actress said.',
    ],
    [
      'The late-night host',
      'Anna Berg was late. She ran. The late-night host quipped: “It rained.”',
    ],
  ])('a description that no name was printed with: %s', (_, text) => {
    expect(lastSpeaker(text)?.name).toBe('Anna Berg');
  });

  it.each([
    ['nobody at all', 'Anna Berg was late. She ran. The average visitor will say “it rained”.'],
    ['somebody else', 'Anna Berg was late. She ran. The other host quipped: “It rained.”'],
    ['a paper', 'Anna Berg was late. She ran. The newsletter said: “It rained.”'],
  ])('nobody, where a description means %s', (_, text) => {
    expect(lastSpeaker(text)?.name).toBe(null);
  });

  it('not the place of a dateline', () => {
    const text =
      'VESSBY, Aug. 20 (Vessby Wire) -- The state’s paper blasted Kelda, warning that Vessby will pay for “stupid” acts. Vessby is a town.';
    expect(lastSpeaker(text)?.mention.text).not.toContain('VESSBY');
  });

  it('the mother, not the son, where an opening mark stands for the apostrophe', () => {
    const speaker = lastSpeaker('Tor Berg sang. “It was good,” Berg‘s mother said.');
    expect(speaker).toMatchObject({ name: null, mention: { text: 'Berg‘s mother' } });
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
    const text = 'Anna Berg runs the port. Jon Holm met her. “It is safe,” she said.';
    const [quote] = extractQuotes(text, { entities: extractEntities(text) });
    expect(quote?.confidence).toBeLessThanOrEqual(quote?.speaker?.confidence ?? 0);
  });
});
