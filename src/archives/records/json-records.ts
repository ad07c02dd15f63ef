import { FileError } from '../errors/file-error.js';
import { tooLarge } from '../errors/too-large.js';
import type { Entry, RecordOptions } from './entry.js';
import { type PageRecord, parseRecord, type RecordNames } from './parse-record.js';
import { type Line, readLines } from './read-lines.js';

/** Reads NDJSON: a page a line. A line that holds none costs only itself. */
export async function* jsonRecords(
  bytes: AsyncIterable<Buffer>,
  names: RecordNames,
  { maxBytes }: RecordOptions,
): AsyncGenerator<Entry> {
  for await (const line of readLines(bytes, maxBytes)) {
    const { number } = line;
    const read = readLine(line, names, maxBytes);
    if (read === null) continue;
    const { id, page } = read;
    yield { name: id === null ? { line: number } : { id }, place: number, page };
  }
}

/** Reads a line; null for one that is empty. */
function readLine(line: Line, names: RecordNames, maxBytes: number): PageRecord | null {
  try {
    if ('tooLong' in line) throw tooLarge(maxBytes, line.tooLong);
    const text = line.bytes.toString().replace(/^\ufeff/u, '');
    return text.trim() === '' ? null : parseRecord(text, names);
  } catch (error) {
    if (error instanceof FileError) return { id: null, page: error };
    throw error;
  }
}
