/**
 * The features of a line, in the order of their bytes: the trees know a feature by its position
 * here.
 */
export enum LineFeature {
  // of the line, and of the two next to it
  words,
  lastMark,
  hintShare,
  vote,
  letters,
  longCapitalShare,
  shoutedShare,
  numbersAndDates,
  // of the line only
  wordsWithin,
  hints,
  prose,
  numberShare,
  capitalShare,
  lowerShare,
  functionWords,
  wordLength,
  you,
  we,
  saying,
  house,
  menuShare,
  networkShare,
  quotes,
  barShare,
  commaShare,
  stops,
  gluedStops,
  colons,
  innerStart,
  markShare,
  copies,
  // of the line before and the line after: see `NEAR`
  previousWords,
  previousLastMark,
  previousHintShare,
  previousVote,
  previousLetters,
  previousLongCapitalShare,
  previousShoutedShare,
  previousNumbersAndDates,
  nextWords,
  nextLastMark,
  nextHintShare,
  nextVote,
  nextLetters,
  nextLongCapitalShare,
  nextShoutedShare,
  nextNumbersAndDates,
  // of the lines two before and two after: see `FAR`
  secondPreviousWords,
  secondPreviousLastMark,
  secondNextWords,
  secondNextLastMark,
  // of the lines around, up to this many on each side: see `WINDOWS`
  lineWordsWithin2,
  proseShareWithin2,
  struckShareWithin2,
  textSizeWithin2,
  lineWordsWithin5,
  proseShareWithin5,
  struckShareWithin5,
  textSizeWithin5,
  lineWordsWithin12,
  proseShareWithin12,
  struckShareWithin12,
  textSizeWithin12,
  // of its position on the page and in the run
  linesBefore,
  linesBehind,
  textBefore,
  proseBefore,
  proseBehind,
  proseShareBefore,
  inRun,
  linesFromRun,
  linesIntoRun,
  linesToRunEnd,
  runShareOfProse,
  proseShareOfPage,
  lineCount,
  struckShareOfPage,
  struckOnPage,
  proseOnPage,
  groupSize,
  linesIntoGroup,
  linesToGroupEnd,
  groupWordsPerLine,
  groupStruckShare,
  wordsBeforeGroup,
  wordsBehindGroup,
  sharedWordShare,
  sharedNameShare,
  sharedWords,
  sharedNames,
  sharedNear3,
  sharedNear8,
  sinceLongLine,
  untilLongLine,
  alikeNear,
  lengthToMedian,
  // of the distance to lines that begin another part of the page: see `PAGE_PARTS` in `reasons.ts`
  sinceComments,
  seenComments,
  proseBeforeComments,
  untilComments,
  sinceRelated,
  seenRelated,
  proseBeforeRelated,
  untilRelated,
  sinceTags,
  seenTags,
  proseBeforeTags,
  untilTags,
  sinceNavigation,
  seenNavigation,
  proseBeforeNavigation,
  untilNavigation,
  sinceCredits,
  seenCredits,
  proseBeforeCredits,
  untilCredits,
  sinceOffers,
  seenOffers,
  proseBeforeOffers,
  untilOffers,
}

/** Number of features of a line. */
export const LINE_FEATURES = LineFeature.untilOffers + 1;

/** Features of the line itself; the first `OF_NEAR` are copied into the rows of both neighbours. */
export const OF_OWN = LineFeature.copies + 1;
export const OF_NEAR = LineFeature.numbersAndDates + 1;
export const OF_FAR = LineFeature.lastMark + 1;
/** The lines that a row has features of, counted from its own. */
export const NEAR = [-1, 1];
export const FAR = [-2, 2];
/** Lines on each side that a window covers. */
export const WINDOWS = [2, 5, 12];
/** Features of the distance to one kind of marker. */
export const OF_MARKER = 4;

/** Value of a feature that does not apply. */
export const NONE = 255;
