import { printable } from './printable.js';
import { complain, put, type Terminal } from './terminal.js';

/** Shows which of many files is read, on a line of standard error that is written over. */
export interface Progress {
  show(number: number, file: string): Promise<void>;
  clear(): Promise<void>;
  /** Prints a line for good in place of the progress. */
  complain(message: string): Promise<void>;
}

const CLEAR_LINE = '\r\x1b[K';
const LONGEST_NAME = 60;

/** A progress line for so many files; silent where nobody watches, or where the results show it. */
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
