// The attribution of quotations: which cue and mention go with each, or none.
import { goldCue, goldMentions, goldOfRegions } from './gold.mjs';
import { stage } from './stage.mjs';

export const ATTRIBUTION_TABLE = {
  name: 'ATTRIBUTION_WEIGHTS',
  file: 'attribution-weights.ts',
  comment: `What speaks for a cue and a mention as those of a quotation, in tenths.

Written by tools/train/quote-weights; docs/model.md tells how. The features name parts of speech,
order and marks, no word but “say”, “add” and “as”. attributionFeatures makes them.`,
};

/**
 * @param fed - What a quotation knows of those before it: the speakers the annotators gave them
 *   ('gold'), or those the stage gives with its weights as they are ('own').
 */
export function attributionSamples(articles, fed) {
  return articles.flatMap(({ analysis, gold }) => {
    const sources = stage.sourcesOf(analysis);
    const own = fed === 'own' ? stage.attribute(analysis, sources) : undefined;
    const history = { last: null, attributed: false };
    const samples = [];
    goldOfRegions(analysis, gold).forEach((attribution, region) => {
      if (attribution !== undefined) {
        const candidates = stage.attributionCandidates(analysis, region, history, sources);
        samples.push({
          features: candidates.map((candidate) =>
            stage.attributionFeatures(analysis, region, candidate, history),
          ),
          right: rightOf(analysis, candidates, attribution),
        });
      }
      const before = own?.[region] ?? goldHistory(analysis, region, attribution);
      history.attributed = before !== null && before.mention >= 0;
      if (history.attributed) history.last = before;
    });
    return samples;
  });
}

/** Candidates with the right mention; only those of the right cue, where there are such. */
function rightOf(analysis, candidates, attribution) {
  if (attribution === null) return candidates.map(({ mention }) => mention < 0);
  const mentions = goldMentions(analysis, attribution);
  const cue = goldCue(analysis, attribution);
  const named = candidates.map(({ mention }) => mentions.includes(mention));
  const exact = candidates.map((candidate, i) => named[i] && cue >= 0 && candidate.cue === cue);
  return exact.includes(true) ? exact : named;
}

function goldHistory(analysis, region, attribution) {
  if (!attribution) return null;
  const [mention = -1] = goldMentions(analysis, attribution);
  return { region, cue: goldCue(analysis, attribution), mention, probability: 1 };
}

/** How the stage attributes the quotations of articles, from left to right, with its own weights. */
export function measureAttributions(articles) {
  let right = 0;
  let given = 0;
  let marked = 0;
  let agreed = 0;
  let all = 0;
  for (const { analysis, gold } of articles) {
    const attributions = stage.attribute(analysis, stage.sourcesOf(analysis));
    goldOfRegions(analysis, gold).forEach((attribution, region) => {
      if (attribution === undefined) return;
      const { mention } = attributions[region];
      const hit = attribution !== null && goldMentions(analysis, attribution).includes(mention);
      all++;
      if (attribution !== null) marked++;
      if (mention >= 0) given++;
      if (hit) right++;
      if (hit || (attribution === null && mention < 0)) agreed++;
    });
  }
  return { accuracy: agreed / all, F1: (2 * right) / (given + marked) };
}
