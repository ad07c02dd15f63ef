const NEW_LINE = 0x0a;

/** A line without its end, or only its length where it is too long to be held. */
export type Line = { number: number; bytes: Buffer } | { number: number; tooLong: number };

/**
 * Cuts bytes into lines. No more than `limit` bytes of a line are held: one that is longer is passed
 * over, whatever its length.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length <= limit) held.push(piece);
    else held = [];
  };
  const line = (): Line => {
    number++;
    const whole: Line =
      length <= limit ? { number, bytes: Buffer.concat(held) } : { number, tooLong: length };
    held = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
