import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { explainQuotes } from '../../src/explain/explain-quotes.js';
import type { ExplainedQuotation } from '../../src/explain/explanation.js';
import { parseArticle } from '../../src/index.js';
import { AttributionFeature, VoicedFeature } from '../../src/quotes/quoted/attribution-features.js';

const TEXT = `Harbour reopens after storm

The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.

Anna Berg met Peter Orlov at the quay. “The quays are safe,” said Berg. “We lost two boats.”

She said that the council would pay for both of them. The film “Sea Horse” opens in May.

“The wall has to be built again from the ground,” Orlov told reporters on Tuesday morning.
`;

function read(text: string) {
  const article = parseArticle(text);
  const quotes = explainQuotes(article);
  const find = (words: string): ExplainedQuotation => {
    const found = quotes.find((quote) => quote.text.includes(words));
    if (found === undefined) throw new Error(`no quote with ${words}`);
    return found;
  };
  return { article, quotes, find };
}

describe('explainQuotes', () => {
  const { article, quotes, find } = read(TEXT);

  it('numbers the quotes of the article, in order', () => {
    const told = quotes.filter(({ id }) => id !== null);
    expect(told.map(({ id, text }) => [id, text])).toEqual(
      article.quotes.map(({ text }, i) => [`q${i + 1}`, text]),
    );
  });

  it('shows a speaker with rivals and their scores', () => {
    const { speaker, candidates, rule, why } = find('The quays are safe');
    expect({ speaker, rule, why }).toEqual({
      speaker: 'Anna Berg',
      rule: 'inverted',
      why: ['it is the likeliest by the model'],
    });
    const [first, ...rivals] = candidates;
    expect(first).toMatchObject({ mention: 'Berg', name: 'Anna Berg', cue: 'said', from: 'cue' });
    expect(rivals.length).toBeGreaterThan(1);
    expect(rivals).toContainEqual(expect.objectContaining({ mention: null, from: 'nobody' }));
    for (const rival of rivals) expect(rival.probability).toBeLessThan(first?.probability ?? 0);
  });

  it('gives probabilities that add up to no more than one', () => {
    for (const { candidates } of quotes) {
      const sum = candidates.reduce((all, { probability }) => all + probability, 0);
      expect(sum).toBeLessThan(1.000001);
    }
  });

  it('names what told the winner from the next, and what made the words somebody’s', () => {
    const { features, voicedBy } = find('The quays are safe');
    for (const { feature } of features) expect(AttributionFeature).toHaveProperty(feature);
    for (const { feature } of voicedBy) expect(VoicedFeature).toHaveProperty(feature);
    expect(features.length * voicedBy.length).toBeGreaterThan(0);
  });

  it('shows whom a pronoun may mean', () => {
    const { pronoun, speaker } = find('the council would pay');
    expect(speaker).toBe('Anna Berg');
    const [first, ...rivals] = pronoun?.candidates ?? [];
    expect(first?.name).toBe('Anna Berg');
    expect(first?.score).toBeGreaterThan(pronoun?.least ?? 0);
    const orlov = rivals.find(({ name }) => name === 'Peter Orlov');
    expect(orlov?.score).toBeLessThan(first?.score ?? 0);
  });

  it('shows words in marks that are no quote', () => {
    const { id, voiced, leastVoiced, candidates } = find('Sea Horse');
    expect(id).toBeNull();
    expect(voiced).toBeLessThan(leastVoiced ?? 0);
    expect(candidates.length).toBeGreaterThan(0);
  });
});

it('says why a signed quotation has its speaker', () => {
  const text = '“The quays are safe, and so are all of the boats in the harbour.” — Anna Berg';
  const [quote] = read(`Harbour reopens\n\nThe harbour of Vessby reopened.\n\n${text}\n`).quotes;
  expect(quote).toMatchObject({ speaker: 'Anna Berg', why: ['a name behind a dash signs it'] });
});

it('says that a paragraph left open goes on with its speaker', () => {
  const { quotes } = read(`Harbour reopens

“The quays are safe, and the boats are back in the harbour,” said Anna Berg. “We were lucky.

“The wall has to be built again from the ground.”
`);
  const last = quotes.at(-1);
  expect(last?.speaker).toBe('Anna Berg');
});

it('knows no candidates in other languages', () => {
  const [quote] = read(`Hafen wieder offen

„Die Kais sind sicher, und die Boote sind alle wieder da“, sagte die Hafenmeisterin Anna Berg am Montag.
`).quotes;
  expect(quote).toMatchObject({
    candidates: [],
    why: ['the nearest subject of the nearest cue'],
  });
});

it('explains a text without quotes', () => {
  expect(read('').quotes).toEqual([]);
});

/** Weights are given to features by their order: that of their numbers, and of the code. */
test.each([
  ['AttributionFeature', AttributionFeature],
  ['VoicedFeature', VoicedFeature],
] as const)('%s is put in the order of its numbers', (name, features) => {
  const url = new URL('../../src/quotes/quoted/attribution-features.ts', import.meta.url);
  const puts = readFileSync(url, 'utf8').matchAll(
    new RegExp(`\\badd\\(\\s*features,\\s*${name}\\.(\\w+)`, 'g'),
  );
  const numbers = [...puts].map(([, key]) => features[key as keyof typeof features] as number);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test('the words of a post from elsewhere have the author whom it names', () => {
  const { find } = read(`<html lang="en"><h1>Harbour reopens after storm</h1>
    <p>The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.</p>
    <blockquote class="twitter-tweet"><p>We lost two boats.</p>— Bo Holm (@boholm) May 4, 2020</blockquote>
    <p>“The quays are safe,” said harbour master Anna Berg, and thanked the crews of both tugs.</p>`);
  expect(find('two boats')).toMatchObject({
    rule: 'post',
    speaker: 'Bo Holm',
    why: ['the author whom the post names'],
  });
  expect(find('The quays').speaker).toBe('Anna Berg');
});
