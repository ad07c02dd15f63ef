import { differenceByte, scaleByte, shareByte } from '../../model/bytes.js';
import { isInRun, type Line, type LineList } from '../lines/line-list.js';
import type { Distances } from './line-distances.js';
import { LineFeature, NONE } from './line-layout.js';
import { proseBetween, type Sums } from './line-sums.js';
import { type Shared, sharedNear } from './shared-words.js';

/** Consecutive lines that are all prose, or all not prose. */
export interface Group {
  from: number;
  to: number;
}

export interface Around {
  shared: Shared;
  group: Group;
  distances: Distances;
}

/** Writes the features of a line's position on the page, in the run and in its group. */
export function putPlace(
  rows: Uint8Array,
  row: number,
  i: number,
  page: LineList,
  sums: Sums,
  { shared, group, distances }: Around,
): void {
  const { lines, first, last } = page;
  const count = lines.length;
  const line = lines[i] as Line;
  const total = sums.prose[count] as number;
  const before = sums.prose[i] as number;
  const after = total - (sums.prose[i + 1] as number);
  const inRun = isInRun(page, i);
  const size = group.to - group.from;
  const { words, names } = shared;
  const { contents, longCapitals } = line.shape;
  rows[row + LineFeature.linesBefore] = scaleByte(i);
  rows[row + LineFeature.linesBehind] = scaleByte(count - 1 - i);
  rows[row + LineFeature.textBefore] = shareByte(
    sums.letters[i] as number,
    sums.letters[count] as number,
  );
  rows[row + LineFeature.proseBefore] = scaleByte(before / 16);
  rows[row + LineFeature.proseBehind] = scaleByte(after / 16);
  rows[row + LineFeature.proseShareBefore] = shareByte(before, total);
  rows[row + LineFeature.inRun] = inRun ? 1 : 0;
  rows[row + LineFeature.linesFromRun] = differenceByte(
    inRun || first < 0 ? 0 : i < first ? i - first : i - last,
  );
  rows[row + LineFeature.linesIntoRun] = inRun ? scaleByte(i - first) : NONE;
  rows[row + LineFeature.linesToRunEnd] = inRun ? scaleByte(last - i) : NONE;
  rows[row + LineFeature.runShareOfProse] =
    first < 0 ? 0 : shareByte(proseBetween(sums, first, last + 1), total);
  rows[row + LineFeature.proseShareOfPage] = shareByte(total, sums.letters[count] as number);
  rows[row + LineFeature.lineCount] = scaleByte(count);
  rows[row + LineFeature.struckShareOfPage] = shareByte(sums.struck[count] as number, count);
  rows[row + LineFeature.struckOnPage] = scaleByte(sums.struck[count] as number);
  rows[row + LineFeature.proseOnPage] = scaleByte(total / 16);
  rows[row + LineFeature.groupSize] = scaleByte(size);
  rows[row + LineFeature.linesIntoGroup] = scaleByte(i - group.from);
  rows[row + LineFeature.linesToGroupEnd] = scaleByte(group.to - 1 - i);
  rows[row + LineFeature.groupWordsPerLine] = scaleByte(
    ((sums.words[group.to] as number) - (sums.words[group.from] as number)) / size,
  );
  rows[row + LineFeature.groupStruckShare] = shareByte(
    (sums.struck[group.to] as number) - (sums.struck[group.from] as number),
    size,
  );
  rows[row + LineFeature.wordsBeforeGroup] =
    group.from === 0 ? NONE : scaleByte((lines[group.from - 1] as Line).shape.words);
  rows[row + LineFeature.wordsBehindGroup] =
    group.to === count ? NONE : scaleByte((lines[group.to] as Line).shape.words);
  rows[row + LineFeature.sharedWordShare] = shareByte(
    (words[i + 1] as number) - (words[i] as number),
    contents.length - longCapitals,
  );
  rows[row + LineFeature.sharedNameShare] = shareByte(
    (names[i + 1] as number) - (names[i] as number),
    longCapitals,
  );
  rows[row + LineFeature.sharedWords] = scaleByte((words[i + 1] as number) - (words[i] as number));
  rows[row + LineFeature.sharedNames] = scaleByte((names[i + 1] as number) - (names[i] as number));
  rows[row + LineFeature.sharedNear3] = sharedNear(shared, i, 3);
  rows[row + LineFeature.sharedNear8] = sharedNear(shared, i, 8);
  rows[row + LineFeature.sinceLongLine] = scaleByte(distances.since[i] as number);
  rows[row + LineFeature.untilLongLine] = scaleByte(distances.until[i] as number);
  rows[row + LineFeature.alikeNear] = scaleByte(distances.alike[i] as number);
  rows[row + LineFeature.lengthToMedian] = scaleByte(
    (16 * line.shape.letters) / Math.max(1, distances.median),
  );
}

/** The group that begins at a line. */
export function groupFrom(lines: readonly Line[], from: number): Group {
  const { prose } = lines[from] as Line;
  let to = from + 1;
  while (lines[to]?.prose === prose) to++;
  return { from, to };
}
