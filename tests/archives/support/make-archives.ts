import { deflateRawSync, gzipSync } from 'node:zlib';

/** What a record of a WARC file is made of. */
export interface RecordParts {
  type?: string;
  url?: string;
  id?: string | null;
  status?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export const STORY =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.';
export const pageOf = (headline: string): string => `<h1>${headline}</h1><p>${STORY}</p>`;

/** One record of a WARC file, an answer with a page unless it says otherwise. */
export function warcRecord(parts: RecordParts = {}): Buffer {
  const { type = 'response', url = 'https://vessbypost.example/', id, status = '200 OK' } = parts;
  const { headers = { 'Content-Type': 'text/html' }, body = pageOf('Rain') } = parts;
  const isHttp = type === 'response' || type === 'revisit';
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = isHttp ? `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n` : '';
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body as Uint8Array)]);
  const named = id === null ? '' : `WARC-Record-ID: <${id ?? `urn:uuid:${url}`}>\r\n`;
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\n${named}WARC-Target-URI: ${url}\r\n` +
        `WARC-Date: 2024-02-05T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n` +
        `Content-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** Records that are packed one by one, as crawlers do. */
export function packedWarc(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** A body in pieces of these lengths, the last again and again. */
export function chunked(body: Buffer, ...lengths: number[]): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < body.length; i++) {
    const piece = body.subarray(at, at + (lengths[Math.min(i, lengths.length - 1)] ?? 100));
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
    at += piece.length;
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

/** A zip; names that end in `.gz` are stored, others deflated. */
export function zipOf(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const stored = name.endsWith('.gz');
    const data = stored ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}
