import { FileError } from '../shared/file-error.js';

/** Which property of a record holds what. */
export const RECORD_FIELDS = ['id', 'url', 'html', 'text', 'contentType'] as const;
export type RecordNames = Record<(typeof RECORD_FIELDS)[number], string>;
export type RecordId = string | number;

/** The names that records have by default. */
export const OWN_NAMES = Object.fromEntries(
  RECORD_FIELDS.map((field) => [field, field]),
) as RecordNames;

/** A page in a line of NDJSON. */
export interface PageRecord {
  id: RecordId | null;
  url: string | null;
  input: string;
  format: 'html' | 'text' | undefined;
  contentType: string | undefined;
}

/** A line that holds no page; its `id` is told where it has one. */
export class RecordError extends FileError {
  readonly id: RecordId | null;
  constructor(message: string, id: RecordId | null = null) {
    super(message);
    this.id = id;
  }
}

/**
 * Reads a line of NDJSON.
 *
 * @throws RecordError where it holds no page.
 */
export function parseRecord(line: string, names: RecordNames): PageRecord {
  const record = parse(line);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new RecordError('not a JSON object');
  }
  const values = new Map<string, unknown>(Object.entries(record));
  const id = idOf(values.get(names.id), names.id);
  const textIn = (field: keyof RecordNames): string | undefined => {
    const value = values.get(names[field]) ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw new RecordError(`'${names[field]}' is not a string`, id);
  };
  const contentType = textIn('contentType');
  const html = textIn('html');
  const input = html ?? textIn('text');
  if (input === undefined) {
    throw new RecordError(`has neither '${names.html}' nor '${names.text}'`, id);
  }
  const isText = html === undefined || /^\s*text\/plain\b/iu.test(contentType ?? '');
  const format = isText ? 'text' : 'html';
  return { id, url: textIn('url') ?? null, input, format, contentType };
}

const BRACE = 0x7b;
const NEW_LINE = 0x0a;

/** Whether bytes begin with a line that holds a page. */
export function looksLikeRecords(bytes: Buffer): boolean {
  if (bytes[0] !== BRACE) return false;
  const end = bytes.indexOf(NEW_LINE);
  try {
    const line = bytes.subarray(0, end < 0 ? bytes.length : end).toString();
    return parseRecord(line, OWN_NAMES) !== null;
  } catch {
    return false;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RecordError('not JSON');
  }
}

function idOf(value: unknown, name: string): RecordId | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new RecordError(`'${name}' is neither a string nor a number`);
}
