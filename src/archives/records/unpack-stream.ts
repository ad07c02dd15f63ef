import { type PassThrough, pipeline } from 'node:stream';
import * as zlib from 'node:zlib';
import { FileError } from '../errors/file-error.js';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
/** Bytes that tell what a file holds. */
const HEAD = 5;

/** Bytes whose first are known. */
export interface Unpacked {
  bytes: AsyncIterable<Buffer>;
  /** The first bytes, which are also the first of `bytes`. */
  head: Buffer;
}

/**
 * Unpacks bytes if they were packed with gzip or zstd.
 *
 * @param onBytes - Is told how many bytes are taken before they are unpacked.
 */
export async function unpacked(
  stream: AsyncIterable<Buffer | Uint8Array | string>,
  name: string,
  onBytes: (count: number) => void,
): Promise<Unpacked> {
  const raw = await peek(count(stream, onBytes));
  const unpacker = unpackerFor(raw.head, name);
  return unpacker === null ? raw : await peek(unpack(raw.bytes, unpacker));
}

/** What unpacks bytes that begin so, or null where they are not packed. */
function unpackerFor(head: Buffer, name: string): zlib.Gunzip | PassThrough | null {
  if (GZIP.every((byte, i) => head[i] === byte)) return zlib.createGunzip();
  if (!ZSTD.every((byte, i) => head[i] === byte)) return null;
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => PassThrough };
  if (createZstdDecompress !== undefined) return createZstdDecompress();
  throw new FileError(`${name}: packed with zstd, which Node reads from version 22.15`);
}

async function* unpack(
  packed: AsyncIterable<Buffer>,
  unpacker: zlib.Gunzip | PassThrough,
): AsyncGenerator<Buffer> {
  // errors reach whoever reads the unpacked bytes
  yield* pipeline(packed, unpacker, () => {});
}

async function* count(
  stream: AsyncIterable<Buffer | Uint8Array | string>,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    onBytes(bytes.length);
    yield bytes;
  }
}

/** Looks at the first bytes without taking them away. */
async function peek(chunks: AsyncGenerator<Buffer>): Promise<Unpacked> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  async function* bytes() {
    if (head.length > 0) yield head;
    yield* chunks;
  }
  return { head, bytes: bytes() };
}
