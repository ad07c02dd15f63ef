/** Days as milliseconds of UTC, and what calendars tell of them. No clock is read. */

export const DAY = 86_400_000;

/** Milliseconds of a day; its month counts from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

/** `2024-05-03`. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** `2024-05`; months beyond a year's are those of its neighbours. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayOf(year, month, 1)).slice(0, 7);
}

/** Whether a month has a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return new Date(dayOf(year, month + 1, 0)).getUTCDate();
}

/** Day of the week: 0 for Monday. */
export function weekdayOf(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7;
}

/** Easter Sunday of the Gregorian calendar. */
export function easter(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const b = Math.floor(century / 4);
  const c = Math.floor((8 * century + 13) / 25);
  const moon = (19 * a + century - b - c + 15) % 30;
  const full =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - a) / 11));
  const sunday = (year + Math.floor(year / 4) + full + 2 - century + b) % 7;
  const offset = full - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
