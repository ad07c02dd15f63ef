import { describe, expect, it } from 'vitest';
import { partTeams } from '../../../src/entities/combine/teams.js';
import type { TaggedName } from '../../../src/entities/crf/decode/tag-document.js';
import { KINDS } from '../../../src/entities/crf/model/labels.js';
import { UNIT } from '../../../src/entities/crf/model/read-weights.js';
import type { Typed } from '../../../src/entities/rules/name-type.js';

/** A name “Leeds” for which the model's lead of a body over a place is so many steps. */
function leeds(lead: number): TaggedName {
  const sentence = { first: 0, last: 1, casing: 'sentence', opens: true } as const;
  const scores = KINDS.map((kind) => (kind === 'organisation' ? lead * UNIT : 0));
  return {
    first: 0,
    last: 1,
    sentence,
    key: 'leeds',
    signs: [],
    context: null,
    entry: null,
    scores,
    none: 0,
  };
}

const typed = (type: Typed['type']): Typed => ({ type, evidence: ['learned'], confidence: 0.9 });

describe('partTeams', () => {
  it('gives the town of a team a key of its own', () => {
    const names = [leeds(5), leeds(4), leeds(-3)];
    const types = new Map([['leeds', typed('organisation')]]);
    partTeams(names, types);
    expect(names.map(({ key }) => types.get(key)?.type)).toEqual([
      'organisation',
      'organisation',
      'place',
    ]);
  });

  it('gives the team of a town one', () => {
    const names = [leeds(-5), leeds(3)];
    const types = new Map([['leeds', typed('place')]]);
    partTeams(names, types);
    expect(names.map(({ key }) => types.get(key)?.type)).toEqual(['place', 'organisation']);
  });

  it('leaves what the model is not sure of', () => {
    const names = [leeds(5), leeds(-1)];
    const types = new Map([['leeds', typed('organisation')]]);
    partTeams(names, types);
    expect(new Set(names.map(({ key }) => key))).toEqual(new Set(['leeds']));
  });

  it('leaves names of other types and of none', () => {
    const names = [leeds(5), { ...leeds(5), key: 'else' }];
    const types = new Map([['leeds', typed('person')]]);
    partTeams(names, types);
    expect(names.map(({ key }) => key)).toEqual(['leeds', 'else']);
  });
});
