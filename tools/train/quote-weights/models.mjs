// The models of the stage, in its order: what each learns from an article, and how.
import { attributionOf, overlapOf, spanOfItems } from './gold.mjs';
import { stage, takeFeatures } from './stage.mjs';

/** Words that are no verbs are weighed as cues where they were one so often. */
const LEAST_CUES = 3;
/** Bits of a place in their table. */
const CUE_WORD_BITS = 16;

/** The words of other classes than verbs that may be cues: 1 at the place of each. */
export function fitCueWords(articles) {
  const counts = new Map();
  for (const { places, gold } of articles) {
    for (const { item } of gold) {
      const found = places.items[item];
      if (found === undefined || stage.isVerbTag(found.tag) || found.capital) continue;
      counts.set(found.word, (counts.get(found.word) ?? 0) + 1);
    }
  }
  const table = new Int8Array(1 << CUE_WORD_BITS);
  for (const [word, count] of counts) {
    if (count >= LEAST_CUES) table[stage.mix(word, 0) >>> (32 - CUE_WORD_BITS)] = 1;
  }
  return table;
}

/** All words that may be cues, each once for both models. */
export function cueSamples({ places, gold }) {
  const { items } = places;
  const any = new Set(gold.map(({ item }) => item));
  const quoting = new Set(
    gold.filter(({ attribution }) => attribution.kind !== 'indirect').map(({ item }) => item),
  );
  const features = stage.newFeatures();
  const samples = [];
  for (let i = 0; i < items.length; i++) {
    if (!stage.mayBeCue(places, i)) continue;
    stage.cueFeatures(places, i, features);
    samples.push({ ids: takeFeatures(features), any: any.has(i), quoting: quoting.has(i) });
  }
  return samples;
}

/** The cues that were marked, with the mentions that are their sources; -1 stands for none. */
export function sourceSamples({ places, analysis, gold }) {
  return gold.flatMap(({ attribution, item, mentions }) => {
    if (item < 0 || (attribution.source.length > 0 && mentions.length === 0)) return [];
    const cue = analysis.cues.find(({ head }) => head === item) ?? stage.readCue(places, item);
    const right = mentions.length === 0 ? [-1] : mentions;
    const candidates = stage.sourceCandidates(analysis, cue);
    return [
      {
        candidates: candidates.map((index) => {
          stage.sourceFeatures(analysis, cue, index, analysis.features);
          return takeFeatures(analysis.features);
        }),
        right: candidates.map((index) => right.includes(index)),
      },
    ];
  });
}

/** The attribution of each quotation that the annotators gave to somebody. */
export function attributionSamples({ analysis, regions, history }) {
  return eachQuotation(analysis, history, (quotation, region, known) => {
    const gold = regions[region];
    if (!gold || (gold.mentions.length === 0 && gold.attribution.source.length > 0)) return null;
    const candidates = stage.attributionCandidates(analysis, quotation, known);
    return {
      candidates: candidates.map((candidate) => {
        stage.attributionFeatures(analysis, quotation, candidate, known, analysis.features);
        return takeFeatures(analysis.features);
      }),
      right: rightOf(analysis, candidates, gold),
    };
  });
}

/** Candidates with the right mention; only those of the right cue, where there are such. */
function rightOf(analysis, candidates, { mentions, item }) {
  if (mentions.length === 0) return candidates.map(({ mention }) => mention < 0);
  const named = candidates.map(({ mention }) => mentions.includes(mention));
  const exact = candidates.map(
    ({ cue }, i) => named[i] && cue >= 0 && analysis.cues[cue].head === item,
  );
  return exact.includes(true) ? exact : named;
}

/** The speakers that the annotators gave, as the stage would have found them. */
export function goldHistory({ analysis, regions }) {
  return regions.map((gold, region) => {
    if (!gold || gold.mentions.length === 0) return null;
    const cue = analysis.cues.findIndex(({ head }) => head === gold.item);
    return { region, cue, mention: gold.mentions[0], probability: 1, voiced: 1 };
  });
}

/** The speakers that the stage finds itself. */
export function ownHistory({ analysis, regions }) {
  const found = [];
  const history = stage.newHistory();
  regions.forEach((_, region) => {
    const quotation = stage.quotationOf(analysis, region);
    stage.enter(analysis, history, region, quotation);
    const best = stage.likeliest(analysis, region, quotation, history);
    found.push(best);
    stage.leave(history, best);
  });
  return found;
}

/** Whether each quotation is somebody’s words. */
export function voicedSamples({ analysis, regions, history }) {
  return eachQuotation(analysis, history, (quotation, region, known) => {
    if (regions[region] === undefined) return null;
    stage.voicedFeatures(analysis, quotation, history[region], known, analysis.features);
    return { ids: takeFeatures(analysis.features), right: regions[region] !== null };
  });
}

function eachQuotation(analysis, found, read) {
  const history = stage.newHistory();
  return found.flatMap((attribution, region) => {
    const quotation = stage.quotationOf(analysis, region);
    stage.enter(analysis, history, region, quotation);
    const sample = read(quotation, region, history);
    stage.leave(history, attribution);
    return sample === null ? [] : [sample];
  });
}

/** Where the longest piece of what was reported begins and ends in the sentence of its cue. */
export function contentSamples({ analysis, gold }) {
  const starts = [];
  const ends = [];
  for (const { attribution, item } of gold) {
    const index = analysis.cues.findIndex(({ head }) => head === item);
    if (index < 0) continue;
    const frame = stage.frameOf(analysis, index);
    const [first, last] = longestPiece(analysis, frame, attribution.content);
    if (first < 0) continue;
    const openings = stage.startCandidates(analysis, frame);
    starts.push({
      candidates: openings.map((start) => {
        stage.startFeatures(analysis, frame, start, analysis.features);
        return takeFeatures(analysis.features);
      }),
      right: openings.map((start) => start === first),
    });
    const closings = stage.endCandidates(analysis, frame, first);
    ends.push({
      candidates: closings.map((end) => {
        stage.endFeatures(analysis, frame, first, end.at, end, analysis.features);
        return takeFeatures(analysis.features);
      }),
      right: closings.map((end) => end.at === last),
    });
  }
  return { starts, ends };
}

const MARKS = new Set(['comma', 'stop', 'colon', 'dash', 'mark', 'bracket']);

function longestPiece(analysis, { from, to }, content) {
  const { items } = analysis;
  let best = [-1, -1];
  for (const piece of content) {
    let first = -1;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (overlapOf(spanOfItems(analysis, { start: i, end: i + 1 }), piece) === 0) continue;
      if (first < 0) first = i;
      last = i;
    }
    while (first >= 0 && first < last && MARKS.has(items[first].tag)) first++;
    while (last > first && MARKS.has(items[last].tag)) last--;
    if (first >= 0 && (best[0] < 0 || last - first > best[1] - best[0])) best = [first, last];
  }
  return best;
}

/**
 * Whether each likely cue reports without marks what the stage finds for it: the words alone do not
 * make it right, cue or source must be those of the annotators too.
 */
export function reportSamples({ analysis, gold, history, voiced }) {
  const indirect = gold.filter(({ attribution }) => attribution.kind === 'indirect');
  const attributions = indirect.map(({ attribution }) => attribution);
  const quoting = new Set(history.flatMap(({ cue }, region) => (voiced[region] ? [cue] : [])));
  const candidates = stage.reportCandidates(analysis, quoting, -Infinity);
  return candidates.flatMap((candidate, i) => {
    if (candidate.ruled) return [];
    const rivals = stage.rivalsOf(analysis, candidates, i);
    stage.reportFeatures(analysis, candidate, rivals, analysis.features);
    const found = attributionOf(spanOfItems(analysis, candidate.content), attributions);
    const marked = indirect.find(({ attribution }) => attribution === found);
    const right =
      marked !== undefined &&
      (isCueOf(analysis, candidate, marked) || isSourceOf(candidate, marked));
    return [{ ids: takeFeatures(analysis.features), right }];
  });
}

function isCueOf(analysis, { frame }, { attribution }) {
  const span = spanOfItems(analysis, frame.cue);
  return attribution.cue.some((part) => overlapOf(part, span) > 0);
}

function isSourceOf({ frame }, { attribution, mentions }) {
  if (attribution.source.length === 0 || !attribution.head) return frame.mention < 0;
  return mentions.includes(frame.mention);
}
