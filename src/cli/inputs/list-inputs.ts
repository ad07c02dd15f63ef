import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileError, fileError, nameOf } from '../shared/file-error.js';
import type { Warn } from '../shared/files.js';
import { type OpenFile, openFile } from './open-file.js';
import { type AddressPlace, addressOf } from './page-address.js';
import {
  type PageRecord,
  parseRecord,
  RecordError,
  type RecordId,
  type RecordNames,
} from './parse-record.js';
import { type Line, readLines } from './read-lines.js';
import { walkFolder } from './walk-folder.js';

/** What an output calls an input: its own id, its file, or the line of a file. */
export type InputName = { id: RecordId } | { file: string } | { file: string; line: number };

/** A page that was loaded, and what is known of it. */
export interface Page {
  input: Uint8Array | string;
  url: string | null;
  format?: 'html' | 'text' | undefined;
  contentType?: string | undefined;
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
  /** Whether every file holds a record a line, whatever its name. */
  isNdjson: boolean;
  /** Names of the properties of records. */
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
}

const RECORDS = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$/iu;
const BRACE = 0x7b;
const PATH_LIMIT = 65_536;

/** Whether a file holds records, by its name. */
export function holdsRecords(file: string): boolean {
  return RECORDS.test(file);
}

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
  const isLines = options.isNdjson || holdsRecords(file);
  const page: Input = { name: { file }, label, load: () => loadPage(file, options, around) };
  if (!isLines && file !== '-') {
    yield page;
    return;
  }
  let opened: OpenFile | undefined;
  try {
    opened = await open(file, around);
    if (isLines || opened.head[0] === BRACE) yield* records(file, opened, options);
    else {
      const { bytes } = opened;
      yield {
        ...page,
        load: async () => pageOf(file, await readWhole(bytes, label, options), options),
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

async function* records(
  file: string,
  { bytes }: OpenFile,
  options: InputOptions,
): AsyncGenerator<Input> {
  for await (const line of readLines(bytes, options.maxBytes)) {
    const label = `${nameOf(file)}:${line.number}`;
    const read = readRecord(line, label, options);
    if (read === null) continue;
    const { id } = read;
    const name: InputName = id === null ? { file, line: line.number } : { id };
    if (read instanceof RecordError) yield failing(name, label, read);
    else yield { name, label, load: async () => read };
  }
}

/** Reads a line; null for one that is empty. */
function readRecord(
  line: Line,
  label: string,
  { maxBytes, names }: InputOptions,
): PageRecord | RecordError | null {
  try {
    if ('tooLong' in line) throw new RecordError(`${inMb(line.tooLong)}, ${over(maxBytes)}`);
    const text = line.bytes.toString().replace(/^\ufeff/u, '');
    return text.trim() === '' ? null : parseRecord(text, names);
  } catch (error) {
    const { message } = error as Error;
    return new RecordError(`${label}: ${message}`, error instanceof RecordError ? error.id : null);
  }
}

async function loadPage(file: string, options: InputOptions, around: Surroundings): Promise<Page> {
  let opened: OpenFile | undefined;
  try {
    opened = await open(file, around);
    return pageOf(file, await readWhole(opened.bytes, file, options), options);
  } catch (error) {
    throw fileError(file, error);
  } finally {
    opened?.close();
  }
}

async function readWhole(
  bytes: AsyncIterable<Buffer>,
  label: string,
  { maxBytes }: InputOptions,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maxBytes) throw new FileError(`${label}: ${over(maxBytes)}`);
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

const MB = 1e6;

function over(maxBytes: number): string {
  return `larger than the ${inMb(maxBytes)} that are read (see --max-size)`;
}

function inMb(bytes: number): string {
  return `${Number((bytes / MB).toPrecision(3))} MB`;
}
