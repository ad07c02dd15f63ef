import type { BoilerplateReason } from '../../article.js';
import { differenceByte, scaleByte, shareByte } from '../../model/bytes.js';
import { isInRun, type Line, type Page } from '../lines/line-list.js';
import type { Shape } from '../lines/line-shape.js';

/** What each byte of a line tells, in their order: the trees know a feature by its place here. */
export enum LineFeature {
  // of the line, and of the two beside it
  words,
  lastMark,
  hintShare,
  ruleConfidence,
  letters,
  longCapitalShare,
  shoutedShare,
  numbersAndDates,
  // of the line alone
  wordsWithin,
  hints,
  prose,
  numberShare,
  capitalShare,
  lowerShare,
  functionWords,
  wordLength,
  you,
  we,
  saying,
  house,
  menuShare,
  networkShare,
  quotes,
  barShare,
  commaShare,
  stops,
  gluedStops,
  colons,
  innerStart,
  markShare,
  copies,
  // of the line before and the one behind: see `NEAR`
  previousWords,
  previousLastMark,
  previousHintShare,
  previousRuleConfidence,
  previousLetters,
  previousLongCapitalShare,
  previousShoutedShare,
  previousNumbersAndDates,
  nextWords,
  nextLastMark,
  nextHintShare,
  nextRuleConfidence,
  nextLetters,
  nextLongCapitalShare,
  nextShoutedShare,
  nextNumbersAndDates,
  // of those two away: see `FAR`
  secondPreviousWords,
  secondPreviousLastMark,
  secondNextWords,
  secondNextLastMark,
  // of the lines around, so many to each side: see `WINDOWS`
  lineWordsWithin2,
  proseShareWithin2,
  struckShareWithin2,
  textSizeWithin2,
  lineWordsWithin5,
  proseShareWithin5,
  struckShareWithin5,
  textSizeWithin5,
  lineWordsWithin12,
  proseShareWithin12,
  struckShareWithin12,
  textSizeWithin12,
  // of its place on the page and in the run
  linesBefore,
  linesBehind,
  textBefore,
  proseBefore,
  proseBehind,
  proseShareBefore,
  inRun,
  linesFromRun,
  linesIntoRun,
  linesToRunEnd,
  runShareOfProse,
  proseShareOfPage,
  lineCount,
  struckShareOfPage,
  struckOnPage,
  proseOnPage,
  groupSize,
  linesIntoGroup,
  linesToGroupEnd,
  groupWordsPerLine,
  groupStruckShare,
  wordsBeforeGroup,
  wordsBehindGroup,
  sharedWordShare,
  sharedNameShare,
  sharedWords,
  sharedNames,
  sharedNear3,
  sharedNear8,
  sinceLongLine,
  untilLongLine,
  alikeNear,
  lengthToMedian,
  // of the lines that turn the page: see `MARKERS`
  sinceComments,
  seenComments,
  proseBeforeComments,
  untilComments,
  sinceRelated,
  seenRelated,
  proseBeforeRelated,
  untilRelated,
  sinceTags,
  seenTags,
  proseBeforeTags,
  untilTags,
  sinceNavigation,
  seenNavigation,
  proseBeforeNavigation,
  untilNavigation,
  sinceCredits,
  seenCredits,
  proseBeforeCredits,
  untilCredits,
  sinceOffers,
  seenOffers,
  proseBeforeOffers,
  untilOffers,
}

/** The first bytes of a line are those that its shape tells, all but one. */
const OF_SHAPE = LineFeature.copies + 1;
/** The first of these are told of its neighbours too. */
const OF_NEAR = LineFeature.numbersAndDates + 1;
const OF_FAR = LineFeature.lastMark + 1;
const NEAR = [-1, 1];
const FAR = [-2, 2];
const WINDOWS = [2, 5, 12];
/** Lines of these reasons turn a page: what follows the heading of the comments is no story. */
const MARKERS: readonly (readonly BoilerplateReason[])[] = [
  ['comments'],
  ['related'],
  ['tags', 'share'],
  ['copyright', 'navigation'],
  ['author-bio', 'correction', 'agency-credit'],
  ['newsletter', 'subscription', 'donation', 'cookie'],
];
const OF_MARKER = 4;

/** Bytes that tell of a line. */
export const LINE_FEATURES = LineFeature.untilOffers + 1;

/** Stands for what is not there. */
const NONE = 255;
/** Furthest that a byte of distance is looked for. */
const LONG_LINE = 15;

/** Lines read at once: the rows of all lines of a long page would take more memory than the page. */
const CHUNK = 4096;
/** Furthest neighbour that bytes are copied from. */
const EDGE = 2;

/** Whole numbers summed up over the lines before each line, and in all as the last item. */
type Sum = Uint32Array | Float64Array;

interface Sums {
  /** No whole numbers: characters of scripts without spaces are parts of words. */
  words: Float64Array;
  letters: Uint32Array;
  prose: Uint32Array;
  struck: Uint32Array;
}

/**
 * Tells of each line that no rule struck what the trees want to know: {@link LINE_FEATURES} bytes a
 * line, some thousand lines at a time, in order.
 */
export function* readLineFeatures(page: Page): Generator<Uint8Array> {
  const { lines } = page;
  const count = lines.length;
  const sums = sumUp(lines);
  const copies = countCopies(lines);
  const shared = shareWords(page);
  const distances = measureDistances(lines);
  const markers = MARKERS.map((reasons) => findMarkers(lines, reasons));
  let group: Group = { from: 0, to: 0 };
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK);
    const base = from - EDGE;
    const rows = new Uint8Array((to - base + EDGE) * LINE_FEATURES);
    const alike = new Map<Shape, number>(); // a row of each shape that several lines share
    for (let i = Math.max(0, base); i < to + EDGE && i < count; i++) {
      const line = lines[i] as Line;
      const row = (i - base) * LINE_FEATURES;
      const said = copies.get(line.shape.key) ?? 1;
      const same = said > 1 ? alike.get(line.shape) : undefined;
      if (same === undefined) putOwn(rows, row, line, said);
      else rows.copyWithin(row, same, same + OF_SHAPE);
      rows[row + LineFeature.ruleConfidence] = confidenceOf(line);
      if (said > 1) alike.set(line.shape, row);
    }
    for (let i = from; i < to; i++) {
      if (i === group.to) group = groupFrom(lines, i);
      if (lines[i]?.verdict) continue; // no rule is doubted
      const row = (i - base) * LINE_FEATURES;
      putNeighbours(rows, row, i, count);
      putWindows(rows, row, i, sums);
      putPlace(rows, row, i, page, sums, { shared, group, distances });
      for (let k = 0; k < markers.length; k++) {
        const at = row + LineFeature.sinceComments + k * OF_MARKER;
        putMarker(rows, at, i, markers[k] as Markers, sums);
      }
    }
    yield rows.subarray(EDGE * LINE_FEATURES, (to - base) * LINE_FEATURES);
  }
}

/** Puts what the shape of a line tells. */
function putOwn(rows: Uint8Array, at: number, { shape, prose, text }: Line, copies: number): void {
  const { words, letters } = shape;
  let within = 0;
  let hints = 0;
  for (const count of shape.within.values()) within += count;
  for (const count of shape.hints.values()) hints += count;
  const spoken = shape.whole ?? shape.label ?? shape.start;
  rows[at + LineFeature.words] = scaleByte(words);
  rows[at + LineFeature.lastMark] = lastMark(text);
  rows[at + LineFeature.hintShare] = shareByte(3 * within + hints + (spoken ? 2 : 0), words);
  rows[at + LineFeature.letters] = scaleByte(letters);
  rows[at + LineFeature.longCapitalShare] = shareByte(shape.longCapitals, shape.contents.length);
  rows[at + LineFeature.shoutedShare] = shareByte(shape.shouted, words);
  rows[at + LineFeature.numbersAndDates] = scaleByte(shape.dates + shape.numbers);
  rows[at + LineFeature.wordsWithin] = scaleByte(within);
  rows[at + LineFeature.hints] = scaleByte(hints);
  rows[at + LineFeature.prose] = prose ? 1 : 0;
  rows[at + LineFeature.numberShare] = shareByte(shape.numbers, words);
  rows[at + LineFeature.capitalShare] = shareByte(shape.capitals, words);
  rows[at + LineFeature.lowerShare] = shareByte(shape.lower, words);
  rows[at + LineFeature.functionWords] = scaleByte(shape.functionWords);
  rows[at + LineFeature.wordLength] = scaleByte(words > 0 ? (8 * letters) / words : 0);
  rows[at + LineFeature.you] = scaleByte(shape.you);
  rows[at + LineFeature.we] = scaleByte(shape.we);
  rows[at + LineFeature.saying] = scaleByte(shape.saying);
  rows[at + LineFeature.house] = scaleByte(shape.house);
  rows[at + LineFeature.menuShare] = shareByte(shape.menu, words);
  rows[at + LineFeature.networkShare] = shareByte(shape.networks + shape.besideNetworks, words);
  rows[at + LineFeature.quotes] = scaleByte(shape.quotes);
  rows[at + LineFeature.barShare] = shareByte(shape.bars, words);
  rows[at + LineFeature.commaShare] = shareByte(shape.commas, words);
  rows[at + LineFeature.stops] = scaleByte(shape.stops);
  rows[at + LineFeature.gluedStops] = scaleByte(shape.gluedStops);
  rows[at + LineFeature.colons] = scaleByte(shape.colons);
  rows[at + LineFeature.innerStart] = shape.innerStart ? 1 : 0;
  rows[at + LineFeature.markShare] = shareByte(shape.marks, text.length);
  rows[at + LineFeature.copies] = scaleByte(copies - 1);
}

function confidenceOf({ verdict }: Line): number {
  return verdict ? Math.round(verdict.confidence * 100) : 0;
}

/** How a line ends: the nearer to the end of a sentence, the greater. */
function lastMark(text: string): number {
  let end = text.length;
  while (end > 0 && '”’"\')]»›』」'.includes(text[end - 1] as string)) end--;
  const mark = text[end - 1] ?? '';
  const place = ',;:…!?.。！？'.indexOf(mark);
  if (mark !== '' && place >= 0) return 4 + place;
  if (end < text.length) return 3;
  return mark >= '0' && mark <= '9' ? 1 : mark === '' || mark < '0' ? 2 : 0;
}

function sumUp(lines: readonly Line[]): Sums {
  const size = lines.length + 1;
  const sums = {
    words: new Float64Array(size),
    letters: new Uint32Array(size),
    prose: new Uint32Array(size),
    struck: new Uint32Array(size),
  };
  for (let i = 0; i < lines.length; i++) {
    const { shape, prose, verdict } = lines[i] as Line;
    const letters = shape.letters + 1;
    sums.words[i + 1] = (sums.words[i] as number) + shape.words;
    sums.letters[i + 1] = (sums.letters[i] as number) + letters;
    sums.prose[i + 1] = (sums.prose[i] as number) + (prose && !verdict ? letters : 0);
    sums.struck[i + 1] = (sums.struck[i] as number) + (verdict ? 1 : 0);
  }
  return sums;
}

/** How often each line is said. */
function countCopies(lines: readonly Line[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { shape } of lines) copies.set(shape.key, (copies.get(shape.key) ?? 0) + 1);
  return copies;
}

function putNeighbours(rows: Uint8Array, row: number, i: number, count: number): void {
  let at = row + LineFeature.previousWords;
  const copy = (offset: number, size: number): void => {
    const there = i + offset >= 0 && i + offset < count;
    const from = row + offset * LINE_FEATURES;
    for (let k = 0; k < size; k++) rows[at++] = there ? (rows[from + k] as number) : NONE;
  };
  for (const offset of NEAR) copy(offset, OF_NEAR);
  for (const offset of FAR) copy(offset, OF_FAR);
}

function putWindows(rows: Uint8Array, row: number, i: number, sums: Sums): void {
  let at = row + LineFeature.lineWordsWithin2;
  const count = sums.words.length - 1;
  for (const reach of WINDOWS) {
    const from = Math.max(0, i - reach);
    const to = Math.min(count, i + reach + 1);
    const over = (sum: Sum): number => (sum[to] as number) - (sum[from] as number);
    const letters = over(sums.letters);
    rows[at++] = scaleByte((4 * over(sums.words)) / (to - from));
    rows[at++] = shareByte(over(sums.prose), letters);
    rows[at++] = shareByte(over(sums.struck), to - from);
    rows[at++] = scaleByte(letters / 8);
  }
}

/** Lines in a row that are all prose, or all none. */
interface Group {
  from: number;
  to: number;
}

interface Around {
  shared: Shared;
  group: Group;
  distances: Distances;
}

function putPlace(
  rows: Uint8Array,
  row: number,
  i: number,
  page: Page,
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
    first < 0 ? 0 : shareByte(prosePart(sums, first, last + 1), total);
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

function prosePart(sums: Sums, from: number, to: number): number {
  return (sums.prose[to] as number) - (sums.prose[from] as number);
}

/** The group that begins at a line. */
function groupFrom(lines: readonly Line[], from: number): Group {
  const { prose } = lines[from] as Line;
  let to = from + 1;
  while (lines[to]?.prose === prose) to++;
  return { from, to };
}

interface Distances {
  /** Lines since the last long one, and until the next. */
  since: Uint8Array;
  until: Uint8Array;
  /** Lines of like shape among the next eight. */
  alike: Uint8Array;
  /** Middle length of a line of prose, in letters. */
  median: number;
}

function measureDistances(lines: readonly Line[]): Distances {
  const count = lines.length;
  const since = new Uint8Array(count);
  const until = new Uint8Array(count);
  const alike = new Uint8Array(count);
  const shapes = new Uint8Array(count);
  for (let i = 0; i < count; i++) shapes[i] = likeness((lines[i] as Line).shape);
  for (let i = 0; i < count; i++) {
    const long = (lines[i] as Line).shape.words >= LONG_LINE;
    since[i] = long ? 0 : Math.min(30, i > 0 ? (since[i - 1] as number) + 1 : 30);
    let same = 0;
    for (let j = Math.max(0, i - 4); j <= i + 4 && j < count; j++) {
      if (shapes[j] === shapes[i]) same++;
    }
    alike[i] = same;
  }
  for (let i = count - 1; i >= 0; i--) {
    const long = (lines[i] as Line).shape.words >= LONG_LINE;
    until[i] = long ? 0 : Math.min(30, i + 1 < count ? (until[i + 1] as number) + 1 : 30);
  }
  const lengths = lines.filter(({ prose }) => prose).map(({ shape }) => shape.letters);
  lengths.sort((a, b) => a - b);
  return { since, until, alike, median: lengths[lengths.length >> 1] ?? 0 };
}

/** Length in doublings, the last mark, and whether the words have capitals. */
function likeness(shape: Shape): number {
  const size = 32 - Math.clz32(shape.words + 1);
  return size * 4 + (shape.ends ? 2 : 0) + (shape.capitals > 0.6 * shape.words ? 1 : 0);
}

const BUCKETS = 1 << 14;

/** In how many lines of the run a word stands, by hash. */
function readVocabulary({ lines, first, last }: Page): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  const seen = new Int32Array(BUCKETS).fill(-1);
  for (let i = Math.max(0, first); i <= last; i++) {
    const { prose, verdict, shape } = lines[i] as Line;
    if (!prose || verdict) continue;
    for (const word of shape.contents) {
      const bucket = (word >> 1) & (BUCKETS - 1);
      if (seen[bucket] === i) continue;
      seen[bucket] = i;
      if ((counts[bucket] as number) < 255) (counts[bucket] as number)++;
    }
  }
  return counts;
}

/** Words of a line that the run holds, its own not counted. */
function countShared({ shape }: Line, vocabulary: Uint8Array, own: number): [number, number] {
  let words = 0;
  let names = 0;
  for (const word of shape.contents) {
    if ((vocabulary[(word >> 1) & (BUCKETS - 1)] as number) > own) {
      if (word & 1) names++;
      else words++;
    }
  }
  return [words, names];
}

/** Words and names of each line that the run holds elsewhere, summed up before each line. */
interface Shared {
  words: Uint32Array;
  names: Uint32Array;
  all: Uint32Array;
}

function shareWords(page: Page): Shared {
  const { lines } = page;
  const vocabulary = readVocabulary(page);
  const size = lines.length + 1;
  const shared = {
    words: new Uint32Array(size),
    names: new Uint32Array(size),
    all: new Uint32Array(size),
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const own = isInRun(page, i) && line.prose && !line.verdict ? 1 : 0;
    const [words, names] = countShared(line, vocabulary, own);
    shared.words[i + 1] = (shared.words[i] as number) + words;
    shared.names[i + 1] = (shared.names[i] as number) + names;
    shared.all[i + 1] = (shared.all[i] as number) + line.shape.contents.length;
  }
  return shared;
}

/** Share of the words around a line that the run holds elsewhere, its own not counted. */
function sharedNear({ words, names, all }: Shared, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(all.length - 1, i + reach + 1);
  const over = (sum: Sum): number =>
    (sum[to] as number) - (sum[from] as number) - (sum[i + 1] as number) + (sum[i] as number);
  return shareByte(over(words) + over(names), over(all));
}

/** Places of lines that turn the page, and how many of them were passed. */
interface Markers {
  places: number[];
  seen: number;
}

function findMarkers(lines: readonly Line[], reasons: readonly BoilerplateReason[]): Markers {
  const places: number[] = [];
  lines.forEach((line, i) => {
    if (isMarker(line, reasons)) places.push(i);
  });
  return { places, seen: 0 };
}

/** How far the nearest lines that turn the page stand before and behind a line. */
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
