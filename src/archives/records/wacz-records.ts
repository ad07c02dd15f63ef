import type { ZipFile, Entry as ZippedFile } from 'yauzl';
import { FileError } from '../errors/file-error.js';
import { needPackage } from '../errors/need-package.js';
import type { Entry, RecordOptions } from './entry.js';
import { unpacked } from './unpack-stream.js';
import { warcRecords } from './warc-records.js';

const WARC_IN_IT = /^archive\/[^/]+\.warc(?:\.gz)?$/u;

/**
 * Reads the pages of a WACZ file: a zip with WARC files in its folder `archive`.
 *
 * @param onBytes - Is told of the bytes that are read of it.
 * @throws FileError where it or a file in it is damaged.
 */
export async function* waczRecords(
  file: string,
  options: RecordOptions,
  onBytes: (count: number) => void,
): AsyncGenerator<Entry> {
  const yauzl = await needPackage('yauzl', 'reading WACZ', () => import('yauzl'));
  const zip = await orDamaged(() => yauzl.openPromise(file, { autoClose: false }));
  try {
    let found = 0;
    for await (const entry of entriesOf(zip)) {
      if (!WARC_IN_IT.test(entry.fileName)) continue;
      found++;
      const stream = await orDamaged(() => zip.openReadStreamPromise(entry));
      const { bytes } = await unpacked(stream, entry.fileName, onBytes);
      yield* warcRecords(bytes, options, `${entry.fileName}:`);
    }
    if (found === 0) throw new FileError('no WACZ: its folder archive has no WARC file');
  } finally {
    zip.close();
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<ZippedFile> {
  const entries = zip.eachEntry();
  for (;;) {
    const { value, done } = await orDamaged(() => entries.next());
    if (done) return;
    yield value;
  }
}

/** The zip reader has no codes for what is wrong with a zip, but passes those of the file on. */
async function orDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === undefined ? new FileError(`a damaged zip: ${message}`) : error;
  }
}
