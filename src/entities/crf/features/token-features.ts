import type { Document, Word } from '../../document/document.js';
import { mix } from '../model/crf-hash.js';
import {
  type Habit,
  type Habits,
  isFirstName,
  PLACED,
  readHabits,
  SPEAKS,
  TITLED,
} from './document-usage.js';
import { readGazetteer } from './gazetteer.js';
import { type Region, regionsOf } from './label-regions.js';
import { sportOf } from './line-starts.js';
import type { RulesReading } from './rules-reading.js';
import { EDGE_READING, MARK, NUMBER, type Reading, readingsOf, UPPER } from './word-traits.js';

/** Where the features of one word are gathered: keys, `count` of them. */
export interface Sink {
  keys: Int32Array;
  count: number;
}

/** The most features a word has. */
export const MOST_FEATURES = 220;

/** A document with what its features are made of. */
export interface Scene {
  document: Document;
  readings: (i: number) => Reading;
  habits: Habits;
  rules: RulesReading;
  sport: number;
  gazetteer: Uint16Array;
}

export function readScene(document: Document, rules: RulesReading): Scene {
  const readings = readingsOf(document.words);
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
  return document.sentences.flatMap((sentence) => regionsOf(document, sentence));
}

function put(sink: Sink, template: number, value: number): void {
  sink.keys[sink.count++] = (template << 20) | (mix(value, template) & 0xfffff);
}

const CASINGS = { sentence: 0, title: 1, upper: 2 };

/** Gathers the features of a word of a region. */
export function featuresOf(scene: Scene, region: Region, i: number, sink: Sink): void {
  const { document, readings } = scene;
  const { words } = document;
  const { sentence } = region;
  sink.count = 0;
  const at = (k: number): Reading =>
    k >= sentence.first && k < sentence.last ? readings(k) : EDGE_READING;
  const x = at(i);
  const p = at(i - 1);
  const pp = at(i - 2);
  const n = at(i + 1);
  const nn = at(i + 2);
  const opens = i === sentence.first || (i === sentence.first + 1 && p.casing === MARK) ? 1 : 0;
  const setting = CASINGS[sentence.casing];
  const cased = (x.casing * 4 + setting) * 2 + opens;
  const named = (words[i] as Word).named;

  put(sink, 1, x.lower);
  put(sink, 2, mix(x.lower, cased));
  put(sink, 3, p.lower);
  put(sink, 4, n.lower);
  put(sink, 5, pp.lower);
  put(sink, 6, nn.lower);
  put(sink, 7, mix(p.lower, x.lower));
  put(sink, 8, mix(x.lower, n.lower));
  put(sink, 9, mix(p.lower, n.lower));
  put(sink, 10, mix(pp.lower, p.lower));
  put(sink, 11, mix(n.lower, nn.lower));
  put(sink, 12, x.shape);
  put(sink, 13, (x.casing * 16 + p.casing) * 2 + opens);
  put(sink, 14, (x.casing * 16 + n.casing) * 2 + opens);
  put(sink, 15, ((p.casing * 16 + x.casing) * 16 + n.casing) * 2 + opens);
  put(sink, 16, ((x.casing * 16 + n.casing) * 16 + nn.casing) * 2 + opens);
  put(sink, 17, ((pp.casing * 16 + p.casing) * 16 + x.casing) * 2 + opens);
  put(sink, 18, cased);
  put(sink, 127, mix(n.shape, x.casing));
  put(sink, 128, mix(p.shape, x.casing));
  put(sink, 129, mix(mix(n.shape, nn.shape), x.casing));
  for (let k = 0; k < 4; k++) {
    const end = x.ends[k] as number;
    const front = x.fronts[k] as number;
    if (end === 0) break;
    put(sink, 19 + k, end);
    if (k > 0) put(sink, 23 + k, front);
    if (k > 0 && named) put(sink, 26 + k, mix(end, cased));
  }
  put(sink, 30, p.ends[2] as number);
  put(sink, 31, n.ends[2] as number);

  put(sink, 32, mix(x.fine, cased));
  put(sink, 33, mix(x.middle, cased));
  put(sink, 34, mix(x.coarse, cased));
  put(sink, 35, p.fine);
  put(sink, 36, n.fine);
  put(sink, 37, p.middle);
  put(sink, 38, n.middle);
  put(sink, 39, pp.middle);
  put(sink, 40, nn.middle);
  put(sink, 41, mix(p.middle, x.middle));
  put(sink, 42, mix(x.middle, n.middle));
  put(sink, 43, mix(p.middle, n.middle));
  put(sink, 44, mix(mix(p.coarse, x.coarse), n.coarse));
  put(sink, 45, mix(x.coarse, (p.casing * 16 + n.casing) * 16 + x.casing));

  put(sink, 46, mix(x.tables, x.casing));
  put(sink, 47, mix(p.tables, x.casing));
  put(sink, 48, mix(n.tables, x.casing));
  put(sink, 49, mix(mix(p.tables, x.tables), x.casing));
  put(sink, 50, mix(mix(x.tables, n.tables), x.casing));

  if (named) putRun(scene, region, i, cased, sink);
  else putJoint(scene, region, i, sink);
  putHyphen(words, i, at, sink);
  putRules(scene.rules, i, sentence.first, sentence.last, x, p, n, cased, sink);
  if (named) putGazetteer(scene, i, x, p, n, sink);
  if (named) putHabits(scene, i, x, cased, sink);
  if (named) {
    const { line } = region;
    const known = scene.rules.known[i] as number;
    put(sink, 110, mix(line, cased));
    put(sink, 111, mix(scene.sport * 16 + x.casing, known));
    put(sink, 112, mix(mix(line, scene.sport), known));
    put(
      sink,
      113,
      mix(
        mix(p.casing === NUMBER || p.casing === MARK ? p.casing : 0, n.casing),
        line * 4 + scene.sport,
      ),
    );
    put(sink, 114, mix(mix(n.lower, scene.sport), known > 0 ? 1 : 0));
    put(sink, 115, mix(mix(p.lower, scene.sport), known > 0 ? 1 : 0));
    if (sentence.opens && i < sentence.first + 10) {
      put(sink, 116, mix((x.casing * 16 + n.casing) * 16 + p.casing, i - sentence.first));
      put(
        sink,
        117,
        mix(mix(x.casing, dashAhead(words, i, sentence.last)), i - sentence.first < 4 ? 1 : 0),
      );
    }
  }
}

/** What comes first within a few words: a dash, a bracket, a colon, or nothing of it. */
function dashAhead(words: readonly Word[], i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 8; k++) {
    const { text, kind } = words[k] as Word;
    if (kind === 'word' && !(words[k] as Word).capital) return 0;
    if (text === '—' || text === '–' || text === '-' || text === '--') return k - i < 4 ? 1 : 2;
    if (text === '(') return 3;
    if (text === ':') return 4;
  }
  return 0;
}

/** The run of capital words a word stands in, and what stands around the run. */
function putRun(scene: Scene, region: Region, i: number, cased: number, sink: Sink): void {
  const { words } = scene.document;
  const { sentence } = region;
  const at = (k: number): Reading =>
    k >= sentence.first && k < sentence.last ? scene.readings(k) : EDGE_READING;
  let first = i;
  while (first > sentence.first && first > i - 10 && words[first - 1]?.named) first--;
  let last = i;
  while (last + 1 < sentence.last && last < i + 10 && words[last + 1]?.named) last++;
  const x = at(i);
  const length = Math.min(last - first + 1, 5);
  const left = length * 8 + Math.min(i - first, 3);
  const right = Math.min(last - i, 3);
  const begin = at(first);
  const end = at(last);
  const before = at(first - 1);
  const behind = at(last + 1);
  const before2 = at(first - 2);
  const behind2 = at(last + 2);
  put(sink, 55, left * 2 + (first === sentence.first ? 1 : 0));
  put(sink, 56, mix(before.lower, left));
  put(sink, 57, mix(behind.lower, length * 8 + right));
  put(sink, 58, before.lower);
  put(sink, 59, behind.lower);
  put(sink, 60, mix(end.lower, right));
  put(sink, 61, mix(begin.lower, left & 7));
  put(sink, 62, mix(before2.lower, before.lower));
  put(sink, 63, mix(behind.lower, behind2.lower));
  put(sink, 64, mix(mix(before.lower, behind.lower), length));
  put(sink, 65, mix(end.ends[2] as number, right));
  put(sink, 66, mix(before.middle, length));
  put(sink, 67, mix(behind.middle, length));
  put(sink, 68, mix(before.coarse, behind.coarse));
  put(sink, 69, mix(end.middle, right));
  put(sink, 70, mix(begin.middle, left & 7));
  put(sink, 71, mix(end.fine, right));
  put(sink, 72, mix(begin.fine, left & 7));
  put(sink, 73, before.fine);
  put(sink, 74, behind.fine);
  put(sink, 75, mix(mix(begin.coarse, end.coarse), left));
  put(sink, 76, mix(mix(begin.tables, end.tables), left));
  put(sink, 77, mix(x.shape, before.lower));
  put(sink, 78, mix(x.shape, behind.lower));
  put(sink, 79, mix(mix(before.tables, behind.tables), length));
  if (isJoint(words, last + 1, sentence.last) && words[last + 2]?.named) {
    put(sink, 80, mix(mix(behind.lower, end.lower), behind2.casing));
    put(sink, 81, mix(mix(behind.lower, end.tables), behind2.tables));
  }
  if (
    first - 2 >= sentence.first &&
    isJoint(words, first - 1, sentence.last) &&
    words[first - 2]?.named
  ) {
    put(sink, 82, mix(before.lower, before2.lower));
    put(sink, 83, mix(before.lower, mix(before2.tables, begin.tables)));
  }
  put(sink, 84, mix(mix(p3(x.fronts), x.ends[2] as number), cased));
}

function p3(fronts: number[]): number {
  return fronts[1] as number;
}

function isJoint(words: readonly Word[], i: number, limit: number): boolean {
  return i < limit && /^(?:of|for|and|&|the|de)$/.test(words[i]?.lower ?? '');
}

/** A small word, number or mark between capital words. */
function putJoint(scene: Scene, region: Region, i: number, sink: Sink): void {
  const { readings } = scene;
  const x = readings(i);
  const p = i > region.sentence.first ? readings(i - 1) : EDGE_READING;
  const n = i + 1 < region.sentence.last ? readings(i + 1) : EDGE_READING;
  put(sink, 85, mix(x.lower, p.casing * 16 + n.casing));
  put(sink, 86, mix(x.lower, mix(p.coarse, n.coarse)));
  put(sink, 87, mix(x.lower, mix(p.middle, 1)));
  put(sink, 88, mix(x.lower, mix(n.middle, 2)));
  put(sink, 89, mix(x.lower, mix(p.tables, n.tables)));
  let last = i + 1;
  while (last + 1 < region.last && last < i + 8 && scene.document.words[last + 1]?.named) last++;
  const end = last < region.sentence.last ? readings(last) : EDGE_READING;
  put(sink, 90, mix(x.lower, mix(end.lower, 3)));
  put(sink, 91, mix(x.lower, mix(p.lower, 4)));
}

/** Words set against each other without a blank. */
function putHyphen(
  words: readonly Word[],
  i: number,
  at: (k: number) => Reading,
  sink: Sink,
): void {
  const left = i > 0 && (words[i - 1] as Word).end === (words[i] as Word).start ? 1 : 0;
  const right =
    i + 1 < words.length && (words[i + 1] as Word).start === (words[i] as Word).end ? 1 : 0;
  if (left + right === 0) return;
  const x = at(i);
  const glue = left * 2 + right;
  put(sink, 92, (glue * 16 + x.casing) * 256 + at(i - 1).casing * 16 + at(i + 1).casing);
  if (right) put(sink, 93, mix(mix(at(i + 1).lower, at(i + 2).lower), x.casing));
  if (left) put(sink, 94, mix(mix(at(i - 1).lower, at(i - 2).coarse), x.casing));
}

/** What the rules and the tables say. */
function putRules(
  rules: RulesReading,
  i: number,
  start: number,
  limit: number,
  x: Reading,
  p: Reading,
  n: Reading,
  cased: number,
  sink: Sink,
): void {
  const label = rules.labels[i] as number;
  const before = i > start ? (rules.labels[i - 1] as number) : 0;
  const behind = i + 1 < limit ? (rules.labels[i + 1] as number) : 0;
  const known = rules.known[i] as number;
  const sure = rules.sure[i] as number;
  put(sink, 95, label);
  put(sink, 96, label * 8 + sure);
  put(sink, 97, mix(label * 8 + sure, cased));
  put(sink, 98, (before * 64 + label) * 64 + behind);
  put(sink, 99, mix(label, x.lower));
  put(sink, 100, mix(label, known));
  put(sink, 101, mix(label, x.middle));
  put(sink, 102, mix(label, mix(p.lower, 1)));
  put(sink, 103, mix(label, mix(n.lower, 2)));
  put(sink, 104, known);
  put(sink, 105, mix(known, cased));
  put(sink, 106, mix(known, p.casing * 16 + n.casing));
  put(sink, 107, mix(i > start ? (rules.known[i - 1] as number) : 0, x.casing));
  put(sink, 108, mix(i + 1 < limit ? (rules.known[i + 1] as number) : 0, x.casing));
  put(sink, 109, mix(label, mix(x.tables, mix(p.tables, n.tables))));
}

/** What names of the gazetteer the word is part of. */
function putGazetteer(
  { gazetteer }: Scene,
  i: number,
  x: Reading,
  p: Reading,
  n: Reading,
  sink: Sink,
): void {
  const mark = gazetteer[i] as number;
  const before = i > 0 ? (gazetteer[i - 1] as number) : 0;
  const behind = i + 1 < gazetteer.length ? (gazetteer[i + 1] as number) : 0;
  put(sink, 130, mix(mark, x.casing));
  put(sink, 131, mix(mark, x.tables));
  put(sink, 132, mix(mix(before, mark), p.casing));
  put(sink, 133, mix(mix(mark, behind), n.casing));
  put(sink, 134, mix(mark, p.casing * 16 + n.casing));
  put(sink, 135, mix(mark, mix(p.lower, 1)));
  put(sink, 136, mix(mark, mix(n.lower, 2)));
  put(sink, 137, mix(mark, x.coarse));
}

/** How the word stands elsewhere in the document. */
function putHabits(scene: Scene, i: number, x: Reading, cased: number, sink: Sink): void {
  const { words } = scene.document;
  const word = words[i] as Word;
  const habit: Habit | undefined = scene.habits.words.get(word.lower);
  const alone = !words[i - 1]?.named && !words[i + 1]?.named ? 1 : 0;
  if (habit === undefined) put(sink, 120, cased);
  else {
    const usage =
      habit.small === 0 ? (habit.capital === 0 ? 0 : 1) : habit.small > habit.capital ? 2 : 3;
    put(sink, 121, usage * 1000 + cased);
    if (habit.signs & TITLED) put(sink, 122, x.casing);
    if (habit.signs & SPEAKS) put(sink, 123, x.casing);
    if (habit.signs & PLACED) put(sink, 124, x.casing);
    put(sink, 125, habit.signs * 2 + alone);
    put(sink, 126, (alone * 8 + Math.min(habit.length, 4)) * 8 + Math.min(habit.place, 3));
    if (alone && habit.length > 1 && habit.first !== null && habit.last !== null) {
      const place = Math.min(habit.length, 4) * 4 + Math.min(habit.place, 3);
      put(sink, 118, mix(habit.last.lower, habit.place));
      put(sink, 119, mix(mix(habit.first.middle, habit.last.middle), place));
      put(sink, 51, mix(mix(habit.first.tables, habit.last.tables), place));
      put(sink, 52, isFirstName(habit.first) * 16 + Math.min(habit.place, 3));
    }
  }
  if (x.casing === UPPER) {
    const stands = scene.habits.initials.get(word.text);
    put(sink, 53, stands === undefined ? 0 : 1);
    if (stands !== undefined) put(sink, 54, stands.lower);
  }
}
