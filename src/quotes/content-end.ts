import type { Span } from '../article.js';
import type { Analysis } from './analysis.js';
import type { CueCandidate } from './cues.js';
import type { Item } from './reading.js';
import { isSameSource, type Source } from './sources.js';
import { hasTenseTag, MARKS, type Tag } from './tags.js';

/** Item behind the report: its sentence ends, or another report of the same speaker begins. */
export function endBehind(
  analysis: Analysis,
  index: number,
  start: number,
  to: number,
  sources: (cue: number) => Source[],
): number {
  const { items, cues } = analysis;
  const own = sources(index)[0]?.mention ?? -1;
  const limit = endBeforeBut(items, start, endOfClause(analysis, index, own, start, to));
  for (let k = index + 1; k < Math.min(cues.length, index + 6); k++) {
    const cue = cues[k] as CueCandidate;
    if (cue.head >= limit) break;
    if (cue.start <= start) continue;
    const joint = items[cue.start - 1] as Item;
    if (cue.kind === 'according' && joint.tag === 'comma') return cue.start - 1;
    if (!isSpeechVerb(cue)) continue;
    const other = sources(k)[0]?.mention ?? -1;
    const joined = joint.tag === 'and' || (cue.tag === 'ing' && joint.tag === 'comma');
    if (joined && isSameSource(analysis, own, other)) return cue.start - 1;
    // “…, his brother added”: the whole is given to somebody else
    const first = analysis.mentions[other]?.start ?? -1;
    const closes = cue.end >= limit - 1 && first > start && first < cue.start;
    if (closes && items[first - 1]?.tag === 'comma') return first - 1;
  }
  return limit;
}

/** Leaves out marks and conjunctions at an end. */
export function trimEnd(items: readonly Item[], start: number, end: number): number {
  let i = end;
  while (i > start && (MARKS.has((items[i - 1] as Item).tag) || items[i - 1]?.tag === 'and')) i--;
  return i;
}

/** Words by which a headline goes on with the occasion: “… call for calm amid protests”. */
const OCCASIONS: ReadonlySet<string> = new Set(['amid', 'as', 'after', 'ahead']);

/** End of a report in a headline, which has no full stop: before the occasion. */
export function endOfHeadline(analysis: Analysis, start: number, to: number): number {
  const { items, paragraphs } = analysis;
  const paragraph = paragraphs[(items[to - 1] as Item).paragraph] as Span;
  if (to !== paragraph.end || MARKS.has((items[to - 1] as Item).tag)) return to;
  for (let i = start + 1; i < to; i++) {
    const { lower, tag } = items[i] as Item;
    if (tag === 'quote') return to;
    if (OCCASIONS.has(lower)) return i;
  }
  return to;
}

/** Before “, but the council disagreed”: another clause with a subject of its own. */
function endBeforeBut(items: readonly Item[], start: number, to: number): number {
  for (let i = start + 2; i + 2 < to; i++) {
    const joint = items[i] as Item;
    if (joint.tag !== 'and' || joint.lower === 'or' || joint.lower === 'nor') continue;
    const comma = items[i - 1]?.tag === 'comma' ? i - 1 : i;
    const behindQuote = items[comma - 1]?.tag === 'quote';
    if (!behindQuote && (joint.lower !== 'but' || comma === i)) continue;
    let k = i + 1;
    while (k < to && k < i + 8 && SUBJECT.has((items[k] as Item).tag)) k++;
    if (k > i + 1 && k < to && hasTenseTag((items[k] as Item).tag)) return comma;
  }
  return to;
}

const SUBJECT: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'pron',
]);

function isSpeechVerb({ kind }: CueCandidate): boolean {
  return kind === 'say' || kind === 'tell' || kind === 'write' || kind === 'act';
}

/** End of the clause of a cue that stands in a clause of its own: a relative or an opening one. */
function endOfClause(
  analysis: Analysis,
  index: number,
  source: number,
  start: number,
  to: number,
): number {
  const { items } = analysis;
  const cue = analysis.cues[index] as CueCandidate;
  const mention = analysis.mentions[source];
  if (mention?.kind === 'who') {
    const aside = items[mention.start - 1]?.tag === 'comma';
    return endAtComma(items, start, to, aside);
  }
  const sentence = analysis.sentences[(items[cue.head] as Item).sentence] as Span;
  const opening = (items[sentence.start] as Item).tag;
  // “When Berg attacked the plan, …”, “Citing the report, …”
  const opens = opening === 'wh' || (opening === 'ing' && cue.start === sentence.start);
  return opens ? endAtComma(items, start, to, true) : to;
}

/** The first comma, or only one with a verb behind it: “who said it was safe, left early”. */
function endAtComma(items: readonly Item[], start: number, to: number, any: boolean): number {
  for (let i = start; i + 1 < to; i++) {
    if (items[i]?.tag !== 'comma') continue;
    const next = items[items[i + 1]?.tag === 'adv' ? i + 2 : i + 1];
    if (any || (next !== undefined && hasTenseTag(next.tag))) return i;
  }
  return to;
}
