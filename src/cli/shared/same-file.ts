import { type BigIntStats, fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { STDIN } from './file-error.js';
import { UsageError } from './options.js';
import type { Terminal } from './terminal.js';

/** A file and what tells it from others: its place on the device, and its path without links. */
interface Known {
  name: string;
  ids: string[];
}

/**
 * Refuses to write over what is read, and to write two things to one file, by whatever names:
 * standard input and output count where they are files.
 *
 * @throws UsageError that names both.
 */
export async function refuseSameFile(
  inputs: readonly string[],
  outputs: readonly string[],
  { stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>,
): Promise<void> {
  const out = behindStream('standard output', stdout);
  const written = [...(await Promise.all(outputs.map(behindPath))), out];
  for (const input of inputs) {
    const read = input === '-' ? behindStream(STDIN, stdin) : await behindPath(input);
    const same = written.find((each) => isSame(each, read));
    if (same !== undefined) refuse(read, same, 'would be written over');
  }
  for (const each of written.slice(0, -1)) {
    if (isSame(each, out)) refuse(each, out, 'would be written twice');
  }
}

function refuse(one: Known, other: Known, what: string): never {
  const names = one.name === other.name ? one.name : `${one.name}: the same file as ${other.name}`;
  throw new UsageError(`${names}: ${what}`);
}

function isSame(one: Known, other: Known): boolean {
  return one.ids.some((id) => other.ids.includes(id));
}

async function behindPath(name: string): Promise<Known> {
  const [status, path] = await Promise.all([
    stat(name, { bigint: true }).catch(() => null),
    realpath(name).catch(() => null),
  ]);
  return { name, ids: idsOf(status, path) };
}

/** The file that a shell put behind a stream, if any; streams of tests have no number. */
function behindStream(name: string, stream: object): Known {
  const { fd } = stream as { fd?: number };
  return { name, ids: fd === undefined ? [] : idsOf(fstatSync(fd, { bigint: true }), null) };
}

/** Pipes and devices are read and written without harm: only files are told apart. */
function idsOf(status: BigIntStats | null, path: string | null): string[] {
  if (status === null || !status.isFile()) return [];
  // Some file systems number no files.
  const place = status.ino === 0n ? [] : [`${status.dev}:${status.ino}`];
  return path === null ? place : [...place, path];
}
