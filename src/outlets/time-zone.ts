/** A time without an offset. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?$/;

/** Whether the runtime knows a time zone. */
export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds the offset of a time zone to a time that is printed without one. Anything else is unchanged:
 * a date without a time, and a time that the clocks skip or show twice.
 */
export function withOffset(date: string | null, zone: string): string | null {
  const parts = date === null ? null : LOCAL.exec(date);
  if (date === null || parts === null) return date;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offsets = [-1, 1].map((side) => offsetAt(wall + side * 86_400_000, zone));
  const fitting = [...new Set(offsets)].filter(
    (offset) => offsetAt(wall - offset, zone) === offset,
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return date;
  const minutes = Math.abs(only) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date}${only < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Milliseconds that a time zone is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
