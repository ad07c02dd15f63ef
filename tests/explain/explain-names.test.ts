import { describe, expect, it } from 'vitest';
import { TokenFeature } from '../../src/entities/crf/features/token-layout.js';
import { explainNames } from '../../src/explain/explain-names.js';
import type { ExplainedMention, ExplainedName } from '../../src/explain/explanation.js';
import { parseArticle } from '../../src/index.js';

function read(body: string) {
  const article = parseArticle(`Harbour reopens after storm\n\n${body}\n`);
  const names = explainNames(article);
  const find = (name: string): ExplainedName => {
    const found = names.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no name ${name}`);
    return found;
  };
  const mention = (name: string, text: string): ExplainedMention => {
    const found = find(name).mentions.findLast((each) => each.text === text);
    if (found === undefined) throw new Error(`${name} is not mentioned as ${text}`);
    return found;
  };
  return { article, names, find, mention };
}

describe('explainNames', () => {
  const { article, names, find, mention } = read(
    'The harbour master, Anna Berg, met reporters in Paris on Monday. Berg thanked the crews.',
  );

  it('gives the entities of the article, with all their mentions', () => {
    const told = names.filter(({ id }) => id !== null);
    expect(told.map(({ id, mentions }) => [id, mentions.length])).toEqual(
      article.entities.map(({ id, mentions }) => [id, mentions.length]),
    );
  });

  it('shows the votes of rules and model', () => {
    const { rules, tagger } = mention('Anna Berg', 'Anna Berg');
    expect(rules).toMatchObject({ text: 'Anna Berg', type: 'person' });
    expect(rules?.signs).toContainEqual(
      expect.objectContaining({ feature: 'first-name', value: 'person' }),
    );
    const [person, ...others] = tagger?.kinds ?? [];
    expect(person?.feature).toBe('person');
    for (const other of others) expect(other.weight).toBeLessThan(person?.weight ?? 0);
    for (const { feature } of tagger?.features ?? []) expect(TokenFeature).toHaveProperty(feature);
  });

  it('says why a mention is one of an entity', () => {
    expect(mention('Anna Berg', 'Anna Berg').merged).toBe('it is the fullest form');
    expect(mention('Anna Berg', 'Berg').merged).toBe(
      'it is the surname of “Anna Berg”, who is named before it',
    );
  });

  it('has no votes on a date', () => {
    expect(find('Monday').mentions).toMatchObject([{ rules: null, tagger: null }]);
  });
});

describe('why mentions are merged', () => {
  const ORGANISATION = 'The World Health Organization (WHO) opened an office in Vessby';
  it.each<[body: string, name: string, text: string, why: string]>([
    [
      'Anna Berg and Peter Berg came. Peter Berg spoke first. Mrs Berg left the town early.',
      'Anna Berg',
      'Berg',
      'fits the title of a woman; the same name has “Peter Berg”',
    ],
    ['Berg left early. Later Anna Berg came back to town.', 'Anna Berg', 'Berg', 'named after it'],
    [
      'Anna Maria Berg spoke to reporters on Monday. Anna Berg then left the town.',
      'Anna Maria Berg',
      'Anna Berg',
      'it has the first and the last name, or the initial, of “Anna Maria Berg”',
    ],
    [
      'Anna Berg spoke to reporters on Monday. Anna left the town early.',
      'Anna Berg',
      'Anna',
      'it is the first name of “Anna Berg”',
    ],
    [
      'The Harbour Board of Vessby met on Monday. The HBV will meet again, said the HBV.',
      'Harbour Board of Vessby',
      'HBV',
      'it is the initials of “Harbour Board of Vessby”',
    ],
    [
      'Kelda Rail Ltd runs the trains of Vessby. Kelda Rail said it was sorry for the delays.',
      'Kelda Rail Ltd',
      'Kelda Rail',
      'it is “Kelda Rail Ltd” without the legal form',
    ],
    [`${ORGANISATION}. The WHO said so.`, 'World Health Organization', 'WHO', 'as one'],
  ])('%s', (body, name, text, why) => {
    expect(read(body).mention(name, text).merged).toContain(why);
  });
});

it('shows words that are no name, and who says so', () => {
  const { names, article } = read('The boats came home. Blimey, said the harbour master at noon.');
  const known = new Set(article.entities.map(({ name }) => name));
  for (const { id, name, mentions } of names.filter(({ id }) => id === null)) {
    expect(id).toBeNull();
    expect(known).not.toContain(name);
    expect(mentions[0]?.merged).toMatch(/^(?:the model sees no name|no type is sure enough)$/);
  }
});

it('explains names of a text in another language', () => {
  const { mention } = read(
    'Die Zahl der Gäste ist im letzten Jahr gestiegen, sagte Ministerin Anna Berg am Montag. Berg war zufrieden.',
  );
  expect(mention('Anna Berg', 'Berg').merged).toContain('it is the surname of “Anna Berg”');
});

it('explains a text without names', () => {
  expect(explainNames(parseArticle(''))).toEqual([]);
});
