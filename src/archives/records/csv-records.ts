import { pipeline, Readable } from 'node:stream';
import type { CsvError, InfoRecord } from 'csv-parse';
import { FileError } from '../errors/file-error.js';
import { needPackage } from '../errors/need-package.js';
import { tooLarge } from '../errors/too-large.js';
import type { Entry, RecordOptions } from './entry.js';
import { type RecordNames, toRecord } from './parse-record.js';

/** Most bytes of a row that are held, so that a quotation mark nobody closes does not take them all. */
const LONGEST_ROW = 400e6;

const FAULTS: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quotation mark is never closed'],
  ['CSV_INVALID_CLOSING_QUOTE', 'a quotation mark stands inside a cell'],
  ['INVALID_OPENING_QUOTE', 'a quotation mark stands inside a cell'],
]);

interface Row {
  record: string[];
  info: InfoRecord;
}

/**
 * Reads CSV with a header: a page a row. A row that is wrong costs only itself.
 *
 * @throws FileError where the header names no page, or a row is too long for anything after it to be
 * found.
 */
export async function* csvRecords(
  bytes: AsyncIterable<Buffer>,
  names: RecordNames,
  { maxBytes }: RecordOptions,
): AsyncGenerator<Entry> {
  const { parse } = await needPackage('csv-parse', 'reading CSV', () => import('csv-parse'));
  const wrong: CsvError[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) wrong.push(error);
      return undefined;
    },
  });
  // errors reach whoever reads the rows
  const rows: AsyncIterable<Row> = pipeline(Readable.from(bytes), parser, () => {});
  let header: string[] | undefined;
  let ended = 0;
  for await (const { record, info } of rows) {
    yield* faultsUpTo(info.lines);
    ended = info.lines;
    if (header === undefined) header = headerOf(record, names);
    else yield rowOf(record, header, info.lines - breaksIn(record), names, maxBytes);
  }
  yield* faultsUpTo(Number.POSITIVE_INFINITY);

  /** Rows that are wrong; they are found before those in front of them are given. */
  function* faultsUpTo(last: number): Generator<Entry> {
    while (Number(wrong[0]?.lines) <= last) {
      const { code, message, lines } = wrong.shift() as CsvError;
      const [from, to] = [ended + 1, Number(lines)];
      ended = to;
      if (code === 'CSV_MAX_RECORD_SIZE') {
        throw new FileError(`the row from line ${from} on has no end; the rest cannot be read`);
      }
      const range = to > from ? `, lines ${from} to ${to} are lost` : '';
      const page = new FileError(`not CSV: ${FAULTS.get(code) ?? message}${range}`);
      yield { name: { line: from }, place: from, page };
    }
  }
}

/** How many lines a row has more than one. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|[\r\n]/gu)?.length ?? 0), 0);
}

function headerOf(cells: string[], names: RecordNames): string[] {
  if (cells.includes(names.html) || cells.includes(names.text)) return cells;
  throw new FileError(`no column '${names.html}' or '${names.text}' (see --columns)`);
}

function rowOf(
  cells: string[],
  header: readonly string[],
  line: number,
  names: RecordNames,
  maxBytes: number,
): Entry {
  const filled = cells.flatMap((cell, i): [string, string][] =>
    cell === '' ? [] : [[header[i] ?? '', cell]],
  );
  const { id, page } = toRecord(new Map(filled), names);
  const size = cells.reduce((sum, cell) => sum + Buffer.byteLength(cell), 0);
  return {
    name: id === null ? { line } : { id },
    place: line,
    page:
      faultOf(cells.length, header.length) ?? (size > maxBytes ? tooLarge(maxBytes, size) : page),
  };
}

function faultOf(count: number, wanted: number): FileError | null {
  if (count === wanted) return null;
  return new FileError(`not CSV: ${count} cells where the header has ${wanted}`);
}
