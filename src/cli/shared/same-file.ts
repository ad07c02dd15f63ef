import { type BigIntStats, fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { STDIN } from '../../archives/errors/file-error.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** A file with what identifies it: its number on the device, and its path without links. */
interface Known {
  name: string;
  ids: string[];
}

/**
 * Refuses to write to a file that is read, and to write two outputs to one file, under whatever
 * names. Standard input and output count if they are files.
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
    if (same !== undefined) refuse(read, same, 'would be overwritten');
  }
  for (const each of written.slice(0, -1)) {
    if (isSame(each, out)) refuse(each, out, 'would be written twice');
  }
}

/** Makes a function that tells whether a file is one of these outputs, or standard output. */
export async function outputFinder(
  outputs: readonly string[],
  { stdout }: Pick<Terminal, 'stdout'>,
): Promise<(file: string) => Promise<boolean>> {
  const out = behindStream('standard output', stdout);
  const written = [...(await Promise.all(outputs.map(behindPath))), out];
  if (written.every(({ ids }) => ids.length === 0)) return async () => false;
  return async (file) => {
    const found = await behindPath(file);
    return written.some((each) => isSame(each, found));
  };
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

/** The file that the shell connected to a stream, if any; streams of tests have no descriptor. */
function behindStream(name: string, stream: object): Known {
  const { fd } = stream as { fd?: number };
  return { name, ids: fd === undefined ? [] : idsOf(fstatSync(fd, { bigint: true }), null) };
}

/** Identifies files only, since pipes and devices can be read and written at once. */
function idsOf(status: BigIntStats | null, path: string | null): string[] {
  if (status === null || !status.isFile()) return [];
  // Some file systems do not number their files.
  const place = status.ino === 0n ? [] : [`${status.dev}:${status.ino}`];
  return path === null ? place : [...place, path];
}
