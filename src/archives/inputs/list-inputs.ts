import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileError, fileError, nameOf, type Warn } from '../errors/file-error.js';
import { tooLarge } from '../errors/too-large.js';
import { csvRecords } from '../records/csv-records.js';
import type { Entry, Page, RecordId } from '../records/entry.js';
import { jsonRecords } from '../records/json-records.js';
import type { RecordNames } from '../records/parse-record.js';
import { readLines } from '../records/read-lines.js';
import { waczRecords } from '../records/wacz-records.js';
import { warcRecords } from '../records/warc-records.js';
import { type OpenFile, openFile } from './open-file.js';
import { type AddressPlace, addressOf } from './page-address.js';
import { type Shape, shapeOf, shapeOfHead } from './shape.js';
import { walkFolder } from './walk-folder.js';

/** What an output calls an input: its own id, its file, or the line or record of a file. */
export type InputName =
  | { id: RecordId }
  | { file: string }
  | { file: string; line: number }
  | { file: string; record: RecordId };

/** A name as one value, which no other input has. */
export function idOf(name: InputName): RecordId {
  if ('id' in name) return name.id;
  if ('line' in name) return `${name.file}:${name.line}`;
  return 'record' in name ? `${name.file}:${name.record}` : name.file;
}

/** One input, which is not read before it is loaded. */
export interface Input {
  name: InputName;
  /** Its name in messages. */
  label: string;
  /** @throws FileError where it cannot be read. */
  load(): Promise<Page>;
}

/** Where inputs are found, and how they are read. */
export interface InputOptions {
  /** Files, folders, and `-` for standard input. */
  files: readonly string[];
  /** A file with more of them, one a line, or null. */
  filesFrom: string | null;
  /** Patterns for files of folders. */
  include: readonly string[];
  /** What every file holds, whatever its name; null to tell it by that. */
  shape: Shape | null;
  /** Names of the properties of records, and of columns. */
  names: RecordNames;
  /** Where the addresses of saved pages stand. */
  urlFrom: AddressPlace | null;
  /** Most bytes of a page, or of a line. */
  maxBytes: number;
}

/** What a reader of inputs tells and asks. */
export interface Surroundings {
  stdin: Readable;
  warn: Warn;
  /** Whether a file is one that is written to. */
  isOutput(file: string): Promise<boolean>;
  /** Is told of each file that is opened. */
  onFile(size: number, taken: () => number): void;
  /** Is told why a record of an archive is no page. */
  onPassed(reason: string): void;
}

const PATH_LIMIT = 65_536;

/** Finds all inputs, in order, and none before it is asked for. */
export async function* listInputs(
  options: InputOptions,
  around: Surroundings,
): AsyncGenerator<Input> {
  for await (const path of paths(options, around)) {
    const status = path === '-' ? null : await stat(path).catch(() => null);
    if (status === null || !status.isDirectory()) yield* inFile(path, options, around);
    else {
      for await (const { file, error } of walkFolder(path, options.include, around.warn)) {
        if (error !== undefined) yield failing({ file }, file, error);
        else if (await around.isOutput(file))
          await around.warn(`${file}: the output; it is skipped`);
        else yield* inFile(file, options, around);
      }
    }
  }
}

/** The paths of the command, and those in the file of paths. */
async function* paths(
  { files, filesFrom }: Pick<InputOptions, 'files' | 'filesFrom'>,
  { stdin }: Pick<Surroundings, 'stdin'>,
): AsyncGenerator<string> {
  yield* files;
  if (filesFrom === null) return;
  try {
    const { bytes } = await openFile(filesFrom, stdin);
    for await (const line of readLines(bytes, PATH_LIMIT)) {
      const path = 'bytes' in line ? line.bytes.toString().replace(/\r$/u, '') : '';
      if (path !== '') yield path;
    }
  } catch (error) {
    throw fileError(nameOf(filesFrom), error);
  }
}

async function* inFile(
  file: string,
  options: InputOptions,
  around: Surroundings,
): AsyncGenerator<Input> {
  const label = nameOf(file);
  const named = shapeOf(file);
  const shape = named === 'wacz' ? named : (options.shape ?? named);
  const page: Input = { name: { file }, label, load: () => loadPage(file, options, around) };
  if (shape === null && file !== '-') {
    yield page;
    return;
  }
  let opened: OpenFile | undefined;
  try {
    if (shape === 'wacz') {
      yield* toInputs(file, await inZip(file, options, around));
      return;
    }
    opened = await open(file, around);
    const { bytes, head } = opened;
    const found = shape ?? shapeOfHead(head);
    if (found !== null) yield* toInputs(file, recordsIn(bytes, found, options, around));
    else {
      yield {
        ...page,
        load: async () => pageOf(file, await readWhole(bytes, options), options),
      };
    }
  } catch (error) {
    yield failing({ file }, label, fileError(label, error));
  } finally {
    opened?.close();
  }
}

async function open(file: string, { stdin, onFile }: Surroundings): Promise<OpenFile> {
  const opened = await openFile(file, stdin);
  const size = file === '-' ? 0 : (await stat(file)).size;
  onFile(size, opened.taken);
  return opened;
}

async function inZip(
  file: string,
  options: InputOptions,
  { onFile, onPassed }: Surroundings,
): Promise<AsyncGenerator<Entry>> {
  let taken = 0;
  onFile((await stat(file)).size, () => taken);
  return waczRecords(file, { maxBytes: options.maxBytes, onPassed }, (count) => {
    taken += count;
  });
}

function recordsIn(
  bytes: AsyncIterable<Buffer>,
  shape: Shape,
  { names, maxBytes }: InputOptions,
  { onPassed }: Surroundings,
): AsyncGenerator<Entry> {
  const options = { maxBytes, onPassed };
  if (shape === 'ndjson') return jsonRecords(bytes, names, options);
  return shape === 'csv' ? csvRecords(bytes, names, options) : warcRecords(bytes, options);
}

/** Names the records of a file. */
async function* toInputs(file: string, entries: AsyncIterable<Entry>): AsyncGenerator<Input> {
  for await (const { name, place, page } of entries) {
    const label = `${nameOf(file)}:${place}`;
    const full: InputName = 'id' in name ? name : { file, ...name };
    if (page instanceof FileError) yield failing(full, label, page);
    else yield { name: full, label, load: async () => page };
  }
}

async function loadPage(file: string, options: InputOptions, around: Surroundings): Promise<Page> {
  let opened: OpenFile | undefined;
  try {
    opened = await open(file, around);
    return pageOf(file, await readWhole(opened.bytes, options), options);
  } catch (error) {
    throw fileError(file, error);
  } finally {
    opened?.close();
  }
}

async function readWhole(
  bytes: AsyncIterable<Buffer>,
  { maxBytes }: InputOptions,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function pageOf(file: string, input: Buffer, { urlFrom }: InputOptions): Promise<Page> {
  return { input, url: urlFrom === null ? null : await addressOf(file, input, urlFrom) };
}

function failing(name: InputName, label: string, error: FileError): Input {
  return { name, label, load: () => Promise.reject(error) };
}
