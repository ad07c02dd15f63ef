// Reports without marks: whether a cue reports speech.
import { attributionOf, goldMentions, spanOfItems } from './gold.mjs';
import { stage } from './stage.mjs';

export const REPORT_TABLE = {
  name: 'REPORT_WEIGHTS',
  file: 'report-weights.ts',
  comment: `What speaks for a cue as reporting speech without marks, in tenths.

Written by tools/train/quote-weights; docs/model.md tells how. The features name cues of the tables,
parts of speech and order. reportFeatures makes them.`,
};

/** What each cue would report, with the attribution that its content overlaps by half, or null. */
function possibleReports({ analysis, gold }) {
  const indirect = gold.attributions.filter(({ kind }) => kind === 'indirect');
  const sources = stage.sourcesOf(analysis);
  return stage.possibleReports(analysis, sources).map((report) => ({
    report,
    source: sources(report.cue)[0],
    attribution: attributionOf(spanOfItems(analysis, report.content), indirect),
  }));
}

/** Two candidates each: the cue reports, or, without features, it does not. */
export function reportSamples(articles) {
  return articles.flatMap((article) =>
    possibleReports(article).map(({ report, attribution }) => ({
      features: [stage.reportFeatures(article.analysis, report), []],
      right: [attribution !== null, attribution === null],
    })),
  );
}

/** How many of the reports that are sure enough are marked, and have the right speaker. */
export function measureReports(articles) {
  let given = 0;
  let found = 0;
  let spoken = 0;
  let marked = 0;
  for (const article of articles) {
    marked += article.gold.attributions.filter(({ kind }) => kind === 'indirect').length;
    for (const { report, source, attribution } of possibleReports(article)) {
      const { probability, mention } = report;
      if (probability < stage.LEAST_REPORT) continue;
      if (probability * source.probability < stage.LEAST_CONFIDENCE) continue;
      given++;
      if (attribution === null) continue;
      found++;
      const right = goldMentions(article.analysis, attribution).includes(mention);
      if (right || (mention < 0 && attribution.source.length === 0)) spoken++;
    }
  }
  return {
    precision: found / given,
    recall: found / marked,
    F1: (2 * found) / (given + marked),
    'F1 with speaker': (2 * spoken) / (given + marked),
  };
}
