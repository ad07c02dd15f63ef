import { readTime } from '../../../parts/written-dates/clock-forms.js';
import type { Piece } from '../pieces/piece.js';

/** `T17:00`, and `T09:00/T17:00` for two times. */
export function readClocks(pieces: readonly Piece[]): string | null {
  const [from, to] = pieces
    .filter(({ symbol }) => 'XG'.includes(symbol))
    .map((piece) => readClock([piece]));
  if (to === undefined || from === undefined || from === null || to === null)
    return to === undefined ? (from ?? null) : null;
  return from < to ? `${from}/${to}` : null;
}

export function readClock([piece]: readonly Piece[]): string | null {
  const { text } = piece as Piece;
  if (text === 'noon' || text === 'midday') return 'T12:00';
  if (text === 'midnight') return 'T00:00';
  const [from = '', to] = text.split(/\s?[-–]\s?|\sto\s/);
  if (to === undefined) return minutes(from);
  const start = minutes(/m\.?$/i.test(from) ? from : from + /[ap]\.?m/i.exec(to)?.[0]);
  const end = minutes(to);
  return start === null || end === null || start > end ? null : `${start}/${end}`;
}

function minutes(text: string): string | null {
  const time = readTime(text.replace(/^(\d\d)(\d\d)(?!\d)/, '$1:$2'));
  return time === '' ? null : time.replace(/^(T\d\d:\d\d):00/, '$1');
}
