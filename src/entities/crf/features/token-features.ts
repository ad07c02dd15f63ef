import type { Document, Sentence, Word } from '../../document/document.js';
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
import { addRegions, type Region } from './label-regions.js';
import { sportOf } from './line-starts.js';
import type { RulesReading } from './rules-reading.js';
import { EDGE_READING, MARK, NUMBER, type Reading, readingsOf, UPPER } from './word-traits.js';

/** The features of a word. The weights identify a feature by its number. */
export enum TokenFeature {
  word = 1,
  wordCased,
  wordBefore,
  wordBehind,
  secondWordBefore,
  secondWordBehind,
  wordsBefore,
  wordsBehind,
  wordsBeside,
  twoWordsBefore,
  twoWordsBehind,
  shape,
  casingBefore,
  casingBehind,
  casingsBeside,
  casingsBehind,
  casingsBefore,
  cased,
  ending1,
  ending2,
  ending3,
  ending4,
  front2 = 24,
  front3,
  front4,
  endingCased2,
  endingCased3,
  endingCased4,
  endingBefore,
  endingBehind,
  fineCased,
  middleCased,
  coarseCased,
  fineBefore,
  fineBehind,
  middleBefore,
  middleBehind,
  secondMiddleBefore,
  secondMiddleBehind,
  middlesBefore,
  middlesBehind,
  middlesBeside,
  coarseAround,
  coarseCasings,
  tables,
  tablesBefore,
  tablesBehind,
  bothTablesBefore,
  bothTablesBehind,
  habitTables,
  habitFirstName,
  initialsKnown,
  initialsWord,
  runPlace,
  runWordBefore,
  runWordBehind,
  runOnlyWordBefore,
  runOnlyWordBehind,
  runLastWord,
  runFirstWord,
  runWordsBefore,
  runWordsBehind,
  runWordsBeside,
  runEnding,
  runMiddleBefore,
  runMiddleBehind,
  runCoarseBeside,
  runLastMiddle,
  runFirstMiddle,
  runLastFine,
  runFirstFine,
  runFineBefore,
  runFineBehind,
  runCoarse,
  runTables,
  shapeRunWordBefore,
  shapeRunWordBehind,
  runTablesBeside,
  jointBehind,
  jointTablesBehind,
  jointBefore,
  jointTablesBefore,
  frontEndingCased,
  jointCasings,
  jointCoarse,
  jointMiddleBefore,
  jointMiddleBehind,
  jointTables,
  jointLastWord,
  jointWordBefore,
  gluedCasings,
  gluedBehind,
  gluedBefore,
  ruleLabel,
  ruleLabelSure,
  ruleLabelCased,
  ruleLabelsAround,
  ruleLabelWord,
  ruleLabelKnown,
  ruleLabelMiddle,
  ruleLabelWordBefore,
  ruleLabelWordBehind,
  known,
  knownCased,
  knownCasings,
  knownBefore,
  knownBehind,
  ruleLabelTables,
  line,
  sport,
  lineSport,
  lineMarks,
  sportWordBehind,
  sportWordBefore,
  openingCasings,
  openingDash,
  habitLastWord,
  habitMiddles,
  habitNone,
  habitUsage,
  habitTitled,
  habitSpeaks,
  habitPlaced,
  habitSigns,
  habitPlace,
  shapeBehind,
  shapeBefore,
  shapesBehind,
  gazetteer,
  gazetteerTables,
  gazetteerBefore,
  gazetteerBehind,
  gazetteerCasings,
  gazetteerWordBefore,
  gazetteerWordBehind,
  gazetteerCoarse,
}

/** A list for the features of one word: `count` keys. */
export interface Sink {
  keys: Int32Array;
  count: number;
}

/** Most features of a word. */
export const MOST_FEATURES = 220;

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

function put(sink: Sink, template: number, value: number): void {
  sink.keys[sink.count++] = (template << 20) | (mix(value, template) & 0xfffff);
}

/** Puts the last and first letters of a word: two of each, and `more`. */
function putParts(
  sink: Sink,
  more: number,
  end: number,
  front: number,
  named: boolean,
  cased: number,
): void {
  if (end === 0) return;
  put(sink, TokenFeature.ending2 + more, end);
  put(sink, TokenFeature.front2 + more, front);
  if (named) put(sink, TokenFeature.endingCased2 + more, mix(end, cased));
}

/** The reading of a word, or of the edge outside of a sentence. */
function readingIn({ readings }: Scene, { first, last }: Sentence, i: number): Reading {
  return i >= first && i < last ? readings(i) : EDGE_READING;
}

const CASINGS = { sentence: 0, title: 1, upper: 2 };

/** Computes the features of a word in a region. */
export function featuresOf(scene: Scene, region: Region, i: number, sink: Sink): void {
  const { document, readings } = scene;
  const { words } = document;
  const { sentence } = region;
  sink.count = 0;
  const x = readings(i);
  const p = readingIn(scene, sentence, i - 1);
  const pp = readingIn(scene, sentence, i - 2);
  const n = readingIn(scene, sentence, i + 1);
  const nn = readingIn(scene, sentence, i + 2);
  const opens = i === sentence.first || (i === sentence.first + 1 && p.casing === MARK) ? 1 : 0;
  const setting = CASINGS[sentence.casing];
  const cased = (x.casing * 4 + setting) * 2 + opens;
  const named = (words[i] as Word).named;

  put(sink, TokenFeature.word, x.lower);
  put(sink, TokenFeature.wordCased, mix(x.lower, cased));
  put(sink, TokenFeature.wordBefore, p.lower);
  put(sink, TokenFeature.wordBehind, n.lower);
  put(sink, TokenFeature.secondWordBefore, pp.lower);
  put(sink, TokenFeature.secondWordBehind, nn.lower);
  put(sink, TokenFeature.wordsBefore, mix(p.lower, x.lower));
  put(sink, TokenFeature.wordsBehind, mix(x.lower, n.lower));
  put(sink, TokenFeature.wordsBeside, mix(p.lower, n.lower));
  put(sink, TokenFeature.twoWordsBefore, mix(pp.lower, p.lower));
  put(sink, TokenFeature.twoWordsBehind, mix(n.lower, nn.lower));
  put(sink, TokenFeature.shape, x.shape);
  put(sink, TokenFeature.casingBefore, (x.casing * 16 + p.casing) * 2 + opens);
  put(sink, TokenFeature.casingBehind, (x.casing * 16 + n.casing) * 2 + opens);
  put(sink, TokenFeature.casingsBeside, ((p.casing * 16 + x.casing) * 16 + n.casing) * 2 + opens);
  put(sink, TokenFeature.casingsBehind, ((x.casing * 16 + n.casing) * 16 + nn.casing) * 2 + opens);
  put(sink, TokenFeature.casingsBefore, ((pp.casing * 16 + p.casing) * 16 + x.casing) * 2 + opens);
  put(sink, TokenFeature.cased, cased);
  put(sink, TokenFeature.shapeBehind, mix(n.shape, x.casing));
  put(sink, TokenFeature.shapeBefore, mix(p.shape, x.casing));
  put(sink, TokenFeature.shapesBehind, mix(mix(n.shape, nn.shape), x.casing));
  if (x.end1 !== 0) put(sink, TokenFeature.ending1, x.end1);
  putParts(sink, 0, x.end2, x.front2, named, cased);
  putParts(sink, 1, x.end3, x.front3, named, cased);
  putParts(sink, 2, x.end4, x.front4, named, cased);
  put(sink, TokenFeature.endingBefore, p.end3);
  put(sink, TokenFeature.endingBehind, n.end3);

  put(sink, TokenFeature.fineCased, mix(x.fine, cased));
  put(sink, TokenFeature.middleCased, mix(x.middle, cased));
  put(sink, TokenFeature.coarseCased, mix(x.coarse, cased));
  put(sink, TokenFeature.fineBefore, p.fine);
  put(sink, TokenFeature.fineBehind, n.fine);
  put(sink, TokenFeature.middleBefore, p.middle);
  put(sink, TokenFeature.middleBehind, n.middle);
  put(sink, TokenFeature.secondMiddleBefore, pp.middle);
  put(sink, TokenFeature.secondMiddleBehind, nn.middle);
  put(sink, TokenFeature.middlesBefore, mix(p.middle, x.middle));
  put(sink, TokenFeature.middlesBehind, mix(x.middle, n.middle));
  put(sink, TokenFeature.middlesBeside, mix(p.middle, n.middle));
  put(sink, TokenFeature.coarseAround, mix(mix(p.coarse, x.coarse), n.coarse));
  put(sink, TokenFeature.coarseCasings, mix(x.coarse, (p.casing * 16 + n.casing) * 16 + x.casing));

  put(sink, TokenFeature.tables, mix(x.tables, x.casing));
  put(sink, TokenFeature.tablesBefore, mix(p.tables, x.casing));
  put(sink, TokenFeature.tablesBehind, mix(n.tables, x.casing));
  put(sink, TokenFeature.bothTablesBefore, mix(mix(p.tables, x.tables), x.casing));
  put(sink, TokenFeature.bothTablesBehind, mix(mix(x.tables, n.tables), x.casing));

  if (named) putRun(scene, region, i, cased, sink);
  else putJoint(scene, region, i, sink);
  putHyphen(scene, region, i, sink);
  putRules(scene.rules, i, sentence.first, sentence.last, x, p, n, cased, sink);
  if (named) putGazetteer(scene, i, x, p, n, sink);
  if (named) putHabits(scene, i, x, cased, sink);
  if (named) {
    const { line } = region;
    const known = scene.rules.known[i] as number;
    put(sink, TokenFeature.line, mix(line, cased));
    put(sink, TokenFeature.sport, mix(scene.sport * 16 + x.casing, known));
    put(sink, TokenFeature.lineSport, mix(mix(line, scene.sport), known));
    put(
      sink,
      TokenFeature.lineMarks,
      mix(
        mix(p.casing === NUMBER || p.casing === MARK ? p.casing : 0, n.casing),
        line * 4 + scene.sport,
      ),
    );
    put(sink, TokenFeature.sportWordBehind, mix(mix(n.lower, scene.sport), known > 0 ? 1 : 0));
    put(sink, TokenFeature.sportWordBefore, mix(mix(p.lower, scene.sport), known > 0 ? 1 : 0));
    if (sentence.opens && i < sentence.first + 10) {
      put(
        sink,
        TokenFeature.openingCasings,
        mix((x.casing * 16 + n.casing) * 16 + p.casing, i - sentence.first),
      );
      put(
        sink,
        TokenFeature.openingDash,
        mix(mix(x.casing, dashAhead(words, i, sentence.last)), i - sentence.first < 4 ? 1 : 0),
      );
    }
  }
}

/** Which mark comes first within a few words: a dash, a bracket, a colon, or none. */
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

/** Adds features of the run of capital words that contains a word, and of the words around it. */
function putRun(scene: Scene, region: Region, i: number, cased: number, sink: Sink): void {
  const { words } = scene.document;
  const { sentence } = region;
  let first = i;
  while (first > sentence.first && first > i - 10 && words[first - 1]?.named) first--;
  let last = i;
  while (last + 1 < sentence.last && last < i + 10 && words[last + 1]?.named) last++;
  const x = scene.readings(i);
  const length = Math.min(last - first + 1, 5);
  const left = length * 8 + Math.min(i - first, 3);
  const right = Math.min(last - i, 3);
  const begin = readingIn(scene, sentence, first);
  const end = readingIn(scene, sentence, last);
  const before = readingIn(scene, sentence, first - 1);
  const behind = readingIn(scene, sentence, last + 1);
  const before2 = readingIn(scene, sentence, first - 2);
  const behind2 = readingIn(scene, sentence, last + 2);
  put(sink, TokenFeature.runPlace, left * 2 + (first === sentence.first ? 1 : 0));
  put(sink, TokenFeature.runWordBefore, mix(before.lower, left));
  put(sink, TokenFeature.runWordBehind, mix(behind.lower, length * 8 + right));
  put(sink, TokenFeature.runOnlyWordBefore, before.lower);
  put(sink, TokenFeature.runOnlyWordBehind, behind.lower);
  put(sink, TokenFeature.runLastWord, mix(end.lower, right));
  put(sink, TokenFeature.runFirstWord, mix(begin.lower, left & 7));
  put(sink, TokenFeature.runWordsBefore, mix(before2.lower, before.lower));
  put(sink, TokenFeature.runWordsBehind, mix(behind.lower, behind2.lower));
  put(sink, TokenFeature.runWordsBeside, mix(mix(before.lower, behind.lower), length));
  put(sink, TokenFeature.runEnding, mix(end.end3, right));
  put(sink, TokenFeature.runMiddleBefore, mix(before.middle, length));
  put(sink, TokenFeature.runMiddleBehind, mix(behind.middle, length));
  put(sink, TokenFeature.runCoarseBeside, mix(before.coarse, behind.coarse));
  put(sink, TokenFeature.runLastMiddle, mix(end.middle, right));
  put(sink, TokenFeature.runFirstMiddle, mix(begin.middle, left & 7));
  put(sink, TokenFeature.runLastFine, mix(end.fine, right));
  put(sink, TokenFeature.runFirstFine, mix(begin.fine, left & 7));
  put(sink, TokenFeature.runFineBefore, before.fine);
  put(sink, TokenFeature.runFineBehind, behind.fine);
  put(sink, TokenFeature.runCoarse, mix(mix(begin.coarse, end.coarse), left));
  put(sink, TokenFeature.runTables, mix(mix(begin.tables, end.tables), left));
  put(sink, TokenFeature.shapeRunWordBefore, mix(x.shape, before.lower));
  put(sink, TokenFeature.shapeRunWordBehind, mix(x.shape, behind.lower));
  put(sink, TokenFeature.runTablesBeside, mix(mix(before.tables, behind.tables), length));
  if (isJoint(words, last + 1, sentence.last) && words[last + 2]?.named) {
    put(sink, TokenFeature.jointBehind, mix(mix(behind.lower, end.lower), behind2.casing));
    put(sink, TokenFeature.jointTablesBehind, mix(mix(behind.lower, end.tables), behind2.tables));
  }
  if (
    first - 2 >= sentence.first &&
    isJoint(words, first - 1, sentence.last) &&
    words[first - 2]?.named
  ) {
    put(sink, TokenFeature.jointBefore, mix(before.lower, before2.lower));
    put(sink, TokenFeature.jointTablesBefore, mix(before.lower, mix(before2.tables, begin.tables)));
  }
  put(sink, TokenFeature.frontEndingCased, mix(mix(x.front2, x.end3), cased));
}

function isJoint(words: readonly Word[], i: number, limit: number): boolean {
  return i < limit && /^(?:of|for|and|&|the|de)$/.test(words[i]?.lower ?? '');
}

/** Adds features of a small word, number or mark between capital words. */
function putJoint(scene: Scene, region: Region, i: number, sink: Sink): void {
  const { readings } = scene;
  const x = readings(i);
  const p = i > region.sentence.first ? readings(i - 1) : EDGE_READING;
  const n = i + 1 < region.sentence.last ? readings(i + 1) : EDGE_READING;
  put(sink, TokenFeature.jointCasings, mix(x.lower, p.casing * 16 + n.casing));
  put(sink, TokenFeature.jointCoarse, mix(x.lower, mix(p.coarse, n.coarse)));
  put(sink, TokenFeature.jointMiddleBefore, mix(x.lower, mix(p.middle, 1)));
  put(sink, TokenFeature.jointMiddleBehind, mix(x.lower, mix(n.middle, 2)));
  put(sink, TokenFeature.jointTables, mix(x.lower, mix(p.tables, n.tables)));
  let last = i + 1;
  while (last + 1 < region.last && last < i + 8 && scene.document.words[last + 1]?.named) last++;
  const end = last < region.sentence.last ? readings(last) : EDGE_READING;
  put(sink, TokenFeature.jointLastWord, mix(x.lower, mix(end.lower, 3)));
  put(sink, TokenFeature.jointWordBefore, mix(x.lower, mix(p.lower, 4)));
}

/** Adds features of words joined by a mark without a space. */
function putHyphen(scene: Scene, { sentence }: Region, i: number, sink: Sink): void {
  const { starts, ends } = scene.document;
  const left = i > 0 && ends[i - 1] === starts[i] ? 1 : 0;
  const right = i + 1 < starts.length && starts[i + 1] === ends[i] ? 1 : 0;
  if (left + right === 0) return;
  const x = scene.readings(i);
  const glue = left * 2 + right;
  put(
    sink,
    TokenFeature.gluedCasings,
    (glue * 16 + x.casing) * 256 +
      readingIn(scene, sentence, i - 1).casing * 16 +
      readingIn(scene, sentence, i + 1).casing,
  );
  if (right)
    put(
      sink,
      TokenFeature.gluedBehind,
      mix(
        mix(readingIn(scene, sentence, i + 1).lower, readingIn(scene, sentence, i + 2).lower),
        x.casing,
      ),
    );
  if (left)
    put(
      sink,
      TokenFeature.gluedBefore,
      mix(
        mix(readingIn(scene, sentence, i - 1).lower, readingIn(scene, sentence, i - 2).coarse),
        x.casing,
      ),
    );
}

/** Adds features of what the rules and the tables say. */
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
  put(sink, TokenFeature.ruleLabel, label);
  put(sink, TokenFeature.ruleLabelSure, label * 8 + sure);
  put(sink, TokenFeature.ruleLabelCased, mix(label * 8 + sure, cased));
  put(sink, TokenFeature.ruleLabelsAround, (before * 64 + label) * 64 + behind);
  put(sink, TokenFeature.ruleLabelWord, mix(label, x.lower));
  put(sink, TokenFeature.ruleLabelKnown, mix(label, known));
  put(sink, TokenFeature.ruleLabelMiddle, mix(label, x.middle));
  put(sink, TokenFeature.ruleLabelWordBefore, mix(label, mix(p.lower, 1)));
  put(sink, TokenFeature.ruleLabelWordBehind, mix(label, mix(n.lower, 2)));
  put(sink, TokenFeature.known, known);
  put(sink, TokenFeature.knownCased, mix(known, cased));
  put(sink, TokenFeature.knownCasings, mix(known, p.casing * 16 + n.casing));
  put(
    sink,
    TokenFeature.knownBefore,
    mix(i > start ? (rules.known[i - 1] as number) : 0, x.casing),
  );
  put(
    sink,
    TokenFeature.knownBehind,
    mix(i + 1 < limit ? (rules.known[i + 1] as number) : 0, x.casing),
  );
  put(sink, TokenFeature.ruleLabelTables, mix(label, mix(x.tables, mix(p.tables, n.tables))));
}

/** Adds features of the gazetteer names that contain the word. */
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
  put(sink, TokenFeature.gazetteer, mix(mark, x.casing));
  put(sink, TokenFeature.gazetteerTables, mix(mark, x.tables));
  put(sink, TokenFeature.gazetteerBefore, mix(mix(before, mark), p.casing));
  put(sink, TokenFeature.gazetteerBehind, mix(mix(mark, behind), n.casing));
  put(sink, TokenFeature.gazetteerCasings, mix(mark, p.casing * 16 + n.casing));
  put(sink, TokenFeature.gazetteerWordBefore, mix(mark, mix(p.lower, 1)));
  put(sink, TokenFeature.gazetteerWordBehind, mix(mark, mix(n.lower, 2)));
  put(sink, TokenFeature.gazetteerCoarse, mix(mark, x.coarse));
}

/** Adds features of how the word is used elsewhere in the document. */
function putHabits(scene: Scene, i: number, x: Reading, cased: number, sink: Sink): void {
  const { words } = scene.document;
  const word = words[i] as Word;
  const habit: Habit | undefined = scene.habits.words[word.usage.id];
  const alone = !words[i - 1]?.named && !words[i + 1]?.named ? 1 : 0;
  if (habit === undefined) put(sink, TokenFeature.habitNone, cased);
  else {
    const usage =
      habit.small === 0 ? (habit.capital === 0 ? 0 : 1) : habit.small > habit.capital ? 2 : 3;
    put(sink, TokenFeature.habitUsage, usage * 1000 + cased);
    if (habit.signs & TITLED) put(sink, TokenFeature.habitTitled, x.casing);
    if (habit.signs & SPEAKS) put(sink, TokenFeature.habitSpeaks, x.casing);
    if (habit.signs & PLACED) put(sink, TokenFeature.habitPlaced, x.casing);
    put(sink, TokenFeature.habitSigns, habit.signs * 2 + alone);
    put(
      sink,
      TokenFeature.habitPlace,
      (alone * 8 + Math.min(habit.length, 4)) * 8 + Math.min(habit.place, 3),
    );
    if (alone && habit.length > 1 && habit.first !== null && habit.last !== null) {
      const place = Math.min(habit.length, 4) * 4 + Math.min(habit.place, 3);
      put(sink, TokenFeature.habitLastWord, mix(habit.last.lower, habit.place));
      put(sink, TokenFeature.habitMiddles, mix(mix(habit.first.middle, habit.last.middle), place));
      put(sink, TokenFeature.habitTables, mix(mix(habit.first.tables, habit.last.tables), place));
      put(
        sink,
        TokenFeature.habitFirstName,
        isFirstName(habit.first) * 16 + Math.min(habit.place, 3),
      );
    }
  }
  if (x.casing === UPPER) {
    const stands = scene.habits.initials.get(word.text);
    put(sink, TokenFeature.initialsKnown, stands === undefined ? 0 : 1);
    if (stands !== undefined) put(sink, TokenFeature.initialsWord, stands.lower);
  }
}
