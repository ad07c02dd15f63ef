import { PICTURED } from '../../reasons.js';
import { isInRun, type Line, type LineList, shareBefore } from '../lines/line-list.js';
import { readShape } from '../lines/line-stats.js';
import { verdict } from '../lines/verdict.js';

/** Least share of the prose before the heading of the comments. */
const STORY_BEFORE_COMMENTS = 0.5;
/** Most words of a heading. */
const LONGEST_HEADING = 8;
/** Most headlines after a heading of related stories, in the run of prose and outside it. */
const LIST_IN_RUN = 6;
const LIST_OUTSIDE = 40;
/** Most words of a headline. */
const LONGEST_HEADLINE = 20;
/** Most words of a menu line. */
const LONGEST_ITEM = 4;
/** The same if all of it is a link, or already removed. */
const LONGEST_LINK = 12;
/** Share of letters in links from which a line is a link. */
const LINKED = 0.8;
/** Fewest short lines in a row that make a menu. */
const SHORTEST_MENU = 5;
/** From this many short lines on, a list is not the beginning of a story. */
const LONGEST_LIST = 10;
/** From this many words on, a repeated line is not a coincidence. */
const SHORTEST_REPEAT = 4;
const LONG_REPEAT = 12;

/** Removes everything after the heading of the comments, if enough of the story is before it. */
export function strikeComments(page: LineList): void {
  const heading = page.lines.find(
    (line) =>
      line.verdict?.reason === 'comments' &&
      line.shape.words <= LONGEST_HEADING &&
      !line.shape.ends &&
      !line.shape.startsLower &&
      shareBefore(page, line.index) > STORY_BEFORE_COMMENTS,
  );
  if (heading === undefined) return;
  const found = verdict('comments', 'after-comments-heading', 0.85);
  for (const line of page.lines.slice(heading.index + 1)) line.verdict ??= found;
}

/**
 * Removes headlines after a heading of related stories, as lines that do not end like sentences.
 */
export function strikeLists(page: LineList): void {
  const { lines } = page;
  for (const heading of lines) {
    if (!isListHeading(heading)) continue;
    const inRun = isInRun(page, heading.index);
    const most = heading.index + (inRun ? LIST_IN_RUN : LIST_OUTSIDE);
    for (let i = heading.index + 1; i < lines.length && i <= most; i++) {
      const line = lines[i] as Line;
      if (line.verdict) {
        if (isListHeading(line)) break;
        continue;
      }
      const { shape } = line;
      if (shape.startsLower || next(lines, i)?.shape.startsLower) break; // wrapped prose
      if (line.prose || shape.opensQuote || (inRun && (shape.ends || shape.words < 4))) break;
      if (shape.words > LONGEST_HEADLINE) {
        if (shape.ends) break;
        continue;
      }
      if (page.proseBefore[i] === 0 && shape.words >= SHORTEST_REPEAT && next(lines, i)?.prose)
        break;
      line.verdict = verdict('related', 'list-after-heading', inRun ? 0.7 : 0.85);
    }
  }
}

/** An item’s number, as screen readers read it before the item. */
const NUMBERED = /^list \d{1,2} of \d{1,2}$/i;

/** Removes the items of a list of related stories that was flattened as screen readers read it. */
export function strikeNumbered({ lines }: LineList): void {
  for (let i = 1; i < lines.length; i++) {
    const [before, item, behind] = [lines[i - 1] as Line, lines[i] as Line, lines[i + 1]];
    if (before.verdict?.reason !== 'related' || !NUMBERED.test(before.text.trim())) continue;
    if (behind?.verdict?.reason !== 'related' || item.shape.words > LONGEST_HEADLINE) continue;
    item.verdict = verdict('related', 'list-after-heading', 0.95);
  }
}

function next(lines: readonly Line[], i: number): Line | undefined {
  return lines[i + 1];
}

/** Buttons of one word that do not announce a list. */
const NO_HEADING = new Set([
  'watch',
  'video',
  'photo',
  'gallery',
  'next',
  'previous',
  'prev',
  'vidéo',
  'vídeo',
  'click',
  'article',
]);

/** Longest heading that was run together with the end of a paragraph, in characters. */
const LONGEST_TAIL = 40;
const STOPS = '.!?…”"';

/** Whether the end of a paragraph is run together with a heading of related stories. */
function endsInHeading({ text, shape }: Line): boolean {
  if (!shape.glue || shape.ends) return false;
  let at = text.length;
  const from = at - LONGEST_TAIL;
  while (at > from && !STOPS.includes(text[at - 1] ?? ' ')) at--;
  const tail = readShape(text.slice(at));
  return at > from && tail.whole === 'related' && !NO_HEADING.has(tail.key);
}

function isListHeading(line: Line): boolean {
  const { verdict: found, shape, text } = line;
  if (found === null) return endsInHeading(line);
  if (found.reason !== 'related' || shape.ends) return false;
  if (found.rule === 'label:related' && !/[:：]$/u.test(text)) return false;
  return shape.words <= LONGEST_HEADING && !NO_HEADING.has(shape.key);
}

/** Removes runs of short lines that do not end like sentences, if some of them are furniture. */
export function strikeMenus(page: LineList): void {
  const { lines } = page;
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && isItem(line) && !isInRun(page, i)) continue;
    strikeMenu(page, from, i);
    from = i + 1;
  }
}

function isItem({ shape, verdict: found, linkDensity }: Line): boolean {
  if (found !== null || linkDensity > LINKED) return shape.words <= LONGEST_LINK;
  return shape.words <= LONGEST_ITEM && !shape.ends;
}

function strikeMenu({ lines, first }: LineList, from: number, to: number): void {
  const items = lines.slice(from, to);
  if (items.length < SHORTEST_MENU) return;
  const known = items.filter(
    ({ verdict: found, shape, linkDensity }) =>
      (found && !PICTURED.has(found.reason)) || linkDensity > LINKED || shape.menu >= shape.words,
  ).length;
  const unread = to <= first && items.length >= LONGEST_LIST;
  if (!unread && (known < 2 || known * 5 < items.length)) return;
  for (const item of items) item.verdict ??= verdict('navigation', 'menu-run', 0.8);
}

/** Removes repetitions: the headline above a share bar, a paragraph as a pull quote. */
export function strikeRepeats(page: LineList): void {
  const seen = new Map<string, Line>();
  for (const line of page.lines) {
    const { key, words } = line.shape;
    if (line.verdict || key === '' || words < SHORTEST_REPEAT) continue;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line);
      continue;
    }
    const inside = isInRun(page, line.index) && isInRun(page, before.index);
    if (words < LONG_REPEAT && inside && line.shape.ends) continue;
    line.verdict = verdict('repeated-headline', 'repeated-line', 0.85);
  }
}
