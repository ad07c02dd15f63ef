import { type FileHandle, open, rm } from 'node:fs/promises';
import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { fileError } from '../../archives/errors/file-error.js';
import { replaceWith } from '../shared/write-output.js';
import type { Columns } from './table-schema.js';

/** Characters, and rows, that are gathered before they are written as one group. */
const MOST_CHARACTERS = 1 << 24;
const MOST_ROWS = 100_000;

type Value = string | number | null;
type Row = ReadonlyMap<string, Value>;

/** A table of Parquet that is being written. */
export interface ParquetFile {
  add(rows: readonly Readonly<Record<string, Value>>[]): Promise<void>;
  /** Writes the rest; the file is whole, and still has another name. */
  end(): Promise<void>;
  /** Gives it its name, in place of an older file. */
  publish(): Promise<void>;
  /** Takes away what was written. */
  drop(): Promise<void>;
}

/**
 * Begins a table. Its rows go to a file beside it, group by group.
 *
 * @throws FileError where it cannot be written, as all that it gives does.
 */
export async function parquetFile(
  file: string,
  columns: Columns,
  library: typeof import('hyparquet-writer'),
  metadata: { key: string; value: string }[],
): Promise<ParquetFile> {
  const draft = `${file}.part`;
  const bytes: ByteWriter = new library.ByteWriter();
  const empty = dataOf([]);
  const schema = library.schemaFromColumnData({ columnData: empty });
  const handle: FileHandle = await inName(draft, () => open(draft, 'w'));
  const writer: ParquetWriter = new library.ParquetWriter({
    writer: bytes,
    schema,
    kvMetadata: metadata,
    createdBy: 'copydesk',
  });
  let rows: Row[] = [];
  let characters = 0;

  function dataOf(some: readonly Row[]) {
    return Object.entries(columns).map(([name, type]) => ({
      name,
      type,
      data: some.map((row) => row.get(name) ?? null),
    }));
  }

  async function group(): Promise<void> {
    if (rows.length > 0) {
      await writer.write({ columnData: dataOf(rows), rowGroupSize: rows.length });
    }
    rows = [];
    characters = 0;
    await flush();
  }

  async function flush(): Promise<void> {
    const written = Buffer.from(bytes.buffer, 0, bytes.index);
    await inName(draft, () => handle.appendFile(written));
    bytes.index = 0;
  }

  return {
    async add(more) {
      for (const row of more) {
        rows.push(new Map(Object.entries(row)));
        for (const value of Object.values(row)) {
          characters += typeof value === 'string' ? value.length : 1;
        }
      }
      if (characters >= MOST_CHARACTERS || rows.length >= MOST_ROWS) await group();
    },
    async end() {
      await group();
      await writer.finish();
      await flush();
    },
    publish: () => inName(file, () => replaceWith(handle, draft, file)),
    async drop() {
      await handle.close().catch(() => {});
      await rm(draft, { force: true });
    },
  };
}

async function inName<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(name, error);
  }
}
