import type { SourceRun, Span } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import { extentOf, mapSpan, runsOf } from '../../input/source-map.js';
import type { Names } from '../shared/byline-names.js';
import { BYLINE_LABELS } from '../tables/byline-words.js';

/** Longest label before the names, in characters: “Review by”. */
const LONGEST_LABEL = 40;

/**
 * The part of a line that says who wrote the article: from “By” to the last name or role, without
 * date and links.
 */
export function ownWords(block: SourceBlock, names: Names): { text: string; source: Span } {
  const { text, runs } = block;
  let start = text.length;
  let end = 0;
  const include = (words: string, from: number): number => {
    const at = text.indexOf(words, from);
    if (at < 0) return -1;
    start = Math.min(start, at);
    end = Math.max(end, at + words.length);
    return end;
  };
  for (const name of [...names.organisations, ...names.agencies]) include(name, 0);
  for (const { name, role } of names.authors) {
    const behind = include(name, 0);
    const at = role === null || behind < 0 ? -1 : text.indexOf(role, behind);
    // only a tag separates this role from the name, so it is on a line of its own
    const parted =
      text.slice(behind, at).trim() === '' &&
      mapSpan(runs, { start: behind - 1, end: at + 1 }).length > 1;
    if (role !== null && at >= 0 && !parted) include(role, at);
  }
  if (end === 0) return { text, source: block.source };
  start = startOfLabel(text.slice(0, start));
  return { text: text.slice(start, end), source: extentOf(runs, { start, end }) ?? block.source };
}

/** Start of “By” and the words before it, given the text before the first name. */
function startOfLabel(before: string): number {
  const words = before.trimEnd().replace(/:$/u, '').toLowerCase();
  const label = BYLINE_LABELS.find((each) => ` ${words}`.endsWith(` ${each}`));
  if (label === undefined) return before.length;
  const whole = words.length <= LONGEST_LABEL && !/[\d|·.,/]/u.test(words);
  return whole ? 0 : words.length - label.length;
}

/** A block's text with a bar where there is white space or a line break between two tags. */
export function withLines(block: SourceBlock): string {
  const { text } = block;
  const runs = runsOf(block);
  let lines = text;
  for (let i = runs.length - 2; i > 0; i--) {
    const [start, source, length, extent] = runs[i] as SourceRun;
    const [, before, , extentBefore] = runs[i - 1] as SourceRun;
    const [, behind] = runs[i + 1] as SourceRun;
    const apart = before + extentBefore < source && source + extent < behind;
    if (length === 1 && text[start] === ' ' && apart) {
      lines = `${lines.slice(0, start)} |${lines.slice(start)}`;
    }
  }
  return lines;
}

/** The pieces of a block's text between its tags. */
export function partsOf(block: SourceBlock): string[] {
  const { text } = block;
  const runs = runsOf(block);
  const parts: string[] = [];
  let from = 0;
  runs.forEach(([start, source], i) => {
    const before = runs[i - 1];
    if (before === undefined || before[1] + before[3] === source) return;
    parts.push(text.slice(from, start));
    from = start;
  });
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}
