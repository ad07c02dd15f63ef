import {
  type Check,
  isFunction,
  isNumber,
  isString,
  listOf,
  needs,
  objectOf,
  optional,
  requireType,
} from '../language/require.js';
import type { ArchiveOptions } from './read-archive.js';

const isStream = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

const isSource: Check = (value) => {
  if (Array.isArray(value)) return listOf(isString)(value);
  return needs('a path, a list or a stream', (it) => typeof it === 'string' || isStream(it))(value);
};

const isOption = objectOf({
  format: optional(isString),
  url: optional(isString),
  maxLength: optional(isNumber),
  parser: optional(isFunction),
  include: optional(listOf(isString)),
  columns: optional(
    objectOf({
      id: optional(isString),
      url: optional(isString),
      html: optional(isString),
      text: optional(isString),
      contentType: optional(isString),
    }),
  ),
  urlFrom: optional(isString),
  maxSize: optional(isNumber),
  onSkip: optional(isFunction),
});

const FORMATS = ['html', 'text', 'ndjson', 'csv', 'warc'];
const PLACES = ['comment', 'sidecar'];

/** Throws unless the arguments are what {@link readArchive} documents. */
export function checkArchiveArguments(source: unknown, options: ArchiveOptions): void {
  requireType(source, 'readArchive', isSource);
  requireType(options, 'readArchive: options', isOption);
  const { format, urlFrom, maxSize } = options;
  requireOneOf('format', format, FORMATS);
  requireOneOf('urlFrom', urlFrom, PLACES);
  if (maxSize !== undefined && !(maxSize >= 1)) {
    throw new RangeError(`readArchive: options.maxSize must be a positive number, not ${maxSize}`);
  }
}

function requireOneOf(name: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  const all = known.map((each) => `'${each}'`).join(', ');
  throw new RangeError(
    `readArchive: options.${name} must be one of ${all}, not ${JSON.stringify(value)}`,
  );
}
