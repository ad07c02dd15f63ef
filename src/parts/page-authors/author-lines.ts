import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import { type Evidence, onceForEach, oncePerReading } from '../page-sources/page-evidence.js';
import { letterKey } from '../page-sources/plain-text.js';
import type { BylineLine, Names } from '../shared/byline-names.js';
import { endsLikeSentence } from '../shared/sentence-end.js';
import { NOT_WRITTEN } from '../tables/author-words.js';
import { BYLINE_WORDS, NO_BYLINE_WORDS, ROLE_CLASS_WORDS } from '../tables/field-class-table.js';
import { type DateHints, readDate } from '../written-dates/date-forms.js';
import { readAuthorNames, withoutLabel } from './author-names.js';
import { bylinePlaces } from './byline-places.js';
import { withLines } from './byline-prefix.js';
import { add, type Found, isEmpty, nothing } from './found-names.js';

const LONGEST_BYLINE = 300;
const LONGEST_DATED = 100;
/** Most blocks between the headline and a name alone on its line, and its most characters. */
const LONE_WITHIN = 4;
const LONGEST_LONE = 60;
/** Most other characters in a line that is a byline as a whole. */
const MOST_REST = 12;
/** Most characters of the story that are searched for a word. */
const MOST_SEARCHED = 20_000;
/** A word in small letters, and what shows that a place in a text is the middle of one. */
const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}]+$/u;
const GOES_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const GOES_ON = /^[\p{L}\p{M}]/u;
/** That a line has a date is sure also where its day is not. */
const EITHER_DAY: DateHints = { settle: (day) => day };
/** Words that say how long ago something was. */
const AGO = /\d ?[a-z]+ ago\b/iu;
/** Most blocks between two lines of one byline. */
const WIDEST_GAP = 2;
/** A line with a name and more other letters than this is not a byline. */
const MOST_OTHER_LETTERS = 80;
const MOST_UNNAMED_LETTERS = 45;

/** Blocks near the headline with a class that means byline. */
export function namedBlocks(evidence: Evidence): Found {
  return blocksWhere(evidence, hasBylineClass);
}

function hasBylineClass(block: SourceBlock): boolean {
  const words = block.html?.words.slice(0, 3) ?? [];
  return (
    words.some((each) => hasClassWord(each, BYLINE_WORDS)) &&
    !words.some((each) => hasClassWord(each, NO_BYLINE_WORDS))
  );
}

/** Lines near the headline that begin with “By”, or that have it after a date or a noun. */
export function labelledBlocks(evidence: Evidence): Found {
  return blocksWhere(
    evidence,
    ({ text }, index) =>
      withoutLabel(text.slice(0, 60)) !== text.slice(0, 60) || isApart(evidence, index),
    (line) => line.labelled && isWhole(line),
  );
}

/** Lines near the headline that consist of a name and a date. */
export function datedBlocks(evidence: Evidence): Found {
  return blocksWhere(
    evidence,
    (_, index) => isDated(evidence, index) && isApart(evidence, index),
    isWhole,
  );
}

/** Links directly below the headline that contain names, next to a date. */
export function linkedNames(evidence: Evidence): Found {
  return blocksWhere(
    evidence,
    ({ linkDensity }, index) =>
      linkDensity > 0.8 &&
      isApart(evidence, index) &&
      index > evidence.headlineBlock &&
      hasDate(evidence, index + 1, index + WIDEST_GAP),
    isWhole,
  );
}

/** A person's name alone on a line between headline and story, next to a date. */
export function loneNames(evidence: Evidence): Found {
  const { headlineBlock, story, page } = evidence;
  const first = firstParagraph(page.blocks, story);
  return blocksWhere(
    evidence,
    ({ text }, index) =>
      index > headlineBlock &&
      index <= headlineBlock + LONE_WITHIN &&
      index < first &&
      text.length <= LONGEST_LONE &&
      isApart(evidence, index) &&
      hasDate(evidence, index - WIDEST_GAP, index + WIDEST_GAP),
    (line) => isWhole(line) && !isCommon(evidence, line, true),
  );
}

/** Whether a block is no heading and stands outside the body, or above its first paragraph. */
function isApart({ page, story }: Evidence, index: number): boolean {
  if (page.blocks[index]?.kind === 'heading') return false;
  return story?.body.includes(index) !== true || index < firstParagraph(page.blocks, story);
}

/** The first block of the story that is longer than a byline with its date. */
function firstParagraph(blocks: readonly SourceBlock[], story: Evidence['story']): number {
  const found = story?.body.find((i) => (blocks[i]?.text.length ?? 0) > LONGEST_DATED);
  return found ?? story?.body[0] ?? -1;
}

/** Whether a line names persons, in scripts with capitals, and says little else. */
function isWhole({ authors, rest }: BylineLine): boolean {
  const most = rest.reduce((sum, text) => sum + text.length, 0);
  return (
    authors.length > 0 && most <= MOST_REST && authors.every(({ name }) => /\p{Lu}/u.test(name))
  );
}

/** Lines below the story that sign it: “Posted by”, “Text:”, or with a class that means byline. */
export function signingBlocks(evidence: Evidence): Found {
  const found = nothing();
  for (const index of bylinePlaces(evidence).belowStory()) {
    const block = evidence.page.blocks[index] as SourceBlock;
    if (block.text.length > LONGEST_BYLINE) continue;
    const line = lineOf(evidence, index);
    if (line.authors.length === 0 || isCommon(evidence, line)) continue;
    if (!line.labelled && !(hasBylineClass(block) && line.rest.length === 0)) continue;
    add(found, line, block.source);
    found.blocks.push(index);
    break;
  }
  return found;
}

/** Whether a line from one block to another has a date. */
function hasDate(evidence: Evidence, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (isDated(evidence, index)) return true;
  return false;
}

/** Whether a block is a line with a date; several rules ask. */
const isDated = onceForEach((evidence, index: number): boolean => {
  const line = evidence.page.blocks[index]?.text ?? '';
  if (line.length > LONGEST_DATED) return false;
  // `202309:55`, which style sheets keep apart
  const text = line.replace(/(\d{4})(?=\d{1,2}:\d)/gu, '$1 ');
  const at = text.search(/\d/u);
  if (at < 0) return false;
  const isDate = (part: string): boolean => readDate(part, EITHER_DAY) !== null;
  return isDate(text.slice(at)) || isDate(text) || AGO.test(text);
});

/**
 * Names in blocks near the headline.
 *
 * @param test - Which blocks are read.
 * @param whole - Which lines are taken, of those that consist of a byline and nothing else; without
 * it, other text may stand in the line.
 */
function blocksWhere(
  evidence: Evidence,
  test: (block: SourceBlock, index: number) => boolean,
  whole?: (line: BylineLine) => boolean,
): Found {
  const found = nothing();
  for (const index of bylinePlaces(evidence).nearby(Inside.aside)) {
    const block = evidence.page.blocks[index];
    const last = found.blocks.at(-1);
    if (last !== undefined && index - last > WIDEST_GAP) break;
    if (block === undefined || block.text.length > LONGEST_BYLINE || !test(block, index)) continue;
    const author = found.names.authors.at(-1);
    if (hasClassWord(block.html?.words[0] ?? '', ROLE_CLASS_WORDS)) {
      if (author === undefined) continue;
      author.role ??= block.text;
      found.blocks.push(index);
      continue;
    }
    const line = lineOf(evidence, index);
    if (isEmpty(line) || isCommon(evidence, line)) continue;
    if (whole !== undefined && !whole(line)) continue;
    add(found, line, block.source);
    found.blocks.push(index);
  }
  return found;
}

/** A block read as a byline; several rules ask. */
const lineOf = onceForEach((evidence, index: number): BylineLine => {
  const block = evidence.page.blocks[index] as SourceBlock;
  return readAuthorNames(withLines(block), evidence, true);
});

/** The beginning of the story. */
const storyTexts = oncePerReading(({ page, story }): string[] => {
  const texts: string[] = [];
  let letters = 0;
  for (const index of story?.body ?? []) {
    const { text } = page.blocks[index] as SourceBlock;
    texts.push(text);
    letters += text.length;
    if (letters > MOST_SEARCHED) break;
  }
  return texts;
});

/** Whether a word stands in the story with small letters; far fewer are asked for than stand there. */
const isSmall = onceForEach(
  (evidence, word: string): boolean =>
    SMALL_WORD.test(word) && storyTexts(evidence).some((text) => hasWord(text, word)),
);

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const before = text.slice(Math.max(0, at - 2), at);
    if (!GOES_BEFORE.test(before) && !GOES_ON.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

/**
 * Whether all words of the names in a line, or any of them, stand in the story with small letters:
 * then they are no names.
 */
function isCommon(evidence: Evidence, { authors }: Names, any = false): boolean {
  if (authors.length === 0) return false;
  const stands = (word: string): boolean => isSmall(evidence, word.toLowerCase());
  return authors.some(({ name }) => {
    const parts = name.split(/\s+/u);
    return any ? parts.some(stands) : parts.every(stands);
  });
}

/** Consecutive lines near the headline that contain the names and little else. */
export function printedNear(evidence: Evidence, names: Names): number[] {
  const keys = [...names.authors.map(({ name }) => name), ...names.organisations].map(letterKey);
  const found: number[] = [];
  for (const index of bylinePlaces(evidence).nearby()) {
    const last = found.at(-1);
    if (last !== undefined && index - last > WIDEST_GAP) break;
    const { text, html } = evidence.page.blocks[index] as SourceBlock;
    if (text.length > LONGEST_BYLINE || endsLikeSentence(text) || NOT_WRITTEN.test(text)) continue;
    if (((html?.inside ?? 0) & Inside.figure) !== 0) continue;
    const line = letterKey(text);
    const held = keys.filter((key) => line.includes(key)).join('').length;
    const bylined =
      html?.words.slice(0, 3).some((each) => hasClassWord(each, BYLINE_WORDS)) ?? false;
    const others = line.length - held;
    const most = bylined ? MOST_OTHER_LETTERS : MOST_UNNAMED_LETTERS;
    if (held > 0 && others <= most) found.push(index);
  }
  return found;
}
