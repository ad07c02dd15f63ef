import { createReadStream } from 'node:fs';
import { FileError } from '../../archives/errors/file-error.js';
import { toJson } from '../../archives/errors/printable.js';
import type { InputName } from '../../archives/inputs/list-inputs.js';

/** The beginning of a line: whose it is, up to the next property. */
const NAME =
  /^\{(?:"id":(?:"(?:[^"\\]|\\.)*"|[-+.\deE]+)|"file":"(?:[^"\\]|\\.)*"(?:,"line":\d+|,"record":(?:"(?:[^"\\]|\\.)*"|\d+))?)(?=,"(?:url|error)":)/u;
const NEW_LINE = 0x0a;
/** Bytes of a line that are looked at. */
const LONGEST_NAME = 65_536;

/** What a file of lines holds. */
export interface Done {
  /** How many lines each name has, by {@link nameKey}. */
  names: Map<string, number>;
  /** Bytes up to the end of the last whole line. */
  length: number;
}

/** A name as a line begins with it. */
export function nameKey(name: InputName): string {
  return toJson(name).slice(0, -1);
}

/**
 * Reads whose lines a file holds.
 *
 * @throws FileError where a line is none of ours, for then it is not the output of such a run.
 */
export async function readDone(file: string): Promise<Done> {
  const names = new Map<string, number>();
  let number = 0;
  let length = 0;
  let head: Buffer[] = [];
  let held = 0;
  let passed = 0;
  const hold = (piece: Buffer): void => {
    passed += piece.length;
    if (held < LONGEST_NAME) head.push(piece.subarray(0, LONGEST_NAME - held));
    held = Math.min(passed, LONGEST_NAME);
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      hold(chunk.subarray(start, end));
      number++;
      const [name] = NAME.exec(Buffer.concat(head).toString()) ?? [];
      if (name === undefined) {
        throw new FileError(`${file}:${number}: not a line that copydesk wrote with -o`);
      }
      names.set(name, (names.get(name) ?? 0) + 1);
      length += passed + 1;
      head = [];
      held = 0;
      passed = 0;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  return { names, length };
}
