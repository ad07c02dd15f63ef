import type { Span } from '../../article.js';
import { firstSpanBehind } from '../../language/spans.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { Draft } from '../draft/draft.js';
import { attribute, LEAST_VOICED } from '../quoted/attribution.js';
import { withNearerCue, withOwnCue, withoutAsked } from '../quoted/nearer-cue.js';
import type { ListingSigns } from '../reported/listing.js';
import { findReports } from '../reported/reports.js';
import { draftQuotations } from './draft-quotations.js';
import { draftReports } from './draft-reports.js';
import { findAnswers } from './interview-answers.js';
import { findLabelledSpeech, type LabelledSpeech } from './transcript-labels.js';

/** Confidence of a speaker's label. */
const LABELLED = 0.9;

/** Makes the quotes of quotations, reports and labelled speech, in order of their start. */
export function draftQuotes(
  analysis: QuoteAnalysis,
  watch?: (draft: Draft, signs: ListingSigns) => void,
): Draft[] {
  const attributions = attribute(analysis).map((found) =>
    withoutAsked(analysis, withNearerCue(analysis, withOwnCue(analysis, found))),
  );
  const quoting = new Set(
    attributions.flatMap(({ cue, voiced }) => (cue >= 0 && voiced >= LEAST_VOICED ? [cue] : [])),
  );
  const reports = findReports(analysis, quoting);
  const quotations = draftQuotations(analysis, attributions, reports);
  const indirect = draftReports(analysis, reports.values(), watch);
  const labelled = findLabelledSpeech(analysis);
  const told = (speech: LabelledSpeech) => draftSpeech(analysis, speech);
  const speeches = (labelled.length > 0 ? labelled : findAnswers(analysis)).map(told);
  const kept = indirect.filter((draft) => !liesIn(draft, speeches));
  return [...quotations, ...kept, ...speeches].sort((a, b) => a.start - b.start || b.end - a.end);
}

function draftSpeech({ text }: QuoteAnalysis, { mention, start, end }: LabelledSpeech): Draft {
  return {
    start,
    end,
    kind: 'direct',
    act: text[end - 1] === '?' ? 'question' : 'statement',
    content: [{ start, end }],
    regions: [],
    speech: { start, end },
    cue: -1,
    mention,
    rule: 'label',
    listed: true,
    said: LABELLED,
    attributed: LABELLED,
  };
}

/**
 * Whether a draft is inside the speech of a transcript, where the speaker reports, not the
 * reporter.
 */
function liesIn(draft: Span, speeches: readonly Span[]): boolean {
  const speech = speeches[firstSpanBehind(speeches, draft.start)];
  return speech !== undefined && speech.start <= draft.start;
}
