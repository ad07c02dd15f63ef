import type { Readable } from 'node:stream';
import { FileError, inNameOf, type Warn } from '../archives/errors/file-error.js';
import { printable } from '../archives/errors/printable.js';
import { type FurnitureMemory, learnFurniture } from '../index.js';
import { readInput } from './shared/files.js';

/** Files with one text a line, either a JSON string or an object with a `text`. */
const LINES = /\.(?:ndjson|jsonl)$/iu;

/**
 * Learns furniture from a file: from its text, or from each line of an NDJSON file.
 *
 * @throws FileError when it cannot be read.
 */
export async function learnFile(
  file: string,
  memory: FurnitureMemory,
  stdin: Readable,
  warn: Warn,
): Promise<FurnitureMemory> {
  const input = await readInput(file, stdin, warn);
  return inNameOf(file, () =>
    learnFurniture(LINES.test(file) ? textsOf(input, file) : [input], memory),
  );
}

/** Reads a `FurnitureMemory` from its JSON. */
export function parseMemory(input: string, file: string): FurnitureMemory {
  const value = parse(input, file);
  if (isMemory(value)) return value;
  throw new FileError(printable(`${file}: not a memory that --learn wrote`));
}

function isMemory(value: unknown): value is FurnitureMemory {
  if (typeof value !== 'object' || value === null) return false;
  const { texts, lines } = value as Partial<FurnitureMemory>;
  if (typeof texts !== 'number' || typeof lines !== 'object' || lines === null) return false;
  return Object.values(lines).every((count) => typeof count === 'number');
}

function textsOf(input: string, file: string): string[] {
  return input.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parse(line, `${file}:${i + 1}`);
    const text =
      typeof value === 'object' && value !== null ? (value as { text?: unknown }).text : value;
    if (typeof text === 'string') return [text];
    throw new FileError(printable(`${file}:${i + 1}: neither a string nor an object with a text`));
  });
}

function parse(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new FileError(printable(`${place}: not JSON`));
  }
}
