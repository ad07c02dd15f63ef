import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';

const namesIn = (text: string, type?: string) =>
  extractEntities(text)
    .filter((entity) => type === undefined || entity.type === type)
    .map(({ name }) => name);

describe('a cut name is extended', () => {
  it.each([
    [
      'to the words of its acronym',
      'Immigration, Ports and Ferries Canada (IPFC) said so.',
      'Immigration, Ports and Ferries Canada',
    ],
    [
      'by the list before a country',
      'Fisheries and Oceans Canada agreed.',
      'Fisheries and Oceans Canada',
    ],
    [
      'by a plural owner',
      'Then the Farmers’ and Fishermen’s Party left.',
      'Farmers’ and Fishermen’s Party',
    ],
    [
      'by what a law is about',
      'They cited the Access to Information Act on Monday.',
      'Access to Information Act',
    ],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('but not by another name', () => {
    expect(namesIn('Anna and Google Canada grew.')).not.toContain('Anna and Google Canada');
  });
});

describe('a first name of two parts', () => {
  it('is one word, though one of its parts is a town', () => {
    expect(namesIn('Then David-Alexandre Holm said so.', 'person')).toEqual([
      'David-Alexandre Holm',
    ]);
  });
});
