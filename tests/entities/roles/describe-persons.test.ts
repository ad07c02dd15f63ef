import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/entities/clusters/cluster.js';
import { addNominals } from '../../../src/entities/clusters/nominal.js';
import { textOf } from '../../../src/entities/document/names.js';
import { describePersons } from '../../../src/entities/roles/describe-persons.js';
import { readMarked } from '../clusters/marked-names.js';

/** A text whose names are marked, persons as [Anna Berg] and places as [in Norway], one cluster a name. */
function read(marked: string) {
  const { document, names } = readMarked(marked);
  const clusters = new Map<string, Cluster>();
  for (const { first, last, key, entry } of names) {
    const text = textOf(document, first, last);
    const start = document.starts[first] as number;
    const mention = { start, end: start + text.length, text, first, last, nominal: false };
    const type = entry?.classes[0] === 'place' ? 'place' : 'person';
    const rest = { evidence: [], confidence: 1, wikidata: null, value: null, descriptors: [] };
    const known = clusters.get(key);
    if (known !== undefined) known.mentions.push(mention);
    else clusters.set(key, { type, ...rest, mentions: [mention] });
  }
  const all = [...clusters.values()];
  describePersons(document, all);
  addNominals(document, all);
  return all.filter(({ type }) => type === 'person');
}

describe('a person is described', () => {
  it.each([
    ['by the role before the name', 'On Monday minister [Anna Berg] left.', ['minister']],
    [
      'with the place it is of',
      'On Monday [Norway] minister [Anna Berg] left.',
      ['Norway minister'],
    ],
    [
      'by the role before a comma',
      'The finance minister, [Anna Berg], left.',
      ['finance minister'],
    ],
    [
      'by the role behind the name',
      '[Anna Berg], the finance minister, left.',
      ['finance minister'],
    ],
    [
      'behind an age',
      '[Anna Berg], 45, a spokeswoman for the port, left.',
      ['spokeswoman for the port'],
    ],
    [
      'by an office with “of”',
      'Then Minister of Finance [Anna Berg] left.',
      ['Minister of Finance'],
    ],
    ['with whom the role belongs to', 'Then the mayor’s sister [Maya] left.', ['mayor’s sister']],
    ['with a pronoun for that', 'Then his brother [Jon] left.', ['his brother']],
    ['with words in no table', 'A certified crane operator [Jon Ek] left.', []],
    [
      'by words that an article opens',
      'The freelance film critic [Jon Ek] left.',
      ['freelance film critic'],
    ],
    [
      'by two roles',
      '[Jon Ek], vice president and head of ports at Acme, left.',
      ['vice president and head of ports at Acme'],
    ],
    [
      'by the role before a title',
      'The army’s chief spokesman, Rear Admiral [Jon Ek], left.',
      ['army’s chief spokesman', 'Rear Admiral'],
    ],
    ['behind “is”', '[Jon Ek] is the head of the port, which is large.', ['head of the port']],
    ['with its side of the house', 'Minority whip [Jon Ek] left.', ['Minority whip']],
    [
      'with its rank',
      '“It is late,” said [Jon Ek], co-president of the Greens.',
      ['co-president of the Greens'],
    ],
    [
      'with two fields',
      '“It is late,” said [Jon Ek], Research and Safety Director at Acme.',
      ['Research and Safety Director at Acme'],
    ],
    ['behind “was named”', '[Jon Ek] was named governor of the bank.', ['governor of the bank']],
    ['behind “as”', '[Jon Ek], who serves as mayor, left.', ['mayor']],
    ['up to a relative clause', '[Jon Ek], an army pilot who left, came.', ['army pilot']],
    [
      'as what somebody has',
      '[Ann Vale], the prime minister’s wife, left.',
      ['prime minister’s wife'],
    ],
    ['by nothing of a clause before it', 'After meeting [Jon Ek], the president left.', []],
    ['by nothing of the next person', '[Jon Ek], President [Ann Vale] and others left.', []],
    ['by no relative without whom', 'Then brother [Jon Ek] left.', []],
    ['by no office that is still open', '[Jon Ek] could be the next mayor.', []],
    [
      'once by each',
      'Minister [Anna Berg] left. On Monday minister [Anna Berg] came.',
      ['Minister'],
    ],
    ['by nothing, where no role stands', 'On Monday [Anna Berg] left.', []],
  ])('%s', (_, marked, descriptors) => {
    expect(read(marked)[0]?.descriptors).toEqual(descriptors);
  });
});

describe('a description alone', () => {
  const mentions = (marked: string) =>
    read(marked).map((person) => person.mentions.map(({ text }) => text));

  it('stands for the one person who bears it', () => {
    expect(mentions('Finance minister [Anna Berg] came. The finance minister left.')).toEqual([
      ['Anna Berg', 'The finance minister'],
    ]);
  });

  it('stands for the holder of an office that one holds at a time', () => {
    expect(mentions('Norwegian president [Anna Berg] came. The president left.')).toEqual([
      ['Anna Berg', 'The president'],
    ]);
  });

  it.each([
    ['two bear it', 'President [Anna Berg] met president [Bo Holm]. The president left.'],
    ['it stands before its person', 'The president left. Then president [Anna Berg] came.'],
    ['it goes on with “of”', 'President [Anna Berg] came. The president of the club left.'],
    ['it says nothing without another', 'Her rival [Anna Berg] came. The rival left.'],
  ])('stands for nobody where %s', (_, marked) => {
    expect(
      mentions(marked)
        .flat()
        .filter((text) => /^the/i.test(text)),
    ).toEqual([]);
  });
});
