/** A stretch of the source, in pieces that are marked or not, with the number of its first line. */
export interface SourceWindow {
  pieces: { text: string; marked: boolean }[];
  firstLine: number;
  /** Whether the source goes on before and behind it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters shown before and behind what is marked: a page of megabytes is not shown whole. */
const AROUND = 3000;

interface Place {
  start: number;
  end: number;
}

/** The part of a source around some places in it; its beginning, if there are none. */
export function sourceWindow(source: string, places: readonly Place[]): SourceWindow {
  const first = places[0]?.start ?? 0;
  const from = lineStart(source, Math.max(0, first - AROUND), first);
  const to = Math.min(source.length, Math.max(first, places[0]?.end ?? 0) + AROUND);
  const pieces: SourceWindow['pieces'] = [];
  let done = from;
  for (const { start, end } of places) {
    if (start < done || start >= to) continue;
    const stop = Math.min(end, to);
    pieces.push({ text: source.slice(done, start), marked: false });
    pieces.push({ text: source.slice(start, stop), marked: true });
    done = stop;
  }
  pieces.push({ text: source.slice(done, to), marked: false });
  return {
    pieces: pieces.filter(({ text }) => text !== ''),
    firstLine: lineOf(source, from),
    cutBefore: from > 0,
    cutAfter: to < source.length,
  };
}

/** The line that a place stands in, from 1. */
export function lineOf(source: string, place: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < place; at = source.indexOf('\n', at + 1))
    line++;
  return line;
}

/** The next start of a line from a place on, if one comes before the limit; else the place. */
function lineStart(source: string, place: number, limit: number): number {
  if (place === 0) return 0;
  const newline = source.indexOf('\n', place);
  return newline >= 0 && newline < limit ? newline + 1 : place;
}
