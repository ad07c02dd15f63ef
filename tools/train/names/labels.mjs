// Labels of words: 0 outside a name, else 1 + 4 × type + place in the name (first, inside, last, alone).
export const TYPES = ['PERSON', 'ORG', 'PLACE', 'MISC'];
export const LABELS = 1 + 4 * TYPES.length;
const OF = { PERSON: 0, ORG: 1, PLACE: 2, MISC: 3, EVENT: 3 };
const MISC_BITS = 15 << 13;

/** For each word of a document, the label that the entities give it. */
export function labelsOf(document, entities) {
  const { starts, ends } = document;
  const labels = new Uint8Array(starts.length);
  for (const [start, end, type] of entities) {
    if (!(type in OF)) continue;
    let first = lowerBound(ends, start);
    let last = first;
    while (last < starts.length && starts[last] < end) last++;
    while (first < last && middle(document, first) < start) first++;
    while (last > first && middle(document, last - 1) > end) last--;
    if (last === first || labels.subarray(first, last).some((label) => label > 0)) continue;
    const base = 1 + 4 * OF[type];
    if (last === first + 1) labels[first] = base + 3;
    else {
      labels.fill(base + 1, first, last);
      labels[first] = base;
      labels[last - 1] = base + 2;
    }
  }
  return labels;
}

/** As sets of labels: one bit each. Where a corpus marks no MISC, a capital word outside may be one. */
export function masksOf(words, labels, marksMisc) {
  return Uint32Array.from(labels, (label, i) =>
    label === 0 && !marksMisc && words[i].named ? 1 | MISC_BITS : 1 << label,
  );
}

/** The names that a row of labels spells, as [first, last, type]. */
export function spansOf(labels) {
  const spans = [];
  let first = -1;
  labels.forEach((label, i) => {
    const place = label === 0 ? -1 : (label - 1) % 4;
    if (place === 3) spans.push([i, i + 1, TYPES[(label - 1) >> 2]]);
    if (place === 0) first = i;
    if (place === 2 && first >= 0) spans.push([first, i + 1, TYPES[(label - 1) >> 2]]);
    if (place === 2 || place === 3 || place === -1) first = -1;
  });
  return spans;
}

function middle({ starts, ends }, i) {
  return (starts[i] + ends[i]) / 2;
}

function lowerBound(ends, start) {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if (ends[at] <= start) low = at + 1;
    else high = at;
  }
  return low;
}
