import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities.js';

const typesOf = (text: string): string[] =>
  extractEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('first names that are places too', () => {
  it.each([
    'Georgia Holmqvist came to the bridge on Monday. Holmqvist said it was safe.',
    'One of the victims, Georgia Holmqvist, filed a lawsuit. Details of Holmqvist’s story changed.',
  ])('%s', (text) => {
    expect(typesOf(text)).toContain('person Georgia Holmqvist');
    expect(typesOf(text).filter((one) => one.endsWith(' Holmqvist'))).toHaveLength(1);
  });

  it('leaves places and teams', () => {
    const types = typesOf(
      'He lives in Virginia Beach. The Carolina Panthers lost to Virginia Tech.',
    );
    expect(types.filter((one) => one.startsWith('person'))).toEqual([]);
  });

  it('tells “she” of such a person', () => {
    const text =
      'Maria Lind runs the port.\n\nIn 2009 a woman, Georgia Holmqvist, filed a lawsuit saying he had flown her around.\n\nShe said it was true.';
    expect(typesOf(text)).toContain('person Georgia Holmqvist');
  });
});
