import { printable } from '../../archives/errors/printable.js';
import { complain, put, type Terminal } from './terminal.js';

/**
 * Shows which of several files is being read, on one line of standard error that is overwritten.
 */
export interface Progress {
  show(number: number, file: string): Promise<void>;
  clear(): Promise<void>;
  /** Prints a line that stays, in place of the progress. */
  complain(message: string): Promise<void>;
}

const CLEAR_LINE = '\r\x1b[K';
const LONGEST_NAME = 60;

/**
 * Makes a progress line for `count` files. It shows nothing when standard error is not a terminal,
 * or when the results appear on the terminal anyway.
 */
export function progressOf(count: number, terminal: Terminal): Progress {
  const { stdout, stderr } = terminal;
  const watched = count > 1 && stderr.isTTY === true && stdout.isTTY !== true;
  const show = async (text: string): Promise<void> => {
    if (watched) await put(stderr, CLEAR_LINE + text).catch(() => {});
  };
  return {
    show: (number, file) => show(`${number}/${count} ${printable(file.slice(-LONGEST_NAME))}`),
    clear: () => show(''),
    complain: async (message) => {
      await show('');
      await complain(terminal, message);
    },
  };
}
