import { createReadStream } from 'node:fs';
import { type PassThrough, pipeline, type Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { FileError, nameOf } from '../shared/file-error.js';

/** Bytes that are read at a time. */
const CHUNK = 1 << 18;
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
const LONGEST_MAGIC = 4;

/** A file that is open, unpacked if it was packed with gzip or zstd. */
export interface OpenFile {
  bytes: AsyncIterable<Buffer>;
  /** The first bytes, which are also the first of `bytes`. */
  head: Buffer;
  /** How many bytes of the file itself were read. */
  taken(): number;
  close(): void;
}

/** Opens a file, or standard input for `-`. */
export async function openFile(file: string, stdin: Readable): Promise<OpenFile> {
  const stream = file === '-' ? stdin : createReadStream(file, { highWaterMark: CHUNK });
  let taken = 0;
  const counted = count(stream, (length) => {
    taken += length;
  });
  const raw = await peek(counted);
  const unpacker = unpackerFor(raw.head, nameOf(file));
  const unpacked = unpacker === null ? raw : await peek(unpack(raw.bytes, unpacker));
  const close = () => {
    if (file !== '-') stream.destroy();
  };
  return { ...unpacked, taken: () => taken, close };
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

async function* count(stream: Readable, add: (length: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    add(bytes.length);
    yield bytes;
  }
}

/** Looks at the first bytes without taking them away. */
async function peek(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ head: Buffer; bytes: AsyncGenerator<Buffer> }> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < LONGEST_MAGIC) {
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
