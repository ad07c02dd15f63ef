import type { DateValue, EntityValue } from '../../article.js';
import type { Found } from './amount.js';
import type { Piece } from './pieces/piece.js';

/** What a date is made of that is a single day, in symbols. */
const A_DAY = /[WTJ]|[dD]f?[MY]|[MY]t?[dD]/;

/** Whether of two dates one is a day and the other the time on it: “5 p.m. on Friday”. */
export function isJoined(
  one: Found,
  other: Found,
  pieces: readonly Piece[],
  symbols: string,
): boolean {
  if (one.type !== 'date' || other.type !== 'date') return false;
  const between = pieces.slice(one.to, other.from);
  if (
    between.length > 2 ||
    !between.every(({ text }, i) => (i === 0 && text === ',') || text === 'on' || text === 'at')
  )
    return false;
  const [a, b] = [symbols.slice(one.from, one.to), symbols.slice(other.from, other.to)];
  return (isTime(a) && A_DAY.test(b)) || (A_DAY.test(a) && isTime(b));
}

function isTime(symbols: string): boolean {
  return symbols === 'X' || symbols === 'G';
}

/** Both as one date. */
export function joinedTime(one: Found, other: Found): Found {
  const [day, time] = isoOf(one.value).startsWith('T') ? [other, one] : [one, other];
  const iso = isoOf(time.value);
  const whole =
    /^\d{4}-\d\d-\d\d$/.test(isoOf(day.value)) && iso !== '' && iso !== 'T00:00'
      ? iso
          .split('/')
          .map((each) => isoOf(day.value) + each)
          .join('/')
      : null;
  const value: EntityValue | null =
    whole === null ? null : { ...(day.value as DateValue), iso: whole };
  return {
    type: 'date',
    from: one.from,
    to: other.to,
    value,
    confidence: Math.min(one.confidence, other.confidence),
  };
}

function isoOf(value: EntityValue | null): string {
  return value?.kind === 'date' ? value.iso : '';
}
