import type { Span } from '../article.js';
import { firstSpanBehind } from '../language/spans.js';
import type { Analysis } from './analysis.js';
import type { Attribution } from './attribution.js';
import type { Draft } from './draft.js';
import { draftQuotations } from './draft-quotations.js';
import { draftReports } from './draft-reports.js';
import { findLabelledSpeech, type LabelledSpeech } from './labels.js';
import type { Report } from './reports.js';
import type { Source } from './sources.js';

/** How sure a label is. */
const LABELLED = 0.8;

/** Puts quotations, reports and labelled speech together into quotes, in order of their start. */
export function draftQuotes(
  analysis: Analysis,
  attributions: readonly Attribution[],
  reports: readonly Report[],
  sources: (cue: number) => Source[],
): Draft[] {
  const quotations = joinSame(draftQuotations(analysis, attributions, sources));
  const used = new Set(quotations.map((draft) => draft.cue));
  const indirect = draftReports(analysis, reports, sources, used);
  const speeches = findLabelledSpeech(analysis).map(draftSpeech);
  const kept = indirect.filter((draft) => !liesIn(draft, speeches));
  return [...quotations, ...kept, ...speeches].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Joins drafts of one cue and one content: two quotations in one report are parts of one quote. */
function joinSame(drafts: readonly Draft[]): Draft[] {
  const joined = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.start} ${draft.end} ${draft.cue}`;
    const same = draft.cue < 0 ? undefined : joined.get(key);
    if (same === undefined) {
      joined.set(draft.cue < 0 ? `${key} ${draft.regions[0]}` : key, { ...draft });
      continue;
    }
    same.regions = [...new Set([...same.regions, ...draft.regions])].sort((a, b) => a - b);
    same.confidence = Math.max(same.confidence, draft.confidence);
  }
  return [...joined.values()];
}

function draftSpeech({ mention, start, end }: LabelledSpeech): Draft {
  return {
    start,
    end,
    kind: 'direct',
    regions: [],
    speech: { start, end },
    cue: -1,
    mention,
    rule: 'label',
    confidence: LABELLED,
  };
}

/** Whether a draft lies in the speech of a transcript: there the speaker himself reports. */
function liesIn(draft: Span, speeches: readonly Span[]): boolean {
  const speech = speeches[firstSpanBehind(speeches, draft.start)];
  return speech !== undefined && speech.start <= draft.start;
}
