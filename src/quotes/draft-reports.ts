import { overlaps } from '../language/spans.js';
import type { Analysis } from './analysis.js';
import type { Draft } from './draft.js';
import type { Item } from './reading.js';
import type { Report } from './reports.js';
import { ruleOf } from './rules.js';
import type { Source } from './sources.js';

/** Least probability that a cue reports speech. */
export const LEAST_REPORT = 0.35;

/** Least confidence of an indirect quote, its speaker taken into account. */
export const LEAST_CONFIDENCE = 0.3;

/** The quotes of reports that are sure enough, without the cues that `used` holds, each words but once. */
export function draftReports(
  analysis: Analysis,
  reports: readonly Report[],
  sources: (cue: number) => Source[],
  used: ReadonlySet<number>,
): Draft[] {
  const drafts = reports
    .filter((report) => report.probability >= LEAST_REPORT && !used.has(report.cue))
    .map((report) => draftReport(analysis, report, sources))
    .filter((draft) => draft.confidence >= LEAST_CONFIDENCE);
  return withoutDoubles(drafts);
}

function draftReport(
  analysis: Analysis,
  report: Report,
  sources: (cue: number) => Source[],
): Draft {
  const { content, cue, mention } = report;
  const probability = sources(cue)[0]?.probability ?? 0;
  return {
    start: (analysis.items[content.start] as Item).start,
    end: (analysis.items[content.end - 1] as Item).end,
    kind: 'indirect',
    regions: [],
    speech: null,
    cue,
    mention,
    rule: ruleOf(analysis, cue, mention, -1, content.start),
    confidence: report.probability * probability,
  };
}

/** Leaves out reports that say the same as a surer one. */
function withoutDoubles(reports: Draft[]): Draft[] {
  const ordered = reports.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Draft[] = [];
  for (const report of ordered) {
    let double = false;
    for (let k = kept.length - 1; k >= Math.max(0, kept.length - 4) && !double; k--) {
      const other = kept[k] as Draft;
      if (!overlaps(other, report)) continue;
      const shared = Math.min(other.end, report.end) - Math.max(other.start, report.start);
      const crosses =
        other.end > report.start && other.end < report.end && other.start < report.start;
      if (shared * 4 < other.end - other.start + report.end - report.start && !crosses) continue;
      if (report.confidence > other.confidence) kept.splice(k, 1);
      else double = true;
    }
    if (!double) kept.push(report);
  }
  return kept;
}
