import type { Rows } from '../rows/table-schema.js';
import { toParquet } from '../rows/to-parquet.js';
import type { Sink } from './sinks.js';

/** Writes the rows of all tables to a folder. */
export async function toTables(folder: string): Promise<Sink> {
  const tables = await toParquet(folder);
  return {
    hasLines: true,
    has: async () => false,
    async put(_, output) {
      await tables.add(JSON.parse(output) as Rows);
      return null;
    },
    finish: tables.finish,
    stop: tables.stop,
  };
}
