import type { Document, Sentence } from '../../document/document.js';
import { type Habits, readHabits } from './document-usage.js';
import { readGazetteer } from './gazetteer.js';
import { addRegions, type Region } from './label-regions.js';
import { sportOf } from './line-starts.js';
import type { RulesReading } from './rules-reading.js';
import { EDGE_READING, type Reading, readingsOf } from './word-traits.js';

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

/** The reading of a word, or of the edge outside of a sentence. */
export function readingIn({ readings }: Scene, { first, last }: Sentence, i: number): Reading {
  return i >= first && i < last ? readings(i) : EDGE_READING;
}

export function regionsIn(document: Document): Region[] {
  const regions: Region[] = [];
  for (const sentence of document.sentences) addRegions(document, sentence, regions);
  return regions;
}
