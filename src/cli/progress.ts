import { printable, type Terminal, write } from './terminal.js';

/** Shows which of many files is read, on a line of standard error that is written over. */
export interface Progress {
  show(number: number, file: string): Promise<void>;
  clear(): Promise<void>;
}

const CLEAR_LINE = '\r\x1b[K';
const LONGEST_NAME = 60;

/** A progress line for so many files; silent where nobody watches, or where the results show it. */
export function progressOf(count: number, { stdout, stderr }: Terminal): Progress {
  const watched = count > 1 && stderr.isTTY === true && stdout.isTTY !== true;
  const put = (text: string): Promise<void> => (watched ? write(stderr, text) : Promise.resolve());
  return {
    show: (number, file) =>
      put(`${CLEAR_LINE}${number}/${count} ${printable(file.slice(-LONGEST_NAME))}`),
    clear: () => put(CLEAR_LINE),
  };
}
