// The sources of cues: which mention is the one that speaks, or none.
import { goldCue, goldMentions } from './gold.mjs';
import { stage } from './stage.mjs';

export const SOURCE_TABLE = {
  name: 'SOURCE_WEIGHTS',
  file: 'source-weights.ts',
  comment: `What speaks for a mention as the source of a cue, in tenths.

Written by tools/train/quote-weights; docs/model.md tells how. The features name parts of speech,
marks and order, no word of any text. sourceFeatures makes them.`,
};

/** Cues that the annotators marked, with the mentions that are right; -1 stands for none. */
function markedCues(articles) {
  return articles.flatMap(({ analysis, gold }) =>
    gold.attributions.flatMap((attribution) => {
      const cue = analysis.cues[goldCue(analysis, attribution)];
      const right = attribution.source.length === 0 ? [-1] : goldMentions(analysis, attribution);
      return cue === undefined || right.length === 0 ? [] : [{ analysis, cue, right, attribution }];
    }),
  );
}

export function sourceSamples(articles) {
  return markedCues(articles).map(({ analysis, cue, right }) => {
    const candidates = stage.sourceCandidates(analysis, cue);
    return {
      features: candidates.map((index) => stage.sourceFeatures(analysis, cue, index)),
      right: candidates.map((index) => right.includes(index)),
    };
  });
}

/** Share of cues whose likeliest source is right, of quotes in marks and of those without. */
export function measureSources(articles) {
  const hits = { quoted: [], indirect: [] };
  for (const { analysis, cue, right, attribution } of markedCues(articles)) {
    const [best] = stage.rankSources(analysis, cue);
    hits[attribution.kind === 'indirect' ? 'indirect' : 'quoted'].push(
      right.includes(best.mention),
    );
  }
  return { 'of quoted': share(hits.quoted), 'of indirect': share(hits.indirect) };
}

function share(hits) {
  return hits.filter(Boolean).length / hits.length;
}
