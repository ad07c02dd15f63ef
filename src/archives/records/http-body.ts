import * as zlib from 'node:zlib';
import { FileError } from '../errors/file-error.js';
import { tooLarge } from '../errors/too-large.js';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer;

const GZIP = [0x1f, 0x8b];
const isGzip = (bytes: Uint8Array): boolean => GZIP.every((byte, i) => bytes[i] === byte);
const MARKUP = 0x3c;
const SPACE = 0x20;

/** What undoes each content coding of HTTP; more than one way where servers differ. */
const CODINGS: ReadonlyMap<string, readonly Unpack[]> = new Map([
  ['gzip', [zlib.gunzipSync]],
  ['x-gzip', [zlib.gunzipSync]],
  ['deflate', [zlib.inflateSync, zlib.inflateRawSync]],
  ['br', [zlib.brotliDecompressSync]],
  ['zstd', 'zstdDecompressSync' in zlib ? [zlib.zstdDecompressSync as Unpack] : []],
]);

/**
 * Undoes the content codings of a body. Many archives keep the header of a body that they have
 * unpacked, so what is not packed is left as it is.
 *
 * @param codings - The value of `Content-Encoding`.
 * @throws FileError where it is damaged, larger than `maxBytes`, or packed in another way.
 */
export function unpackBody(body: Uint8Array, codings: string, maxBytes: number): Uint8Array {
  return codings
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .reduceRight((bytes, coding) => undo(bytes, coding, maxBytes), body);
}

function undo(bytes: Uint8Array, coding: string, maxBytes: number): Uint8Array {
  if (coding === '' || coding === 'identity' || bytes.length === 0) return bytes;
  if (coding.endsWith('gzip') && !isGzip(bytes)) return bytes;
  const ways = CODINGS.get(coding) ?? [];
  let code = '';
  for (const unpack of ways) {
    try {
      return unpack(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      code = (error as NodeJS.ErrnoException).code ?? '';
      if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    }
  }
  if (looksLikeMarkup(bytes)) return bytes;
  throw new FileError(
    ways.length === 0
      ? `packed with '${coding}', which is not read`
      : `packed with ${coding}, and damaged`,
  );
}

/** Whether bytes begin as a page does. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  return bytes[bytes.findIndex((byte) => byte > SPACE)] === MARKUP;
}
