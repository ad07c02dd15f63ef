import type { Span } from '../article.js';
import { classOf, LOWER, UPPER } from '../language/characters.js';
import { splitSentences } from '../language/sentences.js';
import { judgeAppeal } from './appeal.js';
import { judgeLine } from './line-rules.js';
import { isInRun, type Line, type Page, shareBefore } from './page.js';
import { readShape, type Shape } from './shape.js';
import type { Verdict } from './verdict.js';

const STOPS = '.!?…';
/** Letters of a word that is no abbreviation. */
const SHORTEST_SHOUT = 3;

/** A struck sentence of a line. */
export interface SentenceCut extends Span {
  verdict: Verdict;
}

/** Whether a line may hold a sentence of furniture. */
function isCandidate({ shape }: Line): boolean {
  const { within, innerStart, start, agency, gluedStops } = shape;
  return within.size > 0 || innerStart || start !== null || agency > 0 || gluedStops > 0;
}

/** Finds the sentences of furniture in a line that is no furniture as a whole. */
export function cutSentences(page: Page, line: Line): SentenceCut[] {
  const { text } = line;
  if (!isCandidate(line)) return [];
  const sentences = splitSentences(text).flatMap((sentence) => splitShout(text, sentence));
  if (sentences.length < 2) return [];
  const cuts: SentenceCut[] = [];
  const inRun = isInRun(page, line.index);
  const late = shareBefore(page, line.index + 1) > 0.9;
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]];
  let open = false; // a quotation runs over from an earlier sentence
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i] as Span;
    const sentence = text.slice(start, end);
    const quoted = open;
    open = staysOpen(sentence, open);
    if (quoted || open) continue;
    const shape = readShape(sentence);
    const last = cuts[cuts.length - 1];
    const joins = last !== undefined && last.end === (sentences[i - 1]?.end ?? -1);
    const edge = i === 0 || i === sentences.length - 1;
    const neighbour =
      joins ||
      Boolean(i === 0 && beside[0]?.verdict && beside[0].verdict.rule !== 'phrase:caption');
    const place = { inRun, top: line.index === 0 && i === 0, late: late && i > 0 };
    const found = judgeSentence(sentence, shape, place, neighbour, edge || joins);
    if (found) cuts.push({ start, end, verdict: found });
  }
  return joinBack(sentences, cuts);
}

/** Parts what is shouted right behind a stop from its sentence: “…the storm.READ MORE”. */
function splitShout(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let i = start + 2; i < end - SHORTEST_SHOUT; i++) {
    if (!STOPS.includes(text[i] as string)) continue;
    if (!isLower(text, i - 1) || !isLower(text, i - 2)) continue;
    const next = '”’"\')'.includes(text[i + 1] as string) ? i + 2 : i + 1;
    let letters = 0;
    while (letters < SHORTEST_SHOUT && isUpper(text, next + letters)) letters++;
    if (letters < SHORTEST_SHOUT) continue;
    parts.push({ start: from, end: next });
    from = next;
  }
  parts.push({ start: from, end });
  return parts;
}

function isLower(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === LOWER;
}

function isUpper(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === UPPER;
}

function judgeSentence(
  text: string,
  shape: Shape,
  place: { inRun: boolean; top: boolean; late: boolean },
  beside: boolean,
  edge: boolean,
): Verdict | null {
  const appeal = judgeAppeal(shape, { inRun: place.inRun && !beside, beside });
  if (appeal) return appeal;
  if (!edge) return null;
  return judgeLine(text, shape, { ...place, inRun: true });
}

/** Whether a quotation that opened before or in a sentence is still open at its end. */
function staysOpen(sentence: string, open: boolean): boolean {
  for (const character of sentence) {
    if (character === '“' || character === '„') open = true;
    else if (character === '”') open = false;
    else if (character === '"') open = !open;
  }
  return open;
}

/** Makes struck sentences that stand side by side for the same reason one cut. */
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
