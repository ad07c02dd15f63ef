import {
  ENGLISH_DAY_ABBREVIATIONS,
  ENGLISH_DAYS,
  ENGLISH_MONTH_ABBREVIATIONS,
  ENGLISH_MONTHS,
} from '../../language/packs/dates.js';

/**
 * Words of which English dates, sums and quantities consist, by a letter for their class. The
 * patterns of expressions are written in these letters.
 */
export const ENGLISH_CLASSES: Readonly<Record<string, string>> = {
  M: `${ENGLISH_MONTHS} ${ENGLISH_MONTH_ABBREVIATIONS}`,
  // months that are other words too; only a number or a word of time beside them shows which
  Y: 'march may august mar jun jul aug jan',
  W: ENGLISH_DAYS,
  V: ENGLISH_DAYS.replaceAll('day', 'days'),
  O: ENGLISH_DAY_ABBREVIATIONS,
  u: 'day days week weeks weekend weekends month months year years decade decades',
  j: 'hour hours minute minutes',
  K: 'fiscal financial',
  q: 'quarter quarters half',
  C: 'century centuries',
  S: 'spring summer autumn fall winter',
  T: 'today yesterday tomorrow tonight',
  p: 'morning afternoon evening night',
  l: 'last past previous this next coming following',
  R: 'recent',
  z: 'that same',
  e: 'early late mid',
  g: 'beginning start middle end',
  L: 'earlier later',
  A: 'ago',
  B: 'before after',
  a: 'a an',
  f: 'of',
  t: 'the',
  '&': 'and &',
  '>': 'to through until till',
  b: 'between',
  F: 'from',
  i: 'in on at by for with when since during around about until within over into under near',
  o: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  N: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety few several couple',
  x: 'hundred thousand million billion trillion mln mil mn bln bn tn trn crore crores lakh lakhs lac cr dozen',
  v: 'tens hundreds thousands millions billions trillions dozens',
  s: 'minus',
  c: 'cent cents pence',
  P: 'pound pounds',
  m: 'm',
  '%': 'percent pct',
};

/** Powers of ten of the words for large numbers; single letters only where a digit is before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  million: 6,
  mln: 6,
  mil: 6,
  mn: 6,
  m: 6,
  crore: 7,
  crores: 7,
  cr: 7,
  billion: 9,
  bln: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
};

/** Words that speak of a time to come. */
export const FUTURE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'will shall would upcoming expected scheduled slated due begins starts opens expires resumes reopens'.split(
    ' ',
  ),
);
/** Words that do so with “to” and a verb behind them: “agreed to meet”. */
export const BEFORE_TO: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'is are was were be expected scheduled planned plans planning set slated likely agreed vowed pledged ' +
    'promised threatened decided hopes hoped wants wanted intends intended forecast going ready supposed ' +
    'expects ordered invited prepares preparing vows'
  ).split(' '),
);
/** Verbs that do so with “due to” before them, which is otherwise a cause. */
export const BEHIND_DUE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'be begin start open close end meet vote rule arrive leave appear hold take go play return speak face ' +
    'testify sail visit expire decide announce publish release launch land resume hear give make'
  ).split(' '),
);
/** Words that speak of one that has passed. */
export const PAST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'was were had did has been said told met held began came went took made gave saw found won lost left ' +
    'fell rose hit shot fled led sent spoke struck broke wrote ran sat got flew drove grew became ' +
    'brought bought caught fought thought felt kept paid laid stood sold built spent withdrew drew ' +
    'threw shut read swept beat chose knew sank sang'
  ).split(' '),
);
/** Words in “-ed” that say nothing of the time. */
export const NOT_PAST: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'united need feed speed indeed red bed hundred seed wed shed breed based'.split(' '),
);

/** Holidays whose day a calendar tells, by the start of their name. */
export const HOLIDAY =
  "(?:Christmas(?: Day| Eve)?|Boxing Day|New Year['’]s (?:Day|Eve)|Easter(?: Sunday| Monday)?|Good Friday|Valentine['’]s Day|Halloween)";
