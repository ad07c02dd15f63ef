import { complain, put, type Terminal } from '../shared/terminal.js';
import type { Meter } from './meter.js';

/** A line on a terminal that tells how far the work is, and is written over. */
export interface LiveLine {
  show(count: number): Promise<void>;
  clear(): Promise<void>;
  /** Prints a line that stays, in place of the live one. */
  complain(message: string): Promise<void>;
}

const CLEAR_LINE = '\r\x1b[K';
/** Milliseconds between two updates. */
const PAUSE = 250;
const SECOND = 1000;
const MINUTE = 60;
const HOUR = 3600;

/** Makes such a line; it shows nothing where nobody watches, or where the output is shown itself. */
export function liveLine(terminal: Terminal, meter: Meter, isShown: boolean): LiveLine {
  const { stderr } = terminal;
  const watched = isShown && stderr.isTTY === true;
  const begin = performance.now();
  let last = 0;
  const draw = async (text: string): Promise<void> => {
    if (watched) await put(stderr, CLEAR_LINE + text).catch(() => {});
  };
  return {
    async show(count) {
      const now = performance.now();
      if (!watched || now - last < PAUSE) return;
      last = now;
      await draw(progressText(count, (now - begin) / SECOND, meter.share()));
    },
    clear: () => draw(''),
    async complain(message) {
      await draw('');
      await complain(terminal, message);
    },
  };
}

/** How far the work is: `1200 read, 56/s, 3 min left`. */
export function progressText(count: number, seconds: number, share: number | null): string {
  const rate = count / Math.max(seconds, 1 / SECOND);
  const parts = [`${count} read`, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`];
  if (share !== null && share > 0) {
    parts.push(`${timeText((seconds * (1 - share)) / share)} left`);
  }
  return parts.join(', ');
}

function timeText(seconds: number): string {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`;
  if (seconds < HOUR) return `${Math.ceil(seconds / MINUTE)} min`;
  return `${(seconds / HOUR).toFixed(1)} h`;
}
