import type { Span } from '../article.js';
import type { Analysis } from './analysis.js';
import { type CueCandidate, hasTense, isPredicate } from './cues.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import type { Source } from './sources.js';
import { MEDIUM_PREPOSITIONS } from './tables/cues.js';
import { hasTenseTag, type Tag } from './tags.js';
import { wordSet } from './word-sets.js';

/** What a cue reports: items `start` up to `end`. */
export interface Content extends Span {
  /** Where it stands: behind the cue, before it, or round it. */
  side: 'behind' | 'before' | 'round';
}

/** Longest reported content in the reporter’s words, in items. */
const LONGEST = 90;
/** Items behind a cue that may hold day, place and medium: “said in a statement on Monday that”. */
const CIRCUMSTANCE = 14;

/**
 * What a cue reports in its sentence, by order and marks.
 *
 * @param mention - Its source, or undefined where nobody is named.
 * @param sources - The sources of any cue, for seeing where the next report of the same speaker begins.
 */
export function contentOf(
  analysis: Analysis,
  index: number,
  mention: MentionPhrase | undefined,
  sources: (cue: number) => Source[],
): Content | null {
  const cue = analysis.cues[index] as CueCandidate;
  const { items } = analysis;
  const sentence = analysis.sentences[(items[cue.head] as Item).sentence] as Span;
  const near =
    mention !== undefined && mention.start >= sentence.start && mention.end <= sentence.end;
  const source = near ? mention : undefined;
  const from = Math.max(sentence.start, cue.head - LONGEST);
  const to = Math.min(sentence.end, cue.head + LONGEST);
  if (cue.kind === 'according') return aroundAccording(items, cue, source, from, to);
  if (isPredicate(items, cue)) return subjectOf(items, cue, from);
  const before = contentBefore(analysis, cue, source, from, to);
  if (before !== null) return before;
  const start = startBehind(items, cue, source, to);
  const limit = endOfHeadline(analysis, start, to);
  const end = trimEnd(items, start, endBehind(analysis, index, start, limit, sources));
  return end > start ? { start, end, side: 'behind' } : null;
}

/** “X, according to M”, “According to M, X”. */
function aroundAccording(
  items: readonly Item[],
  cue: CueCandidate,
  source: MentionPhrase | undefined,
  from: number,
  to: number,
): Content | null {
  let behind = source !== undefined && source.start >= cue.end ? source.end : cue.end;
  while (behind < to && items[behind]?.tag !== 'comma' && items[behind]?.tag !== 'stop') behind++;
  const start = skipOpening(items, from, cue.start);
  const end = trimEnd(items, start, cue.start);
  const rest = { start: behind + 1, end: trimEnd(items, behind + 1, to) };
  if (end <= start) return rest.end > rest.start ? { ...rest, side: 'behind' } : null;
  const goesOn = items[behind]?.tag === 'comma' && hasFinite(items, rest.start, rest.end);
  if (goesOn && rest.end - rest.start > 3) return { start, end: rest.end, side: 'round' };
  return { start, end, side: 'before' };
}

/** “X is a demand of M”: all before the verb. */
function subjectOf(items: readonly Item[], cue: CueCandidate, from: number): Content | null {
  let end = cue.head - 1;
  while (end > from && (items[end] as Item).tag !== 'be') end--;
  const start = skipOpening(items, from, end);
  return end > start ? { start, end, side: 'before' } : null;
}

/** “X, M said.” and “X, said M.” */
function contentBefore(
  analysis: Analysis,
  cue: CueCandidate,
  source: MentionPhrase | undefined,
  from: number,
  to: number,
): Content | null {
  if (cue.kind !== 'say' && cue.kind !== 'tell' && cue.kind !== 'write') return null;
  const { items } = analysis;
  if (!hasTense(items, cue)) return null;
  const inverted = source !== undefined && source.start === cue.end;
  let left = cue.start;
  if (!inverted && source !== undefined) {
    if (source.start > cue.start) return null;
    left = subjectStart(items, source.start, from);
  }
  const mark = items[left - 1];
  // the comma may stand inside the quotation that ends the report
  const marked = mark?.tag === 'comma' || mark?.tag === 'dash' || mark?.tag === 'quote';
  if (left - 1 <= from || !marked) return null;
  const behind = inverted && source !== undefined ? source.end : cue.end;
  if (!inverted && hasReport(items, behind, to)) return null;
  const start = skipOpening(items, from, left);
  const end = trimEnd(items, start, mark?.tag === 'quote' ? left : left - 1);
  if (end - start < 2 || !hasFinite(items, start, end)) return null;
  return { start, end, side: 'before' };
}

/** Start of a subject, an apposition before it taken along: “The minister, Anna Berg, said”. */
function subjectStart(items: readonly Item[], start: number, from: number): number {
  let left = start;
  while (left - 1 > from) {
    const tag = (items[left - 1] as Item).tag;
    if (tag !== 'det' && tag !== 'adj' && tag !== 'prep' && tag !== 'noun' && tag !== 'name') break;
    left--;
  }
  return left;
}

/** Whether what stands behind a cue holds a clause or a quotation of its own. */
function hasReport(items: readonly Item[], start: number, to: number): boolean {
  for (let i = start; i < to; i++) {
    const { tag } = items[i] as Item;
    if (tag === 'quote' || tag === 'that' || hasTenseTag(tag)) return true;
    if (tag === 'comma' && items[i + 1]?.tag !== 'quote') return false;
  }
  return false;
}

function hasFinite(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const { tag } = items[i] as Item;
    if (hasTenseTag(tag) || tag === 'quote') return true;
  }
  return false;
}

/** Leaves out “But”, “And” and marks that open a sentence. */
function skipOpening(items: readonly Item[], start: number, end: number): number {
  let i = start;
  while (i < end && MARKS.has((items[i] as Item).tag)) i++;
  return i;
}

const MARKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'colon', 'dash', 'mark']);

/** Leaves out marks and conjunctions at an end. */
function trimEnd(items: readonly Item[], start: number, end: number): number {
  let i = end;
  while (i > start && (MARKS.has((items[i - 1] as Item).tag) || items[i - 1]?.tag === 'and')) i--;
  return i;
}

/** First item of what is reported behind a cue: hearer, day, place and medium are passed over. */
function startBehind(
  items: readonly Item[],
  cue: CueCandidate,
  source: MentionPhrase | undefined,
  to: number,
): number {
  let start = source !== undefined && source.start === cue.end ? source.end : cue.end;
  const reports = cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'write';
  if (reports) {
    const that = findThat(items, start, Math.min(to, start + CIRCUMSTANCE));
    if (that >= 0) return that;
    start = passHearer(items, cue, start, to);
    start = passCircumstance(items, start, to);
  }
  while (start < to && MARKS.has((items[start] as Item).tag)) start++;
  return start;
}

/** The “that” which opens the report, with no verb before it; -1 where there is none. */
function findThat(items: readonly Item[], start: number, to: number): number {
  for (let i = start; i < to; i++) {
    const { tag } = items[i] as Item;
    if (tag === 'that') return i;
    if (hasTenseTag(tag) || tag === 'pron' || tag === 'quote' || tag === 'stop') return -1;
  }
  return -1;
}

/** “told the BBC (that)”, “assured her”. */
function passHearer(items: readonly Item[], cue: CueCandidate, start: number, to: number): number {
  if (cue.kind !== 'tell' || cue.passive) return start;
  if (items[start]?.tag === 'object' || items[start]?.lower === 'her') return start + 1;
  let i = start;
  while (i < to && NOUN_PHRASE.has((items[i] as Item).tag)) {
    // “told the BBC the plan was dead”: a second phrase begins
    if (i > start && items[i]?.tag === 'det') break;
    i++;
  }
  return i;
}

const NOUN_PHRASE: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'time',
  'and',
]);

/** “on Monday”, “in a statement”, “after the vote,”: day, place and medium behind a cue. */
function passCircumstance(items: readonly Item[], start: number, to: number): number {
  let i = start;
  const limit = Math.min(to, start + CIRCUMSTANCE);
  while (i < limit) {
    const item = items[i] as Item;
    const adverb = wordSet(TIME_ADVERBS).has(item.lower);
    if (item.tag === 'time' || adverb || (item.tag === 'adj' && items[i + 1]?.tag === 'time')) {
      i++;
      continue;
    }
    if (item.tag !== 'prep' || !wordSet(MEDIUM_PREPOSITIONS).has(item.lower)) break;
    let end = i + 1;
    while (end < limit && NOUN_PHRASE.has((items[end] as Item).tag)) {
      if (end > i + 1 && items[end]?.tag === 'det') break;
      end++;
    }
    i = end;
  }
  return i;
}

/** Adverbs of time that stand behind a cue. */
const TIME_ADVERBS =
  'today tomorrow yesterday tonight later earlier then again recently afterwards afterward overnight once also';

/** Words by which a headline goes on with the occasion: “… call for calm amid protests”. */
const OCCASIONS: ReadonlySet<string> = new Set(['amid', 'as', 'after', 'ahead']);

/** End of a report in a headline, which has no full stop: before the occasion. */
function endOfHeadline(analysis: Analysis, start: number, to: number): number {
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

/** Item behind the report: its sentence ends, or another report of the same speaker begins. */
function endBehind(
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

/** Whether two mentions are one, or the same pronoun in two places. */
export function isSameSource(analysis: Analysis, a: number, b: number): boolean {
  if (a < 0 || b < 0) return false;
  if (a === b) return true;
  const one = analysis.mentions[a] as MentionPhrase;
  const other = analysis.mentions[b] as MentionPhrase;
  if (one.kind !== 'pronoun' || other.kind !== 'pronoun') return false;
  return analysis.items[one.head]?.lower === analysis.items[other.head]?.lower;
}
