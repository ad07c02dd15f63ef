import { numberOf } from '../pieces/numbers.js';
import { holds, type Piece, textIn } from '../pieces/piece.js';
import { DAY, dayOf, easter, isoDay, weekdayOf } from './calendar.js';
import { nearest, partOf, weekdayNamed } from './date-points.js';
import { stepOf, unitAt } from './steps.js';
import type { When } from './when.js';

/** Words that make a name of a weekday. */
const NAMED_DAY = /^(?:super|black|cyber|ash|palm|bloody|maundy|holy|shrove|fat|whit)$/;

export function readWeekday(pieces: readonly Piece[], when: When): string | null | undefined {
  if (NAMED_DAY.test(when.before?.text ?? '')) return undefined;
  const step = holds(pieces, 'l') ? stepOf(textIn(pieces, 'l')) : undefined;
  return weekdayAt(textIn(pieces, 'W'), step, when);
}

/** “last year”, “late last year”, “earlier this month”. */
export function readUnit(pieces: readonly Piece[], when: When): string | null {
  const iso = unitAt(textIn(pieces, 'u'), stepOf(textIn(pieces, 'l')), when);
  return holds(pieces, 'e') ? partOf(iso, textIn(pieces, 'e')) : iso;
}

/** “today”, “tomorrow night”, “last night”, “this morning”. */
export function readDay(pieces: readonly Piece[], when: When): string | null {
  const word = (pieces[0] as Piece).text;
  if (word === 'last') return textIn(pieces, 'p') === 'night' ? dayAt(-1, when) : null;
  if ((holds(pieces, 'l') && word !== 'this') || when.before?.symbol === 'f') return null;
  return dayAt(word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0, when);
}

/** “two years ago”: a day, week, month or year, as it is counted in them. */
export function readAgo(pieces: readonly Piece[], when: When): string | null {
  const count = numberOf(pieces.slice(0, -2));
  return count === null ? null : unitAt(textIn(pieces, 'uj'), -count, when);
}

export function readHoliday(pieces: readonly Piece[], when: When): string | null {
  const year = textIn(pieces, 'y');
  const step = holds(pieces, 'l') ? stepOf(textIn(pieces, 'l')) : null;
  return holidayAt(
    textIn(pieces, 'H').replace('’', "'"),
    year === '' ? null : Number(year),
    step,
    when,
  );
}

/** “Friday”: the last one or the next one, as the tense shows. */
export function weekdayAt(
  name: string,
  step: number | null | undefined,
  when: When,
): string | null {
  const now = when.now();
  if (now === null || step === null) return null;
  const since = (weekdayOf(now) - weekdayNamed(name) + 7) % 7;
  if (step === -1) return isoDay(now - (since || 7) * DAY);
  if (step === 0) return isoDay(now - weekdayOf(now) * DAY + weekdayNamed(name) * DAY);
  if (step === 1) return null; // of this week or of the next
  if (since === 0) return isoDay(now);
  const tense = when.tense();
  if (tense === 0) return null;
  return isoDay(tense < 0 ? now - since * DAY : now + (7 - since) * DAY);
}

/** “Tuesday of last week”. */
export function weekdayOfWeek(name: string, step: number | null, when: When): string | null {
  const week = unitAt('week', step, when);
  return week === null ? null : isoDay(Date.parse(week.slice(0, 10)) + weekdayNamed(name) * DAY);
}

/** “yesterday”, “tonight”, “last night”. */
export function dayAt(step: number, when: When): string | null {
  return unitAt('day', step, when);
}

/** A holiday of a year, or the nearest one; its name in lower case. */
export function holidayAt(
  name: string,
  year: number | null,
  step: number | null,
  when: When,
): string | null {
  if (year !== null) return isoDay(holidayIn(name, year));
  const now = when.now();
  if (now === null) return null;
  const present = new Date(now).getUTCFullYear();
  const times = [present - 1, present, present + 1].map((each) => holidayIn(name, each));
  if (step === 0) return isoDay(times[1] as number);
  if (step === -1) return isoDay(times.findLast((time) => time < now) as number);
  if (step === 1) return isoDay(times.find((time) => time > now) as number);
  const time = nearest(times, now, when);
  return time === null ? null : isoDay(time);
}

function holidayIn(name: string, year: number): number {
  if (name.startsWith('easter mon')) return easter(year) + DAY;
  if (name.startsWith('easter')) return easter(year);
  if (name.startsWith('good')) return easter(year) - 2 * DAY;
  if (name.startsWith('christmas')) return dayOf(year, 12, name.endsWith('eve') ? 24 : 25);
  if (name.startsWith('boxing')) return dayOf(year, 12, 26);
  if (name.startsWith('halloween')) return dayOf(year, 10, 31);
  if (name.startsWith('valentine')) return dayOf(year, 2, 14);
  return name.endsWith('eve') ? dayOf(year, 12, 31) : dayOf(year, 1, 1);
}
