import { type Analysis, bucket } from './analysis.js';
import { type Content, contentOf } from './content.js';
import { type CueCandidate, hasTense, isPredicate } from './cues.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import { weigh } from './score.js';
import type { Source } from './sources.js';
import { REPORT_WEIGHTS } from './tables/report-weights.js';
import { hasTenseTag } from './tags.js';

/** An indirect quote: a cue, its source and what it reports without marks. */
export interface Report {
  cue: number;
  /** Index of the mention, or -1. */
  mention: number;
  content: Content;
  /** How sure it is that the cue reports speech. */
  probability: number;
}

/** Classes of cues that report speech without marks; thoughts and gestures do not. */
const SPEECH: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'act', 'noun', 'according']);

/** Least probability of “X is a demand of Y”. */
const PREDICATE = 0.5;

/** What each cue would report in the reporter’s own words, however likely. */
export function possibleReports(analysis: Analysis, sources: (cue: number) => Source[]): Report[] {
  const reports: Report[] = [];
  analysis.cues.forEach((cue, index) => {
    if (!SPEECH.has(cue.kind) || cue.negated) return;
    const mention = sources(index)[0]?.mention ?? -1;
    const content = contentOf(analysis, index, analysis.mentions[mention], sources);
    if (content === null || holdsQuote(analysis.items, content)) return;
    if (cue.kind === 'noun' && !isNounReport(analysis.items, cue, content, mention)) return;
    const report = { cue: index, mention, content, probability: 0 };
    const score = weigh(REPORT_WEIGHTS, reportFeatures(analysis, report));
    const probability = 1 / (1 + Math.exp(-score));
    const least = isPredicate(analysis.items, cue) ? PREDICATE : 0;
    reports.push({ ...report, probability: Math.max(probability, least) });
  });
  return reports;
}

/** Whether a noun reports: it has a speaker, and what it reports hangs on it: “his claim that”. */
function isNounReport(
  items: readonly Item[],
  cue: CueCandidate,
  content: Content,
  mention: number,
): boolean {
  if (mention < 0) return false;
  const tag = items[content.start]?.tag;
  return tag === 'that' || tag === 'to' || tag === 'prep' || isPredicate(items, cue);
}

function holdsQuote(items: readonly Item[], { start, end }: Content): boolean {
  for (let i = start; i < end; i++) if (items[i]?.tag === 'quote') return true;
  return false;
}

/** What speaks for or against a cue as reporting speech. */
export function reportFeatures(analysis: Analysis, report: Report): string[] {
  const { items } = analysis;
  const cue = analysis.cues[report.cue] as CueCandidate;
  const mention = analysis.mentions[report.mention] as MentionPhrase | undefined;
  const { start, end, side } = report.content;
  const first = items[start] as Item;
  const opening = first.lower === 'that' || first.tag === 'to' ? first.lower : first.tag;
  const form = cue.passive ? 'passive' : hasTense(items, cue) ? 'finite' : cue.tag;
  const length = bucket(end - start, 1, 2, 4, 7, 12, 20);
  const kind = mention?.kind ?? 'none';
  let clause = 0;
  for (let i = start; i < end && clause === 0; i++)
    if (hasTenseTag((items[i] as Item).tag)) clause = 1;
  return [
    `k${cue.kind}`,
    `l${cue.lemma.replaceAll(' ', '_')}`,
    `k${cue.kind}f${form}`,
    `o${opening}`,
    `k${cue.kind}o${opening}`,
    `k${cue.kind}c${clause}${side}`,
    `n${length}`,
    `k${cue.kind}m${kind}`,
    `b${items[cue.start - 1]?.tag ?? '#'}`,
    `k${cue.kind}b${items[cue.start - 1]?.tag ?? '#'}`,
    `a${side}${items[cue.end]?.tag ?? '#'}`,
  ];
}
