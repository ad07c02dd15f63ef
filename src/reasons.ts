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
];

// biome-ignore format: a table
const ANSWERS: Readonly<Record<BoilerplateReason, Answers>> = {
  donation:            [1, 1, 1, 0, 0, 0, 1],
  subscription:        [1, 1, 1, 0, 0, 0, 1],
  newsletter:          [1, 1, 1, 0, 0, 0, 1],
  cookie:              [1, 1, 1, 0, 0, 0, 0],
  comments:            [1, 1, 0, 0, 0, 0, 0],
  share:               [1, 0, 0, 0, 0, 0, 0],
  related:             [1, 1, 0, 1, 0, 0, 0],
  navigation:          [0, 1, 0, 1, 0, 0, 0],
  advertisement:       [1, 0, 0, 0, 1, 0, 0],
  caption:             [0, 0, 0, 1, 1, 1, 0],
  credit:              [0, 0, 0, 0, 1, 1, 0],
  byline:              [0, 0, 0, 0, 1, 0, 0],
  timestamp:           [0, 0, 0, 0, 1, 0, 0],
  tags:                [0, 0, 0, 1, 0, 0, 0],
  'author-bio':        [1, 0, 0, 0, 0, 0, 0],
  correction:          [1, 0, 0, 0, 0, 0, 0],
  copyright:           [1, 1, 1, 0, 0, 0, 0],
  'repeated-headline': [0, 0, 0, 0, 1, 0, 0],
  repeated:            [0, 0, 0, 0, 0, 0, 0],
  'agency-credit':     [0, 0, 0, 0, 1, 1, 0],
  other:               [0, 0, 0, 0, 1, 0, 0],
};

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
