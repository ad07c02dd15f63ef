import { own } from '../../language/own.js';
import { ZONE_OFFSETS } from '../tables/date-words.js';

const TIME =
  /^(?:[T,\s]|um|at|à|alle|kl\.?|-|–|\||·|•)*(\d{1,2})(?:[:.h時시点]\s?(\d{2})[分분]?)?(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([ap]\.?m\.?(?!\p{L}))?(?![\d.:]?\d)/iu;
const BASIC_TIME = /^T?(\d{2})(\d{2})(\d{2})?(?!\d)/u;
/** A clock at the end of what stands before a date: `5:04 PM Feb 6, 2024`. */
const TIME_BEFORE =
  /(?:^|[^\d:./-])(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(?:([ap]\.?m\.?)(?!\p{L}))?(?:\s?(?:Uhr|h|hrs))?((?:\s|\()[A-Z]{1,4}\)?)?[\s,|·•–-]{0,4}(?:on|am|den|del|el|le|il|em)?[\s,]{0,2}$/iu;
const OFFSET =
  /^ ?(?:Uhr|h|hrs)?[ (,]{0,3}(?:(GMT|UTC) ?)?([+\-−])(?:(\d)(?=\d{2}(?!\d))|(\d{1,2}):?)(\d{2})?/iu;
const ZONE = /^ ?(?:Uhr|h|hrs)?[ (,]{0,3}([a-z]{1,4})(?![a-z])/iu;
/** Most characters before a date in which its clock stands. */
const BEFORE = 32;
/** Most characters, none of them a digit, between a date and its clock. */
const APART = /^\D{1,12}(?=\d)/u;

/** The time of day after a date, as the end of an ISO 8601 string, or ''. */
export function readTime(rest: string): string {
  const found = TIME.exec(rest) ?? TIME.exec(rest.replace(APART, ' '));
  const basic = BASIC_TIME.exec(rest);
  const [whole, hours, minutes, seconds, fraction, half] = basic ?? found ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return '';
  const time = clock(hours, minutes, seconds, half);
  if (time === '') return '';
  const at = rest.indexOf(whole.trim()) + whole.trim().length;
  const exact = fraction === undefined || /^0+$/u.test(fraction) ? '' : `.${fraction}`;
  return time + exact + readOffset(rest.slice(at));
}

/** The same for the time of day right before a date. */
export function readTimeBefore(before: string): string {
  const [, hours, minutes, seconds, half, zone] = TIME_BEFORE.exec(before.slice(-BEFORE)) ?? [];
  const time = clock(hours, minutes, seconds, half);
  return time === '' ? '' : time + (zone === undefined ? '' : readOffset(zone));
}

function clock(hours?: string, minutes?: string, seconds?: string, half?: string): string {
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return '';
    hour = (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
  }
  if (!(hour <= 23) || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return '';
  return `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}:${seconds ?? '00'}`;
}

function readOffset(rest: string): string {
  const offset = OFFSET.exec(rest);
  if (offset !== null) {
    // some pages leave out the zero of `-0500`
    const [, zone, sign, short, whole = '', minutes] = offset;
    const hours = short ?? whole;
    // a single digit is an hour only after a zone: `GMT+7`
    if (Number(hours) > 14 || (whole.length === 1 && zone === undefined)) return '';
    return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  }
  const zone = ZONE.exec(rest)?.[1]?.toLowerCase() ?? '';
  return own(ZONE_OFFSETS, zone) ?? '';
}
