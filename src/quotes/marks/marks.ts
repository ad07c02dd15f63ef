import type { Span } from '../../article.js';
import {
  classOf,
  DIGIT,
  isApostrophe,
  isSpace,
  isWordCharacter,
} from '../../language/characters.js';
import type { Paragraph } from '../../language/paragraphs/paragraphs.js';
import type { Region } from './region.js';
import { findSingleMarks } from './single-marks.js';
import { type Naming, withWholeNames } from './whole-names.js';

/** A kind of opening and closing marks that belong together. */
type Family = 'curly' | 'straight' | 'low' | 'apostrophes' | 'guillemets' | 'reversed';

/** A double mark in the text. */
interface Mark {
  at: number;
  length: number;
  character: string;
}

/** The state while one paragraph is read. */
interface Scan {
  text: string;
  start: number;
  end: number;
  paragraph: number;
  /** Whether the quotation of the paragraph before was left open. */
  carry: boolean;
  /** Length of “"BERG: ” at the start of a paragraph of a transcript in quotation marks; else 0. */
  label: number;
}

const SPACE_CODE = 0x20;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
const DOUBLE_MARKS = '“”„‟"`\'’«»';

/**
 * Finds the stretches inside quotation marks, outermost marks only.
 *
 * Marks are straight, curly, low-high, pointed and doubled single marks, and single marks that are
 * not apostrophes. A quotation that is not closed in its paragraph ends with the paragraph.
 *
 * @param text - The text.
 * @param paragraphs - Its paragraphs, in order.
 * @param namings - Names that no region may cut; regions are extended over those at their ends.
 * @returns Regions in order; they never overlap.
 */
export function findRegions(
  text: string,
  paragraphs: readonly Paragraph[],
  namings: readonly Naming[],
): Region[] {
  const regions: Region[] = [];
  let carry = false;
  const labels = paragraphs.map(
    ({ start }) =>
      ('"“'.includes(text[start] as string) &&
        LABEL.exec(text.slice(start, start + LABEL_WINDOW))?.[0].length) ||
      0,
  );
  const transcript = labels.filter((length) => length > 0).length >= LEAST_LABELS;
  paragraphs.forEach(({ start, end, apart }, paragraph) => {
    if (apart) carry = false;
    if (!hasMark(text, start, end)) {
      carry = false;
      return;
    }
    const label = transcript ? (labels[paragraph] as number) : 0;
    const scan: Scan = { text, start, end, paragraph, carry, label };
    const found = (findDoubleMarks(scan, true) ?? findDoubleMarks(scan, false)) as Region[];
    carry = found[found.length - 1]?.unclosed ?? false;
    for (const region of findSingleMarks(text, start, end, paragraph, found)) {
      if (hasWord(text, region.inner)) addRegion(regions, region, apart, namings);
    }
  });
  return regions;
}

/** Whether any character may open a quotation; most short lines have none. */
function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE_CODE || (code >= LETTER_A && code <= LETTER_Z)) continue;
    const mark = text[i] as string;
    if (mark === '‘' || DOUBLE_MARKS.includes(mark)) return true;
  }
  return false;
}

/**
 * Adds a region, extended over the names at its ends; it is joined to the region before if both
 * share a name.
 */
function addRegion(
  regions: Region[],
  region: Region,
  apart: boolean,
  namings: readonly Naming[],
): void {
  const before = regions[regions.length - 1];
  const { start, end } = withWholeNames(region, namings);
  const inner = withWholeNames(region.inner, namings);
  if (before !== undefined && start < before.end) {
    before.end = Math.max(before.end, end);
    before.inner.end = Math.max(before.inner.end, inner.end);
    return;
  }
  const goesOn = before?.unclosed === true && before.paragraph === region.paragraph - 1 && !apart;
  regions.push({ ...region, start, end, inner, goesOn });
}

/** Fewest paragraphs with a label in a transcript. */
export const LEAST_LABELS = 2;
/** Most characters of mark and label in “"BERG: …”. */
const LABEL_WINDOW = 36;
const LABEL = /^["“][\p{Lu}.’' ]{1,30}: {0,4}(?=\S)/u;

function hasWord(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) if (isWordCharacter(text.charCodeAt(i))) return true;
  return false;
}

/**
 * Regions of double marks in one paragraph.
 *
 * @returns The regions, or null if curly marks were read as nested and never closed: the paragraph
 * is then read again without nesting.
 */
function findDoubleMarks(scan: Scan, nesting: boolean): Region[] | null {
  const { text, start, end, paragraph } = scan;
  const regions: Region[] = [];
  let open: Mark | null = null;
  let family: Family = 'curly';
  let depth = 0;
  let nested = false;
  const add = (from: number, opened: number, to: number, closed: number, state: Partial<Region>) =>
    regions.push({
      start: from,
      end: to,
      inner: { start: from + opened, end: to - closed },
      single: false,
      unclosed: false,
      carried: false,
      goesOn: false,
      paragraph,
      ...state,
    });
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // letters and spaces need no look at the list
    // Stryker disable next-line all: it only saves time
    if (code === SPACE_CODE || (code >= LETTER_A && code <= LETTER_Z)) continue;
    if (!DOUBLE_MARKS.includes(text[i] as string)) continue;
    const mark = markAt(text, i);
    if (mark === null) continue;
    i += mark.length - 1;
    if (open === null) {
      const opened = opens(scan, mark);
      if (opened !== null) {
        open = mark;
        if (mark.at === start && scan.label > 0) {
          i = start + scan.label;
          open = { ...mark, at: i--, length: 0 };
        }
        family = opened;
      } else if (scan.carry && regions.length === 0 && '”"'.includes(mark.character)) {
        add(start, 0, mark.at + 1, 1, { carried: true });
      }
    } else if (nesting && family === 'curly' && mark.character === '“' && opensWord(scan, mark)) {
      depth++;
      nested = true;
    } else if (closes(scan, open, family, mark)) {
      if (depth > 0) depth--;
      else {
        // the mark before a label is outside of the region, and so is the one that closes it
        const closed = open.length === 0 ? 0 : mark.length;
        add(open.at, open.length, mark.at + closed, closed, {});
        open = null;
      }
    }
  }
  if (open !== null && nested) return null;
  if (open !== null && hasTwoWords(text, open.at, end)) {
    add(open.at, open.length, end, 0, { unclosed: true });
  }
  return regions;
}

function markAt(text: string, i: number): Mark | null {
  const character = text[i] as string;
  if (character !== '`' && !isApostrophe(character.charCodeAt(0))) {
    return { at: i, length: 1, character };
  }
  if (text[i + 1] !== character) return null;
  return { at: i, length: 2, character };
}

function opensWord(scan: Scan, mark: Mark): boolean {
  const behind = mark.at + mark.length;
  const free = !isWordCharacter(scan.text.charCodeAt(mark.at - 1));
  return free && behind < scan.end && !isSpace(scan.text.charCodeAt(behind));
}

/** The family of marks that a mark opens, or null if it opens none. */
function opens(scan: Scan, mark: Mark): Family | null {
  const { text, start, end } = scan;
  const behind = mark.at + mark.length;
  const spaceBefore = mark.at === start || isSpace(text.charCodeAt(mark.at - 1));
  const wordBehind = behind < end && !isSpace(text.charCodeAt(behind));
  switch (mark.character) {
    case '„':
      return 'low';
    case '“':
    case '‟':
      return 'curly';
    case '”':
      return spaceBefore && wordBehind ? 'curly' : null;
    case '«':
      return 'guillemets';
    case '»':
      return spaceBefore && wordBehind ? 'reversed' : null;
    case '"':
      // 6" is a measure
      if (!spaceBefore && classOf(text.charCodeAt(mark.at - 1)) === DIGIT) return null;
      return wordBehind || (spaceBefore && opensSpaced(scan, behind)) ? 'straight' : null;
    default:
      return wordBehind ? 'apostrophes' : null;
  }
}

/** Whether a mark set apart by spaces, as a tokenizer leaves it, has words and a mark behind it. */
function opensSpaced({ text, end }: Scan, behind: number): boolean {
  if (behind + 1 >= end || !isWordCharacter(text.charCodeAt(behind + 1))) return false;
  const next = text.indexOf('"', behind);
  return next > 0 && next < end;
}

/** Whether a mark closes the quotation that `open` began. */
function closes(scan: Scan, open: Mark, family: Family, mark: Mark): boolean {
  const { text, end } = scan;
  const behind = mark.at + mark.length;
  const spaceBefore = isSpace(text.charCodeAt(mark.at - 1));
  const spaceBehind = behind >= end || isSpace(text.charCodeAt(behind));
  const either = !(spaceBefore && !spaceBehind && mark.at - open.at > 2);
  switch (mark.character) {
    case '”':
      return family !== 'guillemets' && family !== 'reversed';
    case '“':
      return family === 'low' || (family === 'curly' && !spaceBefore && spaceBehind);
    case '"':
      return either && family !== 'guillemets' && family !== 'reversed';
    case '»':
      return family === 'guillemets';
    case '«':
      return family === 'reversed';
    case "'":
    case '’':
      return either && family === 'apostrophes';
    default:
      return false;
  }
}

function hasTwoWords(text: string, start: number, end: number): boolean {
  let words = 0;
  for (let i = start; i < end && words < 2; i++) {
    const begins = !isWordCharacter(text.charCodeAt(i - 1)) && isWordCharacter(text.charCodeAt(i));
    if (begins) words++;
  }
  return words === 2;
}
