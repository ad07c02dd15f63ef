import type { BoilerplateReason } from './article.js';

/**
 * What the rules need to know about a removal reason, 1 for yes. A new reason does not compile
 * until every question is answered; the sets that the rules use are made from the answers.
 */
type Answers = readonly [
  /**
   * Whether its furniture speaks to the reader in sentences (“Support our work”), not in labels.
   */
  appeals: 0 | 1,
  /**
   * Whether it usually covers several lines in a row, so that doubtful lines after one of its lines
   * get the same reason.
   */
  stretches: 0 | 1,
  /** Whether no headline begins like it, so that it may be removed above the story too. */
  firmAtTop: 0 | 1,
  /**
   * Whether its one-word buttons are also names of sections (“World”), so that they prove nothing
   * inside the story.
   */
  vague: 0 | 1,
  /** Whether it may stand between the items of a list that the story announces. */
  amongItems: 0 | 1,
  /**
   * Whether it accompanies images, so that it may stand between short lines that are not a menu.
   */
  pictured: 0 | 1,
  /** Whether it is an offer, so that the box around it is an offer too. */
  offers: 0 | 1,
  /**
   * Which part of a page its lines begin, so that what follows is not the story: 1 comments, 2 other
   * stories, 3 tags and buttons, 4 the foot, 5 notes on the story, 6 offers; 0 for none. The line
   * model measures how far away they are.
   */
  begins: 0 | 1 | 2 | 3 | 4 | 5 | 6,
  /** Whether class words of a page give it: with 1, `CLASS_REASONS` in `strike-reasons.ts` has a row. */
  byClass: 0 | 1,
];

// biome-ignore format: a table
const ANSWERS = {
  donation:            [1, 1, 1, 0, 0, 0, 1, 6, 0],
  subscription:        [1, 1, 1, 0, 0, 0, 1, 6, 1],
  newsletter:          [1, 1, 1, 0, 0, 0, 1, 6, 1],
  cookie:              [1, 1, 1, 0, 0, 0, 0, 6, 0],
  comments:            [1, 1, 0, 0, 0, 0, 0, 1, 0],
  share:               [1, 0, 0, 0, 0, 0, 0, 3, 1],
  related:             [1, 1, 0, 1, 0, 0, 0, 2, 1],
  navigation:          [0, 1, 0, 1, 0, 0, 0, 4, 1],
  advertisement:       [1, 0, 0, 0, 1, 0, 0, 0, 1],
  caption:             [0, 0, 0, 1, 1, 1, 0, 0, 1],
  credit:              [0, 0, 0, 0, 1, 1, 0, 0, 0],
  byline:              [0, 0, 0, 0, 1, 0, 0, 0, 1],
  timestamp:           [0, 0, 0, 0, 1, 0, 0, 0, 1],
  tags:                [0, 0, 0, 1, 0, 0, 0, 3, 1],
  'author-bio':        [1, 0, 0, 0, 0, 0, 0, 5, 1],
  correction:          [1, 0, 0, 0, 0, 0, 0, 5, 0],
  copyright:           [1, 1, 1, 0, 0, 0, 0, 4, 0],
  'repeated-headline': [0, 0, 0, 0, 1, 0, 0, 0, 0],
  repeated:            [0, 0, 0, 0, 0, 0, 0, 0, 0],
  'agency-credit':     [0, 0, 0, 0, 1, 1, 0, 5, 0],
  other:               [0, 0, 0, 0, 1, 0, 0, 0, 0],
} as const satisfies Readonly<Record<BoilerplateReason, Answers>>;

/** All reasons, in the order of the table. */
export const REASONS = /* @__PURE__ */ Object.keys(ANSWERS) as readonly BoilerplateReason[];

/** The reasons with a yes to one question, given by its index. */
function having(question: number): ReadonlySet<BoilerplateReason> {
  return new Set(REASONS.filter((reason) => ANSWERS[reason][question]));
}

export const APPEALS = /* @__PURE__ */ having(0);
export const STRETCHES = /* @__PURE__ */ having(1);
export const FIRM_AT_TOP = /* @__PURE__ */ having(2);
export const VAGUE = /* @__PURE__ */ having(3);
export const AMONG_ITEMS = /* @__PURE__ */ having(4);
export const PICTURED = /* @__PURE__ */ having(5);
export const OFFERS = /* @__PURE__ */ having(6);

/** For each part of a page the reasons of the lines that begin it. */
export const PAGE_PARTS = /* @__PURE__ */ [1, 2, 3, 4, 5, 6].map((part) =>
  REASONS.filter((reason) => ANSWERS[reason][7] === part),
);

/** A reason that class words of a page give. */
export type GivenByClass = {
  [Reason in BoilerplateReason]: (typeof ANSWERS)[Reason][8] extends 1 ? Reason : never;
}[BoilerplateReason];
