import { mix } from '../model/crf-hash.js';
import { put, type Sink } from './feature-sink.js';
import type { RulesReading } from './rules-reading.js';
import type { Scene } from './scene.js';
import { TokenFeature } from './token-layout.js';
import type { Reading } from './word-traits.js';

/** Adds features of what the rules and the tables say. */
export function putRules(
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
export function putGazetteer(
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
