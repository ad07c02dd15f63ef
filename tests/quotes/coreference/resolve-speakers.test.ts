import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';

/** Speakers of all quotes: “mention = name”. */
const speakers = (text: string): string[] =>
  extractQuotes(text, { all: true }).map(
    ({ speaker }) => `${speaker?.mention.text} = ${speaker?.name}`,
  );

// biome-ignore format: one form a line
const NAMES: [text: string, ...speakers: string[]][] = [
  ['Anna Berg runs the port. “It is safe,” she said.', 'she = Anna Berg'],
  ['Jon Holm met Anna Berg. She said it was safe.', 'She = Anna Berg'],
  ['Jon Holm met Anna Berg. He said it was safe.', 'He = Jon Holm'],
  ['Anna Berg spoke first. “It is safe,” Ms Berg said.', 'Ms Berg = Anna Berg'],
  ['“It is safe,” Berg said. Anna Berg runs the port.', 'Berg = Anna Berg'],
  ['Lin Jian and Jon Holm met. Lin said it was safe.', 'Lin = Lin Jian'],
  ['“It is safe,” he said.', 'he = null'],
  ['Anna Berg, the minister, spoke. The minister said it was safe.', 'The minister = Anna Berg'],
  ['Foreign Minister Anna Berg spoke. The foreign minister said it was safe.', 'The foreign minister = Anna Berg'],
  ['The US president, Jon Holm, said it was safe.', 'The US president, Jon Holm = Jon Holm'],
  ['Jon Holm and Anna Berg said it was safe.', 'Jon Holm and Anna Berg = Jon Holm and Anna Berg'],
  ['Jon Holm met Anna Berg. The two ministers said it was safe.', 'The two ministers = Jon Holm and Anna Berg'],
  ['Norway and Sweden signed. The two countries said it was safe.', 'The two countries = Norway and Sweden'],
  ['Norwegian and Swedish envoys met. Both countries said it was safe.', 'Both countries = Norway and Sweden'],
  ['Norway said it was ready.\n\n“We are prepared,” it said.', 'Norway = Norway', 'it = Norway'],
  ['Norway and Sweden signed. The two countries said it was safe. They called for calm.', 'The two countries = Norway and Sweden', 'They = Norway and Sweden'],
  ['A spokesman for the ministry said it was safe.', 'A spokesman for the ministry = null'],
  ['Anna Berg told the BBC that it was safe.', 'Anna Berg = Anna Berg'],
  ['Anna Berg spoke.\n\nCritics said it was not safe.', 'Critics = null'],
  ['Berg, who said it was safe, left early.', 'who = Berg'],
  // a relative of the same surname
  ['Anna Berg and her husband, former minister Jon Berg, met voters.\n\n“It is safe,” Berg said. She said it would last.', 'Berg = Anna Berg', 'She = Anna Berg'],
  ['Anna Berg and Jon Berg spoke. “It is safe,” Mr. Berg said. “It will last,” Mrs. Berg said.', 'Mr. Berg = Jon Berg', 'Mrs. Berg = Anna Berg'],
  // no subject: a possessor, one inside another’s words, one behind a preposition
  ['Holm’s mistakes may be “costly,” said Jon Berg, a lecturer. “We will pay for them,” he said.', 'Jon Berg, a lecturer = Jon Berg', 'he = Jon Berg'],
  ['Jon Berg said the plan was better than that of Peter Holm. He said it was safe.', 'Jon Berg = Jon Berg', 'He = Jon Berg'],
  // no person
  ['Jon Berg spoke at Victory Garden.\n\n“It is safe,” he said.', 'he = Jon Berg'],
  ['Senator Anna Berg of Norland met Senator Jon Holm. The Norland senator said it was safe.', 'The Norland senator = Anna Berg'],
  ['Sen. Anna Berg spoke first. The senator said it was safe.', 'The senator = Anna Berg'],
  ['Rep. Anna Berg (R-S.C.) said it was safe.', 'Rep. Anna Berg (R-S.C.) = Anna Berg'],
  ['“It is safe,” said Anna Berg (D-N.Y.).', 'Anna Berg = Anna Berg'],
  ['The 9/11 widow said it was safe.', 'The 9/11 widow = null'],
  ['Half of the voters said it was safe.', 'Half of the voters = null'],
  ['In the poll 63 percent of voters said it was safe.', '63 percent of voters = null'],
  ['“Close the bridge,” one message read.', 'one message = null'],
  ['Anna Berg spoke.\n\n“It is safe,”\n\nJon Holm said.', 'Jon Holm = Jon Holm'],
  ['Anna Berg spoke.\n\n"HOLM: Is the bridge safe?\n\n"BERG: It is safe."', 'HOLM = HOLM', 'BERG = Anna Berg'],
];

/** An entity with a mention at each place where one of its forms stands. */
function entity(text: string, id: string, type: Entity['type'], ...forms: string[]): Entity {
  const [name = ''] = forms;
  const mentions = forms.flatMap((form) => {
    const start = text.indexOf(form);
    const named = form === name ? ('name' as const) : ('short' as const);
    return start < 0 ? [] : [{ start, end: start + form.length, text: form, form: named }];
  });
  return {
    id,
    type,
    name,
    aliases: forms.slice(1),
    descriptors: [],
    mentions,
    salience: 0.5,
    wikidata: null,
    value: null,
    evidence: [],
    confidence: 1,
  };
}

describe('speakers', () => {
  it.each(NAMES)('%s', (text, ...expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('resolves to the entities given', () => {
    const text = 'Anna Berg runs the port. “It is safe,” she said.';
    const [quote] = extractQuotes(text, { entities: [entity(text, 'e7', 'person', 'Anna Berg')] });
    expect(quote?.speaker).toMatchObject({ entityId: 'e7', memberIds: [], name: 'Anna Berg' });
  });

  it('gives the members of a collective', () => {
    const text = 'Norway and Sweden signed a treaty. The two countries said it would hold.';
    const entities = [entity(text, 'e1', 'place', 'Norway'), entity(text, 'e2', 'place', 'Sweden')];
    const [quote] = extractQuotes(text, { entities });
    expect(quote?.speaker).toMatchObject({ entityId: null, memberIds: ['e1', 'e2'] });
  });

  it('gives both of two speakers', () => {
    const text = 'Jon Holm and Anna Berg said it was safe.';
    const entities = [
      entity(text, 'e1', 'person', 'Anna Berg'),
      entity(text, 'e2', 'person', 'Jon Holm'),
    ];
    const [quote] = extractQuotes(text, { entities });
    expect(quote?.speaker?.memberIds).toEqual(['e2', 'e1']);
  });

  it('never cuts a mention of an entity', () => {
    const text = 'Anna Berg said “Bridge of Sighs” Museum was safe.';
    const entities = [entity(text, 'e1', 'organisation', '“Bridge of Sighs” Museum')];
    for (const { start, end } of extractQuotes(text, { entities })) {
      const [mention] = entities[0]?.mentions ?? [];
      const crosses =
        mention !== undefined &&
        start < mention.end &&
        mention.start < end &&
        !(start <= mention.start && mention.end <= end) &&
        !(mention.start <= start && end <= mention.end);
      expect(crosses).toBe(false);
    }
  });
});
