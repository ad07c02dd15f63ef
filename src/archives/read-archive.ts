/**
 * Reads archives of pages in Node.js: folders, NDJSON, CSV, WARC and WACZ.
 *
 * @module copydesk/batch
 */
import { Readable } from 'node:stream';
import { type Article, type ParseOptions, type Parser, parseArticle } from '../index.js';
import { checkArchiveArguments } from './check-options.js';
import { reasonOf } from './errors/file-error.js';
import { type Input, idOf, listInputs } from './inputs/list-inputs.js';
import { OWN_NAMES } from './records/parse-record.js';

/** Most bytes of a page, and most characters, that are read by default. */
const MAX_BYTES = 16e6;
const MAX_LENGTH = 5_000_000;

/**
 * How an archive is read.
 *
 * @category Archives
 * @example
 * ```ts
 * import type { ArchiveOptions } from 'copydesk/batch';
 *
 * const options: ArchiveOptions = { format: 'csv', columns: { html: 'page', id: 'key' } };
 * options.columns?.html; // => 'page'
 * ```
 */
export interface ArchiveOptions {
  /**
   * How to read each page, or what a stream or files with unusual names hold; told by their names
   * and content by default.
   */
  format?: 'html' | 'text' | 'ndjson' | 'csv' | 'warc' | undefined;
  /** Address of a page whose record has none. */
  url?: string | undefined;
  /** Most UTF-16 code units of a page that are read; 5,000,000 by default. */
  maxLength?: number | undefined;
  /** Whether `quotes` of each article lists all that is found, as in {@link ParseOptions}. */
  allQuotes?: boolean | undefined;
  /** What reads a page: {@link parseArticle}, or a parser with fewer stages, which is faster. */
  parser?: Parser | undefined;
  /** Patterns for the files of folders, as `*.html` or `2024/**\/*.html`; all files by default. */
  include?: readonly string[] | undefined;
  /** The names that records of NDJSON and columns of CSV have in place of these. */
  columns?:
    | Readonly<Partial<Record<'id' | 'url' | 'html' | 'text' | 'contentType', string>>>
    | undefined;
  /** Where saved pages have their addresses: the comment of the browser, or a file `NAME.url`. */
  urlFrom?: 'comment' | 'sidecar' | undefined;
  /** Most bytes of a page; a larger one is an error. 16,000,000 by default. */
  maxSize?: number | undefined;
  /** Is told what is passed over: records that are no pages, and folders that lead round. */
  onSkip?: ((message: string) => void) | undefined;
}

/**
 * What became of one page of an archive: its article, or the reason why it could not be read.
 *
 * @category Archives
 * @example
 * ```ts
 * import type { ArchiveEntry } from 'copydesk/batch';
 *
 * const entry: ArchiveEntry = { id: 'crawl.ndjson:7', error: 'not JSON' };
 * entry.id; // => 'crawl.ndjson:7'
 * ```
 */
export type ArchiveEntry =
  | {
      /**
       * The record's own `id`, or else its place: `page.html`, `crawl.ndjson:7` (a line),
       * `crawl.warc.gz:urn:uuid:…` (a record). It is the same in every run.
       */
      id: string | number;
      /** The page's address, or null. */
      url: string | null;
      /** When a crawler fetched the page (`WARC-Date`), or null. */
      fetchedAt: string | null;
      /** What is in the page. */
      article: Article;
    }
  | {
      /** As for an article. */
      id: string | number;
      /** Why it could not be read, in one line. */
      error: string;
    };

/**
 * Reads the pages of files, folders and archives, one after another and in order. Memory does not
 * grow with their number. What cannot be read is an entry with `error`, and the rest is still read.
 *
 * WARC needs the package `warcio`, WACZ `yauzl` as well, and CSV `csv-parse`; an entry says so where
 * one is not installed.
 *
 * @throws TypeError for arguments of a wrong type, RangeError for values that are none.
 * @param source - A path, several, or the bytes of one file, for which `format` says what it holds.
 * @category Archives
 * @example
 * ```ts
 * import { readArchive } from 'copydesk/batch';
 *
 * const lines = '{"id":"a1","text":"Rain\\n\\nIt rained in Vessby all day."}\n{"id":"a2"}\n';
 * const found: string[] = [];
 * for await (const entry of readArchive(new Blob([lines]).stream(), { format: 'ndjson' })) {
 *   found.push('error' in entry ? entry.error : `${entry.id}: ${entry.article.headline?.text}`);
 * }
 * found; // => ['a1: Rain', "has neither 'html' nor 'text'"]
 * ```
 */
export function readArchive(
  source: string | readonly string[] | AsyncIterable<Uint8Array>,
  options: ArchiveOptions = {},
): AsyncGenerator<ArchiveEntry, void, undefined> {
  checkArchiveArguments(source, options);
  return entriesOf(source, options);
}

async function* entriesOf(
  source: string | readonly string[] | AsyncIterable<Uint8Array>,
  options: ArchiveOptions,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const {
    format,
    parser = parseArticle,
    include = [],
    columns,
    urlFrom,
    maxSize,
    onSkip,
  } = options;
  const { url, maxLength = MAX_LENGTH, allQuotes } = options;
  const isOne = format === 'html' || format === 'text';
  const isPaths = typeof source === 'string' || Array.isArray(source);
  const inputs = listInputs(
    {
      files: isPaths ? ([source].flat() as string[]) : ['-'],
      filesFrom: null,
      include,
      shape: isOne ? null : (format ?? null),
      names: { ...OWN_NAMES, ...columns },
      urlFrom: urlFrom ?? null,
      maxBytes: maxSize ?? MAX_BYTES,
    },
    {
      stdin: isPaths ? process.stdin : Readable.from(source as AsyncIterable<Uint8Array>),
      warn: async (message) => onSkip?.(message),
      isOutput: async () => false,
      onFile: () => {},
      onPassed: (reason) => onSkip?.(reason),
    },
  );
  for await (const input of inputs) {
    yield await entryOf(input, parser, {
      format: isOne ? format : undefined,
      url,
      maxLength,
      allQuotes,
    });
  }
}

async function entryOf(input: Input, parser: Parser, options: ParseOptions): Promise<ArchiveEntry> {
  const id = idOf(input.name);
  try {
    const page = await input.load();
    const url = page.url ?? options.url;
    const format = page.format ?? options.format;
    const { contentType, fetchedAt = null } = page;
    const article = parser(page.input, { ...options, format, url, contentType });
    return { id, url: url ?? null, fetchedAt, article };
  } catch (error) {
    return { id, error: reasonOf(input.label, error) };
  }
}
