import type { BoilerplateReason } from '../../article.js';
import { packSet } from '../../language/pack-words.js';
import { FURNITURE } from '../../language/packs/furniture.js';
import type { LineShape } from './line-shape.js';
import { isNumber, type Words, wordAt } from './line-words.js';
import { AGENCY, BESIDE, DATE } from './phrase-lexicon.js';

/** Most words of a timestamp. */
const LONGEST_TIMESTAMP = 24;
/**
 * First three letters of days and months. A timestamp consists of such words, numbers and few
 * others, so that other words that begin like them do no harm.
 */
const CALENDAR = /* @__PURE__ */ packSet(FURNITURE, 'calendar');
/** Most words of a line of buttons. */
const LONGEST_BUTTON = 8;
/** Most words of a label before its colon. */
const LONGEST_LABEL = 5;
/** An empty map of counts, which many lines share. */
export const NONE: ReadonlyMap<BoilerplateReason, number> = new Map();

/** Adds one to a count, in a new map if the old one is {@link NONE}. */
export function counted(
  counts: ReadonlyMap<BoilerplateReason, number>,
  reason: BoilerplateReason,
): ReadonlyMap<BoilerplateReason, number> {
  const own = counts === NONE ? new Map() : (counts as Map<BoilerplateReason, number>);
  return own.set(reason, (own.get(reason) ?? 0) + 1);
}

/** Records the phrases of a text in its statistics. */
export function readPhrases(words: Words, shape: LineShape): void {
  followPhrases(words, shape);
  if (shape.whole === null && words.nodes.length <= LONGEST_BUTTON)
    shape.whole = reasonOfButtons(words);
  countDates(words, shape);
}

/** Follows the tree of phrases from each word. */
function followPhrases(words: Words, shape: LineShape): void {
  const { nodes, firsts } = words;
  const count = nodes.length;
  let covered = 0; // words already counted as part of an agency's name
  let next = 0;
  for (let i = 0; i < count; i++) {
    let node = nodes[i];
    if (node === undefined) continue;
    while ((firsts[next] ?? count) < i) next++;
    const first = firsts[next] === i;
    for (let j = i; node !== undefined; j++) {
      const { within, whole, classes } = node;
      if (within) shape.within = counted(shape.within, within);
      const begins = node.start ?? within;
      const last = j === count - 1;
      if (i === 0) {
        shape.start = begins ?? shape.start;
        const all = whole ?? (last ? begins : null);
        if (all && isNumbers(words, j + 1, count)) shape.whole = all;
      } else {
        if (first && (begins || (whole && last))) shape.innerStart = true;
        if (whole && last && isNumbers(words, 0, i)) shape.whole ??= whole;
      }
      if (classes & AGENCY && j >= covered) {
        shape.agency += j + 1 - Math.max(i, covered);
        covered = j + 1;
      }
      node = last ? undefined : node.next?.get(wordAt(words, j + 1));
    }
  }
}

/** Whether there are only numbers between two words; only a few are checked. */
function isNumbers(words: Words, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!isNumber(words, i)) return false;
  return true;
}

/** The reason that a label before a colon gives to what follows it. */
export function labelOf(words: Words): BoilerplateReason | null {
  const { length } = words.nodes;
  if (length === 0 || length > LONGEST_LABEL) return null;
  return (length === 1 ? words.nodes[0]?.whole : null) ?? reasonOfButtons(words);
}

/** The reason of several button words: the last one among them that is not vague. */
function reasonOfButtons(words: Words): BoilerplateReason | null {
  let reason: BoilerplateReason | null = null;
  for (let i = 0; i < words.nodes.length; i++) {
    const node = words.nodes[i];
    if (node?.hint) {
      if (reason === null || node.hint !== 'related') reason = node.hint;
    } else if (!(node && node.classes & BESIDE) && !isNumber(words, i)) {
      return null;
    }
  }
  return reason;
}

/** Counts days and months if the line may be a timestamp. */
function countDates(words: Words, shape: LineShape): void {
  const { nodes, lower, starts, ends } = words;
  if (shape.numbers === 0 || nodes.length > LONGEST_TIMESTAMP) return;
  for (let i = 0; i < nodes.length; i++) {
    if ((nodes[i]?.classes ?? 0) & DATE) continue;
    const start = starts[i] as number;
    const end = Math.min(start + 3, ends[i] as number);
    if (CALENDAR.has(lower.slice(start, end))) shape.dates++;
  }
}
