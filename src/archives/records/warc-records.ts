import { FileError } from '../errors/file-error.js';
import { needPackage } from '../errors/need-package.js';
import { tooLarge } from '../errors/too-large.js';
import type { Entry, Page, RecordOptions } from './entry.js';
import { looksLikeMarkup, unpackBody } from './http-body.js';

/** The headers of a record, and of an answer in it, are shorter than this. */
const LONGEST_HEAD = 1 << 17;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;
/** Records about others, which are no pages and nobody misses. */
const ABOUT = new Set(['warcinfo', 'request', 'metadata']);

type Warcio = typeof import('warcio');

/** What of the block of a record is held. */
interface Block {
  bytes: Uint8Array;
  /** Whether there was more of it than is read. */
  isCut: boolean;
}

/**
 * Reads the pages of a WARC file: its answers with status 200 that are HTML. Other records are told
 * and passed over.
 *
 * @param prefix - What distinguishes its records without an id from those of files beside it.
 * @throws FileError where its end is missing, or where no record begins.
 */
export async function* warcRecords(
  bytes: AsyncIterable<Uint8Array>,
  options: RecordOptions,
  prefix = '',
): AsyncGenerator<Entry> {
  const warcio = await needPackage('warcio', 'reading WARC', () => import('warcio'));
  const { AsyncIterReader, LimitReader, StatusAndHeadersParser } = warcio;
  const guard = { left: 0 };
  const reader = new AsyncIterReader(guarded(bytes, guard), null);
  for (;;) {
    guard.left = LONGEST_HEAD;
    const start = await firstLine(reader);
    if (start === null) return;
    const { line, at } = start;
    if (!line.startsWith('WARC/')) throw new FileError(`damaged: no record begins at byte ${at}`);
    const head = await new StatusAndHeadersParser().parse(reader, {
      firstLine: line,
      headersClass: Headers,
    });
    const headers = head?.headers ?? new Headers();
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) {
      if ((await firstLine(reader)) === null) throw cutOff(at);
      throw new FileError(`damaged: the record at byte ${at} has no length`);
    }
    guard.left = Number.POSITIVE_INFINITY;
    const block = await readBlock(new LimitReader(reader, length), length, options.maxBytes);
    if (block === null) throw cutOff(at);
    const page = await pageOf(block, headers, options.maxBytes, warcio);
    if (typeof page === 'string') {
      if (page !== '') options.onPassed(page);
      continue;
    }
    const record =
      plainId(headers.get('warc-record-id')) ?? (prefix === '' ? at : `${prefix}${at}`);
    yield { name: { record }, place: record, page };
  }
}

function cutOff(at: number): FileError {
  return new FileError(`its end is missing: the record at byte ${at} is not whole`);
}

/** Stops where more is read than a head may have. */
async function* guarded(
  bytes: AsyncIterable<Uint8Array>,
  guard: { left: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (guard.left < 0) throw new FileError('damaged: a record has no end of its headers');
    guard.left -= chunk.length;
    yield chunk;
  }
}

/** The first line that is not empty, and where it begins. */
async function firstLine(
  reader: InstanceType<Warcio['AsyncIterReader']>,
): Promise<{ line: string; at: number } | null> {
  for (;;) {
    const at = reader.getReadOffset();
    const line = await reader.readline();
    if (line === '') return null;
    if (line.trim() !== '') return { line, at };
  }
}

/** Reads a block to its end, but holds no more of it than is read; null where its end is missing. */
async function readBlock(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
  maxBytes: number,
): Promise<Block | null> {
  const most = maxBytes + LONGEST_HEAD;
  const held: Uint8Array[] = [];
  let taken = 0;
  for await (const chunk of chunks) {
    // a page that is cut is never read: of the others it is enough to see what they are
    if (taken < (length > most ? LONGEST_HEAD : most)) held.push(chunk);
    taken += chunk.length;
  }
  return taken < length ? null : { bytes: Buffer.concat(held), isCut: length > most };
}

/** The page in a record, what is wrong with it, or why it is none: '' where nobody misses it. */
async function pageOf(
  { bytes, isCut }: Block,
  headers: Warcio['StatusAndHeaders']['prototype']['headers'],
  maxBytes: number,
  { AsyncIterReader, StatusAndHeadersParser }: Warcio,
): Promise<Page | FileError | string> {
  const type = headers.get('warc-type') ?? 'unknown';
  if (type !== 'response') return ABOUT.has(type) ? '' : type;
  const reader = new AsyncIterReader([bytes], null);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (head === null || !head.statusline.startsWith('HTTP/')) return 'not HTTP';
  if (head.statusCode !== 200) return `status ${head.statusCode || 'unknown'}`;
  const contentType = head.headers.get('content-type') ?? undefined;
  if (contentType !== undefined && !HTML.test(contentType)) return 'not HTML';
  if (isCut) return tooLarge(maxBytes);
  const sent = await reader.readFully();
  const isChunked = /\bchunked\b/iu.test(head.headers.get('transfer-encoding') ?? '');
  const body = isChunked ? await new AsyncIterReader([sent], null, true).readFully() : sent;
  try {
    const input = unpackBody(body, head.headers.get('content-encoding') ?? '', maxBytes);
    if (input.length > maxBytes) return tooLarge(maxBytes, input.length);
    if (contentType === undefined && !looksLikeMarkup(input)) return 'not HTML';
    const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/u, '$1') ?? null;
    const fetchedAt = headers.get('warc-date') ?? undefined;
    return { input, url, format: 'html', contentType, fetchedAt };
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/** `urn:uuid:…` without the angle brackets around it. */
function plainId(id: string | null | undefined): string | null {
  return id?.replace(/^<(.*)>$/u, '$1') || null;
}
