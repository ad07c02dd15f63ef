// Labels of text whose own are poor or missing, by a vote.
import { labelsOf } from './labels.mjs';

/**
 * The labels a vote leaves open for each word, as bits: one alone where most voters agree on it,
 * else those that compete.
 *
 * @param votes labels by word, one row a voter; the first is the text's own where it has any
 * @param first whether the first voter's label stays open when others outvote it
 */
export function vote(votes, first) {
  const need = Math.floor(votes.length / 2) + 1;
  return Uint32Array.from(votes[0], (own, i) => {
    const counts = new Map();
    for (const labels of votes) counts.set(labels[i], (counts.get(labels[i]) ?? 0) + 1);
    const [top, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    if (most >= need)
      return first && counts.get(own) === 1 && most < votes.length - 0
        ? bits(top, own, most, votes.length)
        : 1 << top;
    let open = 0;
    for (const label of counts.keys()) open |= 1 << label;
    return open;
  });
}

function bits(top, own, most, voters) {
  return most === voters || voters > 3 ? 1 << top : (1 << top) | (1 << own);
}

/** Labels of a document from the labels of its regions' words. */
export function labelsOfRegions(count, regions, bytes, at) {
  const labels = new Uint8Array(count);
  for (const { first, last } of regions) for (let i = first; i < last; i++) labels[i] = bytes[at++];
  return { labels, at };
}

export { labelsOf };
