import type { Document } from '../../document/document.js';
import { type Habits, readHabits } from './document-usage.js';
import { readGazetteer } from './gazetteer.js';
import { addRegions, type Region } from './label-regions.js';
import { sportOf } from './line-starts.js';
import type { RulesReading } from './rules-reading.js';
import { type Reading, readingsOf } from './word-traits.js';

/** A document with the data that its features are made from. */
export interface Scene {
  document: Document;
  readings: (i: number) => Reading;
  habits: Habits;
  rules: RulesReading;
  sport: number;
  gazetteer: Uint16Array;
}

export function readScene(document: Document, rules: RulesReading): Scene {
  const readings = readingsOf(document);
  return {
    document,
    readings,
    habits: readHabits(document, readings),
    rules,
    sport: sportOf(document),
    gazetteer: readGazetteer(document),
  };
}

export function regionsIn(document: Document): Region[] {
  const regions: Region[] = [];
  for (const sentence of document.sentences) addRegions(document, sentence, regions);
  return regions;
}
