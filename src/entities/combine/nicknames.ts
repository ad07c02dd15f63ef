import type { TaggedName } from '../crf/decode/tag-document.js';
import type { Document, Word } from '../document/document.js';
import { keyOf } from '../document/names.js';

/** Quotation marks around nicknames. */
export const NICKNAME_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '“ ” " ‘ ’ \''.split(' '),
);
/** Most words of a nickname. */
const LONGEST_NICKNAME = 2;
/** Most names that its words may have been read as, and one more. */
const LOOK_AHEAD = 3;

/**
 * Joins a person’s names around a nickname: Robert “Bobby” Kane.
 *
 * @param names - Names in order.
 * @returns The names, with the parts of such a name joined into one.
 */
export function withNicknames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  names.forEach((name, index) => {
    const before = joined.at(-1);
    if (before !== undefined && before.last > name.first) return; // it is part of the joined name
    const first = behindNickname(document, name);
    const next = names.slice(index + 1, index + 1 + LOOK_AHEAD);
    const behind = first < 0 ? undefined : next.find((other) => other.first === first);
    if (behind === undefined || !isPerson(name) || !isPerson(behind)) joined.push(name);
    else joined.push(join(document, name, behind));
  });
  return joined;
}

/** Index of the word after a nickname with which the name continues, or -1. */
function behindNickname(document: Document, { first, last, sentence }: TaggedName): number {
  const { words } = document;
  // the model may have joined the nickname to the name before it
  let open = first + 1;
  while (open <= last && !NICKNAME_MARKS.has(words[open]?.text ?? '')) open++;
  if (open > last) return -1;
  let close = open + 1;
  while (close < sentence.last && close <= open + LONGEST_NICKNAME && words[close]?.named) close++;
  if (close === open + 1 || !NICKNAME_MARKS.has(words[close]?.text ?? '')) return -1;
  return close + 1 < sentence.last && (words[close + 1] as Word).named ? close + 1 : -1;
}

function join(document: Document, name: TaggedName, behind: TaggedName): TaggedName {
  return {
    ...behind,
    first: name.first,
    key: keyOf(document, name.first, behind.last),
    entry: null,
    scores: behind.scores.map((score, kind) => score + (name.scores[kind] as number)),
    none: name.none + behind.none,
  };
}

function isPerson({ scores }: TaggedName): boolean {
  return scores.every((score) => score <= (scores[0] as number));
}
