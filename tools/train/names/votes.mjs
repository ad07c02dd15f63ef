// Labels of text whose own are poor or missing, by a vote.

/**
 * The labels a vote leaves open for each word, as bits: one alone where more than half of the voters
 * agree on it, else all that were given.
 *
 * @param votes labels by word, one row a voter
 */
export function vote(votes) {
  return Uint32Array.from(votes[0], (_, i) => {
    const counts = new Map();
    for (const labels of votes) counts.set(labels[i], (counts.get(labels[i]) ?? 0) + 1);
    let open = 0;
    for (const [label, count] of counts) {
      if (count > votes.length / 2) return 1 << label;
      open |= 1 << label;
    }
    return open;
  });
}

/** The labels of a document from those of its regions' words, which follow each other in `bytes`. */
export function labelsOfRegions(count, regions, bytes, at) {
  const labels = new Uint8Array(count);
  for (const { first, last } of regions) for (let i = first; i < last; i++) labels[i] = bytes[at++];
  return { labels, at };
}

/** What the rules alone make of a document: types behind the third are one kind to the model. */
export function labelsOfRules({ rules }) {
  return Uint8Array.from(rules.labels, (label) => {
    const type = (label - 1) >> 2;
    return label === 0 || type > 6 ? 0 : 1 + 4 * Math.min(type, 3) + ((label - 1) & 3);
  });
}
