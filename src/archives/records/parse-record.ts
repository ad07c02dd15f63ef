import { FileError } from '../errors/file-error.js';
import type { Page, RecordId } from './entry.js';

/** Which property of a record holds what. */
export const RECORD_FIELDS = ['id', 'url', 'html', 'text', 'contentType'] as const;
export type RecordNames = Record<(typeof RECORD_FIELDS)[number], string>;

/** The names that records have by default. */
export const OWN_NAMES = Object.fromEntries(
  RECORD_FIELDS.map((field) => [field, field]),
) as RecordNames;

/** A record of NDJSON or CSV, and its `id` where it has one. */
export interface PageRecord {
  id: RecordId | null;
  page: Page | FileError;
}

/**
 * Reads a line of NDJSON.
 *
 * @throws FileError where it is no object of JSON.
 */
export function parseRecord(line: string, names: RecordNames): PageRecord {
  const record = parse(line);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new FileError('not a JSON object');
  }
  return toRecord(new Map<string, unknown>(Object.entries(record)), names);
}

/** Finds the page in the values of a record. */
export function toRecord(values: ReadonlyMap<string, unknown>, names: RecordNames): PageRecord {
  const id = values.get(names.id) ?? null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return { id: null, page: new FileError(`'${names.id}' is neither a string nor a number`) };
  }
  try {
    return { id, page: pageIn(values, names) };
  } catch (error) {
    return { id, page: error as FileError };
  }
}

function pageIn(values: ReadonlyMap<string, unknown>, names: RecordNames): Page {
  const textIn = (field: keyof RecordNames): string | undefined => {
    const value = values.get(names[field]) ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw new FileError(`'${names[field]}' is not a string`);
  };
  const contentType = textIn('contentType');
  const html = textIn('html');
  const input = html ?? textIn('text');
  if (input === undefined) throw new FileError(`has neither '${names.html}' nor '${names.text}'`);
  const isText = html === undefined || /^\s*text\/plain\b/iu.test(contentType ?? '');
  return { input, url: textIn('url') ?? null, format: isText ? 'text' : 'html', contentType };
}

const BRACE = 0x7b;
const NEW_LINE = 0x0a;

/** Whether bytes begin with a line that holds a page. */
export function looksLikeRecords(bytes: Buffer): boolean {
  if (bytes[0] !== BRACE) return false;
  const end = bytes.indexOf(NEW_LINE);
  try {
    const line = bytes.subarray(0, end < 0 ? bytes.length : end).toString();
    return !(parseRecord(line, OWN_NAMES).page instanceof FileError);
  } catch {
    return false;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new FileError('not JSON');
  }
}
