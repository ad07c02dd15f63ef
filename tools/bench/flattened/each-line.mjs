import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The objects of a JSONL file in turn: samples are too large to hold. */
export async function* eachLine(path) {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line !== '') yield JSON.parse(line);
  }
}
