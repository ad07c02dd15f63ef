import type { BoilerplateReason } from '../../article.js';
import { scaleByte, shareByte } from '../../model/bytes.js';
import { PAGE_PARTS } from '../../reasons.js';
import type { Line } from '../lines/line-list.js';
import { LONG_LINE } from './line-distances.js';
import { LineFeature, NONE, OF_MARKER } from './line-layout.js';
import type { Sums } from './line-sums.js';

/** Indices of the lines that begin another part of the page, and how many of them were passed. */
export interface Markers {
  places: number[];
  seen: number;
}

/** Finds them for each part of a page. */
export function findMarkers(lines: readonly Line[]): Markers[] {
  return PAGE_PARTS.map((reasons) => markersOf(lines, reasons));
}

function markersOf(lines: readonly Line[], reasons: readonly BoilerplateReason[]): Markers {
  const places: number[] = [];
  lines.forEach((line, i) => {
    if (isMarker(line, reasons)) places.push(i);
  });
  return { places, seen: 0 };
}

/** Writes the distances of a line to the nearest markers of each part, before it and after it. */
export function putMarkers(
  rows: Uint8Array,
  row: number,
  i: number,
  markers: readonly Markers[],
  sums: Sums,
): void {
  for (let k = 0; k < markers.length; k++) {
    const at = row + LineFeature.sinceComments + k * OF_MARKER;
    putMarker(rows, at, i, markers[k] as Markers, sums);
  }
}

function putMarker(rows: Uint8Array, at: number, i: number, of: Markers, sums: Sums): void {
  const { places } = of;
  while (of.seen < places.length && (places[of.seen] as number) <= i) of.seen++;
  const last = of.seen > 0 ? places[of.seen - 1] : undefined;
  const next = last === i ? i : of.seen < places.length ? places[of.seen] : undefined;
  const total = sums.prose[sums.prose.length - 1] as number;
  rows[at] = last === undefined ? NONE : scaleByte(i - last);
  rows[at + 1] = scaleByte(of.seen);
  rows[at + 2] = last === undefined ? NONE : shareByte(sums.prose[last] as number, total);
  rows[at + 3] = next === undefined ? NONE : scaleByte(next - i);
}

function isMarker({ verdict, shape }: Line, reasons: readonly BoilerplateReason[]): boolean {
  const reason = verdict?.reason ?? (shape.words < LONG_LINE ? (shape.whole ?? shape.label) : null);
  return reason !== null && reasons.includes(reason);
}
