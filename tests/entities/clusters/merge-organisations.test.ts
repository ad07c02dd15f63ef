import { describe, expect, it } from 'vitest';
import { mergeOrganisations } from '../../../src/entities/clusters/merge-organisations.js';
import { textOf } from '../../../src/entities/document/names.js';
import { readMarked } from './marked-names.js';

/** The bodies of a text whose names are marked, [Holm Fish Union], each as the names that mean it. */
function bodies(marked: string): string[][] {
  const { document, names } = readMarked(marked);
  return mergeOrganisations(document, names).map((group) =>
    group.map(({ first, last }) => textOf(document, first, last)),
  );
}

describe('two names are one body', () => {
  it.each([
    ['an acronym in brackets', '[Vessby Fish Union] ([VFU]) met. The [VFU] left.'],
    ['that of a name in another language', '[Dorado Water Federation] ([CHJ]) met. [CHJ] left.'],
    ['the initials of all its words', 'The [Bank of Vessby] met. The [BOV] left.'],
    ['the initials of its great words', 'The [Union of Vessby Fishermen] met. The [UVF] left.'],
    ['the name without its legal form', '[Corvane Ltd] met. [Corvane] left.'],
    ['the beginning of its name', '[Corvane Harbour Partners] met. [Corvane Harbour] left.'],
    [
      'its last word, where bodies are called by it',
      'The [Harbour Commission] met. The [Commission] left.',
    ],
    ['another name of the country', 'The [US Harbour Board] met. The [U.S. Harbour Board] left.'],
    ['its name without the country', 'The [Norwegian Parliament] met. [Parliament] left.'],
  ])('by %s', (_, marked) => {
    expect(bodies(marked)).toHaveLength(1);
    expect(bodies(marked)[0]).toHaveLength(marked.split('[').length - 1);
  });
});

describe('two names are two bodies', () => {
  it.each([
    [
      'an acronym that begins otherwise and has a meaning',
      '[Vessby Fish Union] ([BBC]) met. [BBC] left.',
    ],
    ['a country that many bodies are named by', 'The [India Cricket Board] met. [India] left.'],
    ['a beginning that two share', '[Corvane Boats] met [Corvane Nets]. [Corvane] left.'],
    [
      'a last word that two share',
      'The [Harbour Commission] met the [Fish Commission]. The [Commission] left.',
    ],
    ['a last word that no body is called by', '[Corvane Boats] met. [Boats] left.'],
    ['other words', '[Vessby Fish Union] met. [Holmby Fish Union] left.'],
  ])('where the second is %s', (_, marked) => {
    const groups = bodies(marked);
    expect(groups).toHaveLength(new Set(groups.flat()).size);
  });
});

describe('a body that the tables know', () => {
  const lead =
    'It rained on Monday, and the men whom they had sent for did not come until the night.';

  it('is not the thing that begins with its name', () => {
    const marked = `${lead} Then it was late. [Nvidia] fell. The [Nvidia Berg] is fast. [Nvidia] rose.`;
    expect(bodies(marked)).toEqual([['Nvidia', 'Nvidia'], ['Nvidia Berg']]);
  });

  it('is the longer name where a headline has the short one', () => {
    expect(bodies('[Nvidia] falls\n\nThe [Nvidia Berg] fell on Monday.')).toHaveLength(1);
  });
});
