import type { Word } from '../../document/document.js';
import { mix } from '../model/crf-hash.js';
import { put, type Sink } from './feature-sink.js';
import type { Region } from './label-regions.js';
import { putHyphen, putJoint, putRun } from './run-features.js';
import { readingIn, type Scene } from './scene.js';
import { putGazetteer, putRules } from './table-features.js';
import { TokenFeature } from './token-layout.js';
import { putHabits } from './usage-features.js';
import { MARK, NUMBER } from './word-traits.js';

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
