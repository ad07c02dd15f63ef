import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/entities/extract-entities.js';
import { superlinear } from '../support/linear.js';

const STRANGE: [string, string][] = [
  ['lone surrogates', '\ud800 Anna \udc00 Berg\ud83d said \udfff.'],
  ['NULs', 'Anna\0Berg \0 met \0\0 Orlov in Rome\0.'],
  ['only marks', '.,;:!?()[]{}“”‘’\'"…—–-'.repeat(50)],
  ['open quotation marks', '“'.repeat(500)],
  ['only capitals', 'ABCDE FGHIJ '.repeat(200)],
  ['capitals and hyphens', 'A-B-C-D '.repeat(200)],
  ['emoji', '🙂 Anna Berg 🙂🙂 in Rome 🙂'.repeat(20)],
  ['other scripts', 'Владимир Путин встретился с Си Цзиньпином в Пекине. 习近平会见普京。'],
  ['bidi and zero width', '\u200bAnna\u200b Berg\u202e in \ufeffRome'],
  ['a clitic first', '’s ’s Anna’s ’ ’'],
  ['brackets and letters', '( ( A ) ) (AB) World Health Organization ('],
  ['a currency alone', '$ US$ £ R7 $'],
  ['ends in a particle', 'Ursula von der'],
  ['ends in “of”', 'The Ministry of'],
];

describe('extractEntities on', () => {
  it.each(STRANGE)('%s keeps its promises', (_, text) => {
    const entities = extractEntities(text);
    const mentions = entities
      .flatMap((entity) => entity.mentions)
      .sort((a, b) => a.start - b.start);
    let end = 0;
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(mention.end).toBeGreaterThan(mention.start);
      end = mention.end;
    }
    for (const entity of entities) {
      const starts = entity.mentions.map((mention) => mention.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
    expect(JSON.parse(JSON.stringify(entities))).toEqual(entities);
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [12, 'number'],
    [['a'], 'list'],
  ])('%s throws a TypeError', (value, said) => {
    expect(() => extractEntities(value as unknown as string)).toThrow(TypeError);
    expect(() => extractEntities(value as unknown as string)).toThrow(said);
  });
});

describe('extractEntities takes linear time on', () => {
  it.each([
    ['capitals only', 'Abcd Efgh '],
    ['one endless line', 'the cat sat on the mat and '],
    ['no spaces', 'abcdefghij'],
    ['only quotation marks', '"'],
    ['only spaces', ' '],
    ['only line breaks', '\n'],
    ['hyphens', 'A-'],
    ['stops', 'A.'],
    ['joints', 'A & B of C and '],
    ['descriptions', 'Russian president Pavel Orlov came. The Russian president left. '],
  ])('%s', (_, unit) => {
    expect(superlinear(unit, extractEntities)).toBeNull();
  });
});
