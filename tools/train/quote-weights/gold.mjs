// Finds the cues, mentions and quotations of the stage that the annotators marked.
import { stage } from './stage.mjs';

export function overlapOf([start, end], [otherStart, otherEnd]) {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}

/** The span in the text of items `start` up to `end`. */
export function spanOfItems(reading, { start, end }) {
  const stretch = stage.stretchOf(reading, start, end);
  return [stretch.start, stretch.end];
}

/** The item that counts of an attribution’s cue, or -1: “according”, a verb, a noun, whatever comes first. */
export function goldCue(reading, { cue }) {
  const { items, starts } = reading;
  const marked = [];
  for (const [start, end] of cue) {
    for (let i = firstBehind(reading, start); i < items.length && starts[i] < end; i++) {
      if (items[i].region < 0) marked.push(i);
    }
  }
  const first = (fits) => marked.find((i) => fits(items[i]));
  return (
    first(({ lower }) => lower === 'according') ??
    first(({ tag }) => stage.isVerbTag(tag)) ??
    first(({ tag }) => tag === 'noun' || tag === 'adj') ??
    first(({ tag, lower }) => tag === 'prep' && !['in', 'of', 'to', 'at', 'on'].includes(lower)) ??
    marked[0] ??
    -1
  );
}

function firstBehind(reading, offset) {
  let low = 0;
  let high = reading.items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stage.endOf(reading, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the mentions with the head of an attribution's source, or else of those that hold it. */
export function goldMentions(places, { source, head }) {
  const { mentions } = places;
  if (source.length === 0 || !head) return [];
  const indices = [...mentions.keys()];
  const headOf = ({ head: at }) => spanOfItems(places, { start: at, end: at + 1 });
  const named = indices.filter((i) => overlapOf(headOf(mentions[i]), head) > 0);
  if (named.length > 0) return named;
  return indices.filter((i) => overlapOf(spanOfItems(places, mentions[i]), head) > 0);
}

/** The attribution that each quotation belongs to, or null; undefined where the annotators left it out. */
export function goldOfRegions({ regions }, { attributions, ignore }) {
  return regions.map(({ start, end }) => {
    const most = (spans) => Math.max(0, ...spans.map((span) => overlapOf([start, end], span)));
    if (most(ignore) * 2 > end - start) return undefined;
    let best = null;
    let overlap = (end - start) / 2;
    for (const attribution of attributions) {
      const own = most(attribution.quoted);
      if (own <= overlap) continue;
      best = attribution;
      overlap = own;
    }
    return best;
  });
}

/** The attribution whose content shares half its length or more with a span, or null. */
export function attributionOf(span, attributions) {
  let best = null;
  let highest = 0.5;
  for (const attribution of attributions) {
    let length = span[1] - span[0];
    let shared = 0;
    for (const part of attribution.content) {
      length += part[1] - part[0];
      shared += overlapOf(span, part);
    }
    if ((2 * shared) / length < highest) continue;
    highest = (2 * shared) / length;
    best = attribution;
  }
  return best;
}
