import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { nameOf } from '../errors/file-error.js';
import { type Unpacked, unpacked } from '../records/unpack-stream.js';

/** Bytes that are read at a time. */
const CHUNK = 1 << 18;

/** A file that is open, unpacked if it was packed with gzip or zstd. */
export interface OpenFile extends Unpacked {
  /** How many bytes of the file itself were read. */
  taken(): number;
  close(): void;
}

/** Opens a file, or standard input for `-`. */
export async function openFile(file: string, stdin: Readable): Promise<OpenFile> {
  const stream = file === '-' ? stdin : createReadStream(file, { highWaterMark: CHUNK });
  let taken = 0;
  const opened = await unpacked(stream, nameOf(file), (count) => {
    taken += count;
  });
  const close = () => {
    if (file !== '-') stream.destroy();
  };
  return { ...opened, taken: () => taken, close };
}
