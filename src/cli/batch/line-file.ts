import {
  access,
  constants,
  copyFile,
  type FileHandle,
  open,
  rm,
  stat,
  truncate,
} from 'node:fs/promises';
import { FileError, fileError } from '../../archives/errors/file-error.js';
import { replaceWith, targetOf } from '../shared/write-output.js';
import { nameKey, readDone } from './names-done.js';
import type { Sink } from './sinks.js';

/** Characters, and milliseconds, that are gathered before they are written. */
const CHUNK = 1 << 16;
const PAUSE = 500;

/** The file that holds the lines until all are written. */
export function partOf(file: string): string {
  return `${file}.part`;
}

/**
 * Writes lines to a file, whole or not at all: they stand in another file beside it, which takes its
 * name at the end. A run that is broken off leaves that file, and `resume` goes on with it, or adds
 * to a file that is whole.
 *
 * @param header - The first line of CSV, with which no run can go on, or ''.
 * @throws FileError when it cannot be written.
 */
export async function toLineFile(path: string, resume: boolean, header: string): Promise<Sink> {
  const old = await stat(path).catch(() => null);
  if (old !== null && !old.isFile()) return toDevice(path, header);
  const file = await inName(path, () => targetOf(path));
  // Taking its name would replace a write-protected file as well, so check that first.
  if (old !== null) await inName(path, () => access(file, constants.W_OK));
  const part = partOf(file);
  const names = resume ? await takeUp(file, part) : new Map<string, number>();
  // rows of CSV cannot be gone on with: what another run left of them is of no use
  const isFleeting = header !== '';
  const handle = await inName(part, () => openPart(part, isFleeting ? 'w' : resume ? 'a' : 'wx'));
  const lines = gather(handle, part, header);
  return {
    ...lines,
    hasLines: true,
    async has(name) {
      const key = nameKey(name);
      const count = names.get(key) ?? 0;
      if (count > 1) names.set(key, count - 1);
      else names.delete(key);
      return count > 0;
    },
    async finish() {
      await lines.flush();
      await inName(file, () => replaceWith(handle, part, file));
    },
    async stop() {
      if (!isFleeting) await lines.flush().catch(() => {});
      await handle.close();
      if (isFleeting) await rm(part, { force: true });
    },
  };
}

/** Writes to a pipe or device, which has no other name to take. */
async function toDevice(path: string, header: string): Promise<Sink> {
  const handle = await inName(path, () => open(path, 'w'));
  const lines = gather(handle, path, header);
  const finish = async () => {
    await lines.flush();
    await handle.close();
  };
  const stop = () => handle.close();
  return { ...lines, hasLines: true, has: async () => false, finish, stop };
}

/** Cuts a half line off what is there, and tells whose lines stand before it. */
async function takeUp(file: string, part: string): Promise<Map<string, number>> {
  return await inName(part, async () => {
    if ((await stat(part).catch(() => null)) === null) {
      if ((await stat(file).catch(() => null)) === null) return new Map<string, number>();
      await copyFile(file, part);
    }
    const { names, length } = await readDone(part);
    await truncate(part, length);
    return names;
  });
}

async function openPart(part: string, flag: 'a' | 'w' | 'wx'): Promise<FileHandle> {
  try {
    return await open(part, flag);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new FileError(
      `${part}: left by a run that was broken off; go on with --resume, or delete it`,
    );
  }
}

function gather(handle: FileHandle, name: string, header: string) {
  let held = header;
  let last = performance.now();
  const flush = async (): Promise<void> => {
    const text = held;
    held = '';
    last = performance.now();
    if (text !== '') await inName(name, () => handle.appendFile(text));
  };
  const put = async (_: unknown, output: string): Promise<null> => {
    held += output;
    if (held.length >= CHUNK || performance.now() - last >= PAUSE) await flush();
    return null;
  };
  return { put, flush };
}

async function inName<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(name, error);
  }
}
