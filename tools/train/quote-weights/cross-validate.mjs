// Two-fold cross-validation: each half of the articles is read with weights fitted to the other.
import { ATTRIBUTION_TABLE, attributionSamples, measureAttributions } from './attribution.mjs';
import { fitWeights } from './fit.mjs';
import { measureReports, REPORT_TABLE, reportSamples } from './reports.mjs';
import { measureSources, SOURCE_TABLE, sourceSamples } from './source.mjs';
import { useWeights } from './stage.mjs';

/** Penalties per article. */
const TRIED = [0.01, 0.02, 0.05, 0.1];

/** Prints how each ranker does at several penalties, those before it fitted with the chosen one. */
export function crossValidate(articles, chosen) {
  const even = articles.filter((_, index) => index % 2 === 0);
  const odd = articles.filter((_, index) => index % 2 === 1);
  console.table(meansOf([...rowsOf(even, odd, chosen), ...rowsOf(odd, even, chosen)]));
}

function rowsOf(learnt, measured, chosen) {
  const rows = [];
  const tryPenalties = (ranker, table, samples, measure) => {
    // the chosen one last: what comes behind reads with it
    for (const penalty of [...TRIED.filter((other) => other !== chosen), chosen]) {
      const tenths = fitWeights(samples, penalty * learnt.length);
      useWeights(table, tenths);
      rows.push({ ranker, penalty, weights: tenths.size, measures: measure(measured) });
    }
  };
  tryPenalties('sources', SOURCE_TABLE.name, sourceSamples(learnt), measureSources);
  for (const fed of ['gold', 'own']) {
    const samples = attributionSamples(learnt, fed);
    const ranker = `attributions, fed ${fed}`;
    tryPenalties(ranker, ATTRIBUTION_TABLE.name, samples, measureAttributions);
  }
  tryPenalties('reports', REPORT_TABLE.name, reportSamples(learnt), measureReports);
  return rows;
}

/** Means of the rows of both folds, shares in per cent. */
function meansOf(rows) {
  const half = rows.length / 2;
  return rows.slice(0, half).map(({ ranker, penalty, weights, measures }, i) => {
    const other = rows[half + i];
    const means = Object.entries(measures).map(([name, share]) => [
      name,
      percent((share + other.measures[name]) / 2),
    ]);
    const mean = Math.round((weights + other.weights) / 2);
    return { ranker, penalty, weights: mean, ...Object.fromEntries(means) };
  });
}

function percent(share) {
  return Math.round(share * 1000) / 10;
}
