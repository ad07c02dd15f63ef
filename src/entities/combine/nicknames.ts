import type { TaggedName } from '../crf/decode/tag-document.js';
import type { Document, Word } from '../document/document.js';
import { keyOf } from '../document/names.js';

/** Marks that a nickname stands between. */
export const NICKNAME_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '“ ” " ‘ ’ \''.split(' '),
);
/** The most words of a nickname. */
const LONGEST_NICKNAME = 2;
/** The most names that its words may have been taken for, and one more. */
const LOOK_AHEAD = 3;

/**
 * Takes a person’s names around a nickname together: Robert “Bobby” Kane.
 *
 * @param names - Names in order.
 * @returns The names, the parts of such a one as one.
 */
export function withNicknames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  names.forEach((name, index) => {
    const before = joined.at(-1);
    if (before !== undefined && before.last > name.first) return; // part of what is joined
    const first = behindNickname(document, name);
    const next = names.slice(index + 1, index + 1 + LOOK_AHEAD);
    const behind = first < 0 ? undefined : next.find((other) => other.first === first);
    if (behind === undefined || !isPerson(name) || !isPerson(behind)) joined.push(name);
    else joined.push(join(document, name, behind));
  });
  return joined;
}

/** Index of the name word behind a nickname that a name goes on with, or -1 where there is none. */
function behindNickname(document: Document, { first, last, sentence }: TaggedName): number {
  const { words } = document;
  // the model may take the nickname to the name before it
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
