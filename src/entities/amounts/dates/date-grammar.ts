import { holds, type Piece, textIn } from '../pieces/piece.js';
import { readClocks } from './clock-times.js';
import { partOf } from './date-points.js';
import {
  readCentury,
  readDecade,
  readHalfCentury,
  readMonths,
  readNth,
  readQuarter,
} from './periods.js';
import {
  readDays,
  readDigits,
  readNamedMonth,
  readPoint,
  readRange,
  readShortRange,
  readUnsureMonth,
  readYear,
} from './printed-days.js';
import {
  dayAt,
  readAgo,
  readDay,
  readHoliday,
  readUnit,
  readWeekday,
  weekdayOfWeek,
} from './relative-dates.js';
import { stepOf, unitAt } from './steps.js';
import type { When } from './when.js';

/** A form of date: a pattern over the symbols of pieces, and what it means. */
export interface DateForm {
  /** Symbols of which one stands first. */
  starts: string;
  pattern: RegExp;
  /** How often what has this form is a date, as measured. */
  sure: number;
  /** ISO 8601 of the date or interval; null where it is not known, undefined where it is no date. */
  read(pieces: readonly Piece[], when: When): string | null | undefined;
}

/** A form with its pattern as text. */
export type WrittenDate = readonly [
  starts: string,
  pattern: string,
  sure: number,
  read: DateForm['read'],
];

const MONTH = '[MY]';
const DATE = '[dD]';
/** “2019”, “, 2019”, “of 2019”, “last year”. */
const YEAR = '(?:,?f?(?:y|lu))';
const WEEKDAY = '(?:[WO],?t?)?';
const PART = '(?:e-?|gf)';
const DAY_MONTH = `${WEEKDAY}${DATE}f?${MONTH}${YEAR}?`;
const MONTH_DAY = `${WEEKDAY}${MONTH}t?${DATE}${YEAR}?`;

const FORMS: readonly WrittenDate[] = [
  ['WOdD', `${DAY_MONTH}(?!t)`, 0.99, readPoint],
  ['WOMY', MONTH_DAY, 0.99, readPoint],
  ['WOdD', `${WEEKDAY}${DATE}[->&]${DATE}f?${MONTH}${YEAR}?`, 0.99, readRange],
  [
    'WOMY',
    `${WEEKDAY}${MONTH}${DATE}(?:[->]|&(?=${DATE}(?![ZxUcn%$])))${DATE}${YEAR}?`,
    0.98,
    readDays,
  ],
  ['y', `y,?${MONTH}${DATE}`, 0.98, readPoint],
  ['MY', `${MONTH}-[dD]-y`, 0.98, readPoint],
  ['WOdDb', `(?:b${DAY_MONTH}&|${DAY_MONTH}[->])${DAY_MONTH}`, 0.99, readRange],
  ['WOMYb', `(?:b${MONTH_DAY}&|${MONTH_DAY}[->])${MONTH_DAY}`, 0.99, readRange],
  ['J', 'J', 0.95, ([piece], when) => readDigits((piece as Piece).text, when)],
  ['eg', `${PART}t?${MONTH}${YEAR}?`, 0.98, readPart(readPoint)],
  ['M', `M${YEAR}?`, 0.95, readPoint],
  ['Y', `Y${YEAR}`, 0.97, readPoint],
  ['Y', '(?<=[ieFBf&>])Y(?!Z)', 0.95, readUnsureMonth],
  ['l', `l${MONTH}`, 0.97, readNamedMonth],
  ['MYb', `(?:b${MONTH}${YEAR}?&|${MONTH}${YEAR}?[->])${MONTH}${YEAR}?`, 0.97, readRange],
  ['y', 'y(?![UcPxm%])', 0.95, readYear],
  ['eg', `${PART}y`, 0.97, readPart(readPoint)],
  ['yb', '(?:by&|y[->]|y/(?=y))y', 0.95, readRange],
  ['y', 'y[-/][dk](?![dknyU%cx])', 0.9, readShortRange],
  ['K', 'K(?:u)?y(?:[-/][dky])?', 0.97, () => null],
  ["'E", "'?E", 0.93, readDecade],
  ['e', "e-?'?E", 0.98, readPart(readDecade)],
  ['eDoN', '(?:e-?)?(?:D|(?:N-?)?o)-?C', 0.98, readCentury],
  ['elW', '(?:e|l)?Wp?', 0.97, readWeekday],
  ['W', 'Wp?flu', 0.98, (p, when) => weekdayOfWeek(textIn(p, 'W'), stepOf(textIn(p, 'l')), when)],
  ['V', 'V', 0.97, () => null],
  ['olD', `[olD][Wu][fi](?:t?)${MONTH}${YEAR}?`, 0.98, readNth],
  ['olD', '[olD][WVu][fi][tl]u', 0.97, () => null],
  ['oD', '[oD]q(?:f?y|f(?:lu|t?u))', 0.95, readQuarter],
  ['oD', '[oD]q', 0.75, (p) => (textIn(p, 'q') === 'half' ? undefined : null)],
  ['oD', '[oD]qft?(?:D|(?:N-?)?o)-?C', 0.98, readHalfCentury],
  ['oD', '[oD]Nuf(?:y|lu|t?u)', 0.95, readMonths],
  ['Q', `Q${YEAR}?`, 0.95, readQuarter],
  ['l', 'lq', 0.9, (p, when) => unitAt(textIn(p, 'q'), stepOf(textIn(p, 'l')), when)],
  ['elL', '[eL]?lu', 0.96, readUnit],
  ['lR', '(?:l(?:(?:aN|N(?:-N)?)f?|[dkn])|R)u', 0.95, () => null],
  ['g', 'gf(?:lu|tu)', 0.95, readPart((p, when) => (holds(p, 'l') ? readUnit(p, when) : null))],
  ['lT', '(?:lp|Tp?)', 0.95, readDay],
  ['u', 'uBT', 0.99, (p, when) => dayAt(textIn(p, 'B') === 'before' ? -2 : 2, when)],
  ['aNdknu', '(?:aNf?|a|N(?:-N)?|[dkn])?[uj]A', 0.98, readAgo],
  ['aNdkn', '(?:aN|a|N(?:-N)?|[dkn])uL', 0.95, () => null],
  ['L', 'Lzu', 0.97, () => null],
  ['elS', '(?:e-?|l)?S(?:f|,)?y', 0.97, () => null],
  ['le', '[le]S', 0.9, () => null],
  ['S', '(?<=i|it)S(?![wZf])', 0.85, () => null],
  ['lH', `l?H${YEAR}?(?!Z)`, 0.9, readHoliday],
  ['X', 'X', 0.97, readClocks],
  ['b', 'bX&X', 0.97, readClocks],
  ['G', '(?<=[iBF>b])G(?:[->]G)?', 0.85, readClocks],
];

let forms: readonly DateForm[] | undefined;

/** The forms of English dates. */
export function dateForms(): readonly DateForm[] {
  forms ??= FORMS.map(dateForm);
  return forms;
}

export function dateForm([starts, pattern, sure, read]: WrittenDate): DateForm {
  return { starts, pattern: new RegExp(pattern, 'y'), sure, read };
}

/** The part of what another form reads: “early”, “mid-”, “the end of”. */
function readPart(read: DateForm['read']): DateForm['read'] {
  return (pieces, when) => {
    const whole = read(pieces, when);
    return whole === undefined ? undefined : partOf(whole, textIn(pieces, 'eg'));
  };
}
