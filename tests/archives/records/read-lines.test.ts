import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/archives/records/read-lines.js';

async function linesOf(chunks: string[], limit: number): Promise<unknown[]> {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: unknown[] = [];
  for await (const line of readLines(bytes(), limit)) {
    lines.push('bytes' in line ? line.bytes.toString() : line.tooLong);
  }
  return lines;
}

describe('lines', () => {
  test('are the same wherever the bytes are cut', async () => {
    const text = 'one\n\ntwo å\nlast';
    for (let at = 0; at <= text.length; at++) {
      const lines = await linesOf([text.slice(0, at), text.slice(at)], 100);
      expect(lines).toEqual(['one', '', 'two å', 'last']);
    }
  });

  test('that are too long are passed over with their length', async () => {
    const lines = await linesOf(['12345', '67\n1234\n123', '45\n1'], 4);
    expect(lines).toEqual([7, '1234', 5, '1']);
  });
});
