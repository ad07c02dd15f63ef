import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from '../../archives/errors/file-error.js';
import { needPackage } from '../../archives/errors/need-package.js';
import { type ParquetFile, parquetFile } from './parquet-file.js';
import { type Rows, TABLES, type TableName } from './table-schema.js';

/** The version of the tables' schema, which each file names. */
const SCHEMA_VERSION = '1';
/** Articles come last: where they are, the others are. */
const ORDER: readonly TableName[] = ['quotes', 'entities', 'articles'];

/** The tables of a run. */
export interface ParquetTables {
  add(rows: Rows): Promise<void>;
  finish(): Promise<void>;
  /** Leaves an older run's tables as they were. */
  stop(): Promise<void>;
}

/** The files that a run writes to a folder. */
export function parquetPaths(folder: string): string[] {
  return ORDER.flatMap((name) => [pathOf(folder, name), `${pathOf(folder, name)}.part`]);
}

/**
 * Begins the tables in a folder, which take their names when all of them are whole.
 *
 * @throws FileError where they cannot be written.
 */
export async function toParquet(folder: string): Promise<ParquetTables> {
  const library = await needPackage(
    'hyparquet-writer',
    'writing Parquet',
    () => import('hyparquet-writer'),
  );
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileError(folder, error);
  }
  const metadata = [{ key: 'copydesk.tables', value: SCHEMA_VERSION }];
  const files = new Map<TableName, ParquetFile>();
  const stop = async (): Promise<void> => {
    for (const file of files.values()) await file.drop();
  };
  try {
    for (const name of ORDER) {
      files.set(name, await parquetFile(pathOf(folder, name), TABLES[name], library, metadata));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    async add(rows) {
      for (const [name, file] of files) await file.add(rows[name]);
    },
    async finish() {
      for (const file of files.values()) await file.end();
      for (const file of files.values()) await file.publish();
    },
    stop,
  };
}

function pathOf(folder: string, name: TableName): string {
  return join(folder, `${name}.parquet`);
}
