import type { Span } from '../../article.js';
import { classOf, DIGIT, isSpace, isWordCharacter, SPACE } from '../../language/characters.js';
import { firstSpanBehind, spanAt } from '../../language/spans.js';
import type { Region } from './region.js';

/** Words that are written with an apostrophe at their beginning. */
const ELISIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'em til tis twas cause n bout round neath'.split(' '),
);
/** Most closing marks that are considered for one opening mark. */
const CLOSERS_WEIGHED = 6;
/** Longest quotation in single marks, in characters, which limits the search. */
const LONGEST = 2000;

/**
 * Adds the regions of single quotation marks to those of double marks in one paragraph.
 *
 * Apostrophes, possessives and elisions (’90s, ’em) are not quotation marks. Curly single marks may
 * contain double ones, as in British papers; straight ones may not.
 *
 * @param doubles - The regions of double marks, in order.
 * @returns All regions in order.
 */
export function findSingleMarks(
  text: string,
  start: number,
  end: number,
  paragraph: number,
  doubles: Region[],
): Region[] {
  const closers = closingMarks(text, start, end);
  const singles: Region[] = [];
  for (let i = start; i < end; i++) {
    const mark = text[i];
    if (mark !== '‘' && mark !== "'") continue;
    const next = doubles[firstSpanBehind(doubles, i)];
    if (next !== undefined && next.start <= i) {
      i = next.end - 1;
      continue;
    }
    if (!opensSingle(text, i, start)) continue;
    const limit = mark === "'" && next !== undefined ? next.start : end;
    const close = closingMark(text, closers, i, limit, doubles);
    if (close === -1) continue;
    singles.push({
      start: i,
      end: close + 1,
      inner: { start: i + 1, end: close },
      single: true,
      unclosed: false,
      carried: false,
      goesOn: false,
      paragraph,
    });
    i = close;
  }
  const outer = doubles.filter((region) => spanAt(singles, region.start) < 0);
  return [...outer, ...singles].sort((a, b) => a.start - b.start);
}

/** Whether the mark at `i` may open a quotation. */
function opensSingle(text: string, i: number, start: number): boolean {
  const before = text.charCodeAt(i - 1);
  if (i > start && !isSpace(before) && !'([—–:-/'.includes(text[i - 1] as string)) return false;
  const behind = text.charCodeAt(i + 1);
  if (!isWordCharacter(behind) && !'$[(.…#“"'.includes(text[i + 1] as string)) return false;
  return !isElision(text, i + 1);
}

/** Whether the word at `i` leaves out its beginning: ’90s, ’em, ’til. */
function isElision(text: string, i: number): boolean {
  let stop = i;
  while (isWordCharacter(text.charCodeAt(stop))) stop++;
  const word = text.slice(i, stop).toLowerCase();
  if (ELISIONS.has(word)) return true;
  const digits = classOf(text.charCodeAt(i)) === DIGIT && classOf(text.charCodeAt(i + 1)) === DIGIT;
  return digits && (word.length === 2 || (word.length === 3 && word.endsWith('s')));
}

/** Offsets of the marks that may close a single quotation. */
function closingMarks(text: string, start: number, end: number): Span[] {
  const marks: Span[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] !== '’' && text[i] !== "'") continue;
    if (isSpace(text.charCodeAt(i - 1)) || isWordCharacter(text.charCodeAt(i + 1))) continue;
    marks.push({ start: i, end: i + 1 });
  }
  return marks;
}

/** Offset of the mark that closes the quotation opened at `open`, or -1. */
function closingMark(
  text: string,
  closers: readonly Span[],
  open: number,
  limit: number,
  doubles: readonly Span[],
): number {
  const wanted = text[open] === '‘' ? "’'" : "'";
  const next = firstSpanBehind(closers, open + 1);
  let first = -1;
  for (const { start: at } of closers.slice(next, next + CLOSERS_WEIGHED)) {
    if (at >= limit || at - open > LONGEST) break;
    if (!wanted.includes(text[at] as string) || spanAt(doubles, at) >= 0) continue;
    // another quotation begins before this mark, so that it does not close ours
    if (text.slice(open + 1, at).includes('‘')) break;
    if (!endsPlural(text, at)) return first === -1 || endsClause(text, at) ? at : first;
    // “the workers’ rights” may continue: a mark after punctuation is more certain
    if (first === -1) first = at;
  }
  return first;
}

function endsPlural(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === 's' || before === 'S') && classOf(text.charCodeAt(at + 1)) === SPACE;
}

function endsClause(text: string, at: number): boolean {
  return '.,!?;…—'.includes(text[at - 1] as string);
}
