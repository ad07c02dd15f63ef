/** The kinds of names that the model distinguishes. */
export const KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type Kind = (typeof KINDS)[number];
/** Indices in that list. */
export const ORGANISATION = 1;
export const PLACE = 2;

/** Labels of a word: 0 outside a name, else 1 + 4 × kind + position: first, inside, last, alone. */
export const LABELS = 1 + 4 * KINDS.length;
export const FIRST = 0;
export const INSIDE = 1;
export const LAST = 2;
export const ALONE = 3;

/** The label of a word in a name of a kind, which is the words from `first` up to `last`. */
export function labelOf(kind: number, i: number, first: number, last: number): number {
  const place = last === first + 1 ? ALONE : i === first ? FIRST : i === last - 1 ? LAST : INSIDE;
  return 1 + 4 * kind + place;
}

/** Whether the label of a region's last word may be this one. */
export function mayEnd(label: number): boolean {
  return label === 0 || (label - 1) % 4 >= LAST;
}

/** Whether the label of a region's first word may be this one. */
export function mayBegin(label: number): boolean {
  return label === 0 || (label - 1) % 4 === FIRST || (label - 1) % 4 === ALONE;
}

/** Whether one label may follow another. */
export function mayFollow(before: number, label: number): boolean {
  if (mayEnd(before)) return mayBegin(label);
  return !mayBegin(label) && (before - 1) >> 2 === (label - 1) >> 2;
}
