import type { Span } from '../../article.js';
import { classOf, isWordCharacter, LOWER, UPPER } from '../../language/characters.js';
import { sentencesIn } from '../../language/sentences.js';
import { isInRun, type Line, type LineList, shareBefore } from '../lines/line-list.js';
import type { LineShape } from '../lines/line-shape.js';
import { readShape } from '../lines/line-stats.js';
import { type Verdict, verdict } from '../lines/verdict.js';
import { judgeAppeal } from './appeal.js';
import { endOfCredit } from './credit-end.js';
import { judgeLine } from './line-rules.js';

/** Most words of a headline, and the least share of them with capitals. */
const LONGEST_TAIL = 25;
const TITLE = 0.5;
/** Most words of a sentence that is searched for the end of an announced headline. */
const LONGEST_ANNOUNCED = 90;
const STOPS = '.!?…';
const CLOSERS = '”’"\')]';
/** A mark after which agencies say how a report was made. */
const END_MARK = '___';

/** A removed sentence of a line. */
export interface SentenceCut extends Span {
  verdict: Verdict;
}

/** Whether a line may contain a sentence of furniture. */
function isCandidate({ shape }: Line): boolean {
  const { within, innerStart, start, agency, glue } = shape;
  return glue || within.size > 0 || innerStart || start !== null || agency > 0;
}

/** Finds the sentences of furniture in a line that is kept as a whole. */
export function cutSentences(page: LineList, line: Line): SentenceCut[] {
  const { text } = line;
  if (!isCandidate(line)) return [];
  const sentences = sentencesIn(text).flatMap((sentence) => splitGlue(text, sentence));
  closeQuotes(text, sentences);
  if (sentences.length < 2) return [];
  const cuts: SentenceCut[] = [];
  const inRun = isInRun(page, line.index);
  const late = shareBefore(page, line.index + 1) > 0.9;
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]];
  let open = false; // whether a quotation is still open from an earlier sentence
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i] as Span;
    const sentence = text.slice(start, end);
    const quoted = open;
    open = staysOpen(sentence, open);
    if (quoted || open) continue;
    const shape = readShape(sentence);
    const last = cuts[cuts.length - 1];
    const joins = last !== undefined && last.end === (sentences[i - 1]?.end ?? -1);
    const glued = sentences[i - 1]?.end === start || sentences[i + 1]?.start === end;
    const edge = glued || i === 0 || i === sentences.length - 1;
    const neighbour =
      joins ||
      Boolean(i === 0 && beside[0]?.verdict && beside[0].verdict.rule !== 'phrase:caption');
    const place = { inRun, top: line.index === 0 && i === 0, late: late && i > 0 };
    const found =
      judgeSentence(sentence, shape, place, neighbour, edge || joins) ??
      judgeTail(shape, i > 0 && sentences[i - 1]?.end === start && i === sentences.length - 1);
    if (found) cuts.push({ start, end: start + lengthOf(sentence, shape, found), verdict: found });
  }
  return joinBack(sentences, cuts);
}

/**
 * Splits text that was run together after a full stop: “…the storm.READ MORE”, “…(in 2019).Advert”,
 * and the text after the mark that ends agencies’ reports.
 */
function splitGlue(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  const cut = (at: number): void => {
    if (at <= from || at >= end) return;
    parts.push({ start: from, end: at });
    from = at;
  };
  for (let i = start; i < end; i++) {
    if (isWordCharacter(text.charCodeAt(i))) continue; // most are
    if (text.startsWith(END_MARK, i)) {
      cut(i);
      while (i < end && text[i] === '_') i++;
      cut(i);
    } else if (STOPS.includes(text[i] as string) && i > start + 1 && !isUpper(text, i - 1)) {
      const behind = i + 1;
      const next = CLOSERS.includes(text[behind] as string) ? behind + 1 : behind;
      if (isUpper(text, next) && isCased(text, next + 1) && isCased(text, next + 2)) cut(next);
    }
  }
  parts.push({ start: from, end });
  return parts;
}

function isCased(text: string, i: number): boolean {
  return isLower(text, i) || isUpper(text, i);
}

/**
 * Moves a straight quotation mark back to the quotation it closes, if a sentence was run together
 * with it.
 */
function closeQuotes(text: string, sentences: Span[]): void {
  let open = false;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Span;
    const before = sentences[i - 1];
    if (open && before?.end === sentence.start && text[sentence.start] === '"') {
      before.end++;
      sentence.start++;
      open = false;
    }
    for (let k = sentence.start; k < sentence.end; k++) if (text[k] === '"') open = !open;
  }
}

function isLower(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === LOWER;
}

function isUpper(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === UPPER;
}

/** A capital after small letters: two words that were run together, or a name. */
const JOINT = /\p{Ll}{2}(?=\p{Lu}\p{Ll}*[ ’'])/gu;
/** Fewest characters of an announced headline before the sentence that was run together with it. */
const SHORTEST_HEADLINE = 20;
const SHORTEST_SENTENCE = 30;

/**
 * Length of a cut: a credit ends at the sentence that was run together with it, and so does an
 * announced headline.
 */
function lengthOf(sentence: string, { ends, words }: LineShape, { rule }: Verdict): number {
  if (rule === 'caption-with-credit') return endOfCredit(sentence);
  if (!ends || words > LONGEST_ANNOUNCED || !/^(?:label|opening|appeal):related/.test(rule))
    return sentence.length;
  for (const { index } of sentence.matchAll(JOINT)) {
    const end = index + 2;
    if (end > SHORTEST_HEADLINE && sentence.length - end > SHORTEST_SENTENCE) return end;
  }
  return sentence.length;
}

/**
 * Judges a heading that was run together with the end of a paragraph and announces other stories.
 */
function judgeTail(shape: LineShape, glued: boolean): Verdict | null {
  if (!glued || shape.ends || shape.words > LONGEST_TAIL || shape.quotes > 0) return null;
  return shape.capitals < shape.words * TITLE ? null : verdict('related', 'glued-tail', 0.7);
}

function judgeSentence(
  text: string,
  shape: LineShape,
  place: { inRun: boolean; top: boolean; late: boolean },
  beside: boolean,
  edge: boolean,
): Verdict | null {
  const appeal = judgeAppeal(shape, { inRun: place.inRun && !beside, beside });
  if (appeal) return appeal;
  if (!edge) return null;
  return judgeLine(text, shape, { ...place, inRun: true });
}

/** Whether a quotation from before or inside a sentence is still open at its end. */
function staysOpen(sentence: string, open: boolean): boolean {
  for (const character of sentence) {
    if (character === '“' || character === '„') open = true;
    else if (character === '”') open = false;
    else if (character === '"') open = !open;
  }
  return open;
}

/** Joins removed sentences that follow each other for the same reason into one cut. */
function joinBack(sentences: readonly Span[], cuts: readonly SentenceCut[]): SentenceCut[] {
  const joined: SentenceCut[] = [];
  let at = 0;
  for (const cut of cuts) {
    while ((sentences[at] as Span).start < cut.start) at++;
    const last = joined[joined.length - 1];
    const follows = last !== undefined && last.end === sentences[at - 1]?.end;
    if (
      follows &&
      last.verdict.reason === cut.verdict.reason &&
      last.verdict.rule === cut.verdict.rule
    ) {
      last.end = cut.end;
    } else joined.push({ ...cut });
  }
  return joined;
}
