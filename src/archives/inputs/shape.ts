/** What holds many pages and may be a stream: lines of JSON, rows, records of a crawl. */
export const STREAM_SHAPES = ['ndjson', 'csv', 'warc'] as const;
/** What holds many pages: also a zip of records of a crawl. */
export type Shape = (typeof STREAM_SHAPES)[number] | 'wacz';

const ENDINGS: readonly (readonly [RegExp, Shape])[] = [
  [/\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$/iu, 'ndjson'],
  [/\.csv(?:\.(?:gz|zst))?$/iu, 'csv'],
  [/\.warc(?:\.(?:gz|zst))?$/iu, 'warc'],
  [/\.wacz$/iu, 'wacz'],
];
const BRACE = '{';
const WARC = 'WARC/';

/** What a file holds by its name, or null where that is one page. */
export function shapeOf(file: string): Shape | null {
  return ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? null;
}

/** What a stream holds by its first bytes, or null where that may be one page. */
export function shapeOfHead(head: Buffer): Shape | null {
  const begin = head.toString('latin1');
  if (begin.startsWith(BRACE)) return 'ndjson';
  return begin === WARC ? 'warc' : null;
}
