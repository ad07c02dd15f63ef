import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TokenFeature } from '../../src/entities/crf/features/token-layout.js';
import { CueFeature } from '../../src/quotes/cues/cue-features.js';
import { SourceFeature } from '../../src/quotes/cues/source-features.js';
import { AttributionFeature, VoicedFeature } from '../../src/quotes/quoted/attribution-features.js';
import { EndFeature, StartFeature } from '../../src/quotes/reported/content-features.js';
import { ReportFeature } from '../../src/quotes/reported/report-features.js';
import { TagFeature } from '../../src/quotes/tagging/correct-tags.js';

const ATTRIBUTION = 'quotes/quoted/attribution-features.ts';
const CONTENT = 'quotes/reported/content-features.ts';
/** The features of each model by name and number, and the file that puts them. */
const MODELS: [name: string, features: Record<string, number | string>, file: string][] = [
  ['TagFeature', TagFeature, 'quotes/tagging/correct-tags.ts'],
  ['CueFeature', CueFeature, 'quotes/cues/cue-features.ts'],
  ['SourceFeature', SourceFeature, 'quotes/cues/source-features.ts'],
  ['AttributionFeature', AttributionFeature, ATTRIBUTION],
  ['VoicedFeature', VoicedFeature, ATTRIBUTION],
  ['StartFeature', StartFeature, CONTENT],
  ['EndFeature', EndFeature, CONTENT],
  ['ReportFeature', ReportFeature, 'quotes/reported/report-features.ts'],
];
/** Features that are put one after the other from a first one on: the setting of a quotation. */
const BY_PLACE = /^(?:nobody)?(?:Behind|Ending|Words|Place|Earlier|LastCue)$/i;

describe.each(MODELS)('%s', (name, features, file) => {
  const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  const names = Object.keys(features).filter((key) => typeof features[key] === 'number');

  it('gives no number to two features', () => {
    expect(new Set(names.map((key) => features[key])).size).toBe(names.length);
  });

  it('has each of its features put once', () => {
    const puts = [
      ...source.matchAll(
        new RegExp(
          `\\b(?:add(?:Setting)?\\(\\s*features,|idOf\\(|values\\[)\\s*${name}\\.(\\w+)`,
          'g',
        ),
      ),
    ];
    const put = puts.map(([, key]) => key as string);
    const byPlace = name === 'AttributionFeature' ? names.filter((key) => BY_PLACE.test(key)) : [];
    expect([...put, ...byPlace].sort()).toEqual(names.sort());
  });

  it('has no feature without a name', () => {
    expect(source).not.toMatch(/\badd\(\s*features,\s*\d/);
  });
});

describe('TokenFeature', () => {
  const room = new URL('../../src/entities/crf/features/', import.meta.url);
  const files = readdirSync(room).filter((file) => file.endsWith('-features.ts'));
  const source = files.map((file) => readFileSync(new URL(file, room), 'utf8')).join('\n');
  const names = Object.keys(TokenFeature).filter((key) => !/^\d/.test(key));
  /** Features put in a loop, from the first of them on. */
  const LOOPED = /^(?:ending|front|endingCased)[2-4]$/;

  it('gives no number to two features, and keeps numbers within the twelve bits of a key', () => {
    const numbers = names.map((key) => TokenFeature[key as keyof typeof TokenFeature]);
    expect(new Set(numbers).size).toBe(names.length);
    expect(Math.max(...numbers)).toBeLessThan(1 << 11);
  });

  it('has each of its features put once, and none without a name', () => {
    const puts = [...source.matchAll(/\bput\(\s*sink,\s*(?:TokenFeature\.)?(\w+)/g)];
    const put = puts.map(([, key]) => key as string).filter((key) => !LOOPED.test(key));
    expect(put.sort()).toEqual(names.filter((key) => !LOOPED.test(key)).sort());
  });
});
